// The ways into a course: by a code, by the staff's leave, and only so many.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { enrol, published, stateOf } from "../lib/courses.mjs";
import { administrator, join, linkInMail, signIn } from "../lib/people.mjs";

const names = {
  en: ["Amina Code", "Boris Asked"],
  ar: ["أمينة الرمز", "بدر الطالب"],
};

export default each("admission", [true, false], async (world, lang, js) => {
  const way = `${lang}-${js ? "scripts" : "plain"}`;
  const first = await Reader.open(world, { lang, js });
  const second = await Reader.open(world, { lang, js });
  const [one, two] = names[lang];
  const people = [await join(world, first, one), await join(world, second, two)];
  await byCode(world, first, `code-${way}`);
  await byApproval(world, [first, second], people, `asked-${way}`);
  await full(world, first, second, `full-${way}`);
});

/** Who does not take the course is led from its inside to its public page, and its lessons stay shut. */
async function outside(reader, slug) {
  const { lang } = reader;
  await reader.visit(`/${lang}/learn/${slug}`);
  assert.equal(new URL(reader.page.url()).pathname, `/${lang}/courses/${slug}`);
  const lesson = await reader.context.request.get(`/${lang}/learn/${slug}/how`);
  assert.ok(!lesson.ok() || !lesson.url().includes("/learn/"), `a lesson is shut (${lesson.status()} ${lesson.url()})`);
}

async function byCode(world, reader, slug) {
  const { page, lang } = reader;
  await published(world, lang, slug, 'mode = "code"\ncode = "Spring-26"');
  await reader.visit(`/${lang}/courses/${slug}`);
  assert.ok(!(await page.content()).includes("Spring-26"), "the code is not told");
  await page.evaluate(() => document.querySelector("form.enrol").setAttribute("novalidate", ""));
  await reader.send("form.enrol", { code: "winter-25" }, { status: [409, 422] });
  assert.ok(await reader.text("main"), "what is wrong is said");
  const field = page.locator("form.enrol [name=code]");
  const kept = (await field.count()) > 0 && (await field.inputValue()) === "winter-25";
  assert.ok(kept, "a wrong code is said at its field, which keeps what was typed");
  await outside(reader, slug);
  await reader.send("form.enrol", { code: " spring-26 " });
  assert.equal(new URL(page.url()).pathname, `/${lang}/learn/${slug}`);
  assert.equal(await page.locator("#flash .notice").count(), 1);
  await reader.go(".go a.btn");
  await reader.visit(`/${lang}/learn/${slug}`);
  assert.equal(await stateOf(reader, slug, "how"), "done");
}

async function byApproval(world, [admitted, declined], people, slug) {
  const { lang, js } = admitted;
  await published(world, lang, slug, 'mode = "approval"');
  for (const reader of [admitted, declined]) {
    await reader.visit(`/${lang}/courses/${slug}`);
    await reader.go("form.enrol [type=submit]");
    assert.equal(new URL(reader.page.url()).pathname, `/${lang}/courses/${slug}`);
    assert.equal(await reader.page.locator("form.enrol").count(), 0, "one asks once");
    assert.equal(await reader.page.locator("main .hero .notice").count(), 1, "that one waits is said");
    await outside(reader, slug);
    await reader.visit(`/${lang}/me`);
    assert.equal(await reader.page.locator(`main a[href$="/${slug}"]`).count() > 0, true, "it stands among one's courses");
  }

  const staff = await Reader.open(world, { lang, js });
  await signIn(staff, world.server.accounts.staff);
  await staff.visit(`/${lang}/learn/${slug}`);
  await staff.go(`main a[href$="/learn/${slug}/staff"]`);
  await staff.fits(1440);
  const row = (name) => staff.page.locator("#t-requests tbody tr", { hasText: name });
  const [one, two] = names[lang];
  assert.equal(await staff.page.locator("#t-requests tbody tr").count(), 2);
  await staff.go(row(one).locator("form:has([value=admit]) [type=submit]"));
  assert.equal(await staff.page.locator("#flash .notice").count(), 1);
  assert.equal(await row(one).count(), 0, "who is admitted waits no more");
  await staff.go(row(two).locator("form:has([value=decline]) [type=submit]"));
  assert.equal(await staff.page.locator("#t-requests").count(), 0, "nobody waits");
  await staff.go(`main a[href$="/staff/participants"]`);
  assert.equal(await staff.page.locator("#t-learners tbody tr", { hasText: one }).count(), 1);
  await staff.close();

  const admin = await administrator(world, lang, js, true);
  const welcome = await linkInMail(admin, people[0].email, `/learn/${slug}`);
  await admin.letter(welcome.frame);
  await linkInMail(admin, people[1].email, "/courses");
  await admin.close();
  await admitted.visit(welcome.href);
  await admitted.go(".go a.btn");
  await admitted.visit(`/${lang}/learn/${slug}`);
  assert.equal(await stateOf(admitted, slug, "how"), "done");
  await outside(declined, slug);
  assert.equal(await declined.page.locator("form.enrol").count(), 1, "one may ask again");
  assert.equal(await declined.page.locator("main .hero .notice").count(), 1, "who was declined reads so on the course's page");
}

async function full(world, first, second, slug) {
  const { lang } = first;
  await published(world, lang, slug, 'mode = "self"\ncapacity = 1');
  // The second has the page open while the first takes the only place.
  await second.visit(`/${lang}/courses/${slug}`);
  await enrol(first, slug);
  await second.send("form.enrol", {}, { status: 409 });
  assert.ok(await second.text("main"), "it is said that there is no place");
  await second.visit(`/${lang}/courses/${slug}`);
  assert.equal(await second.page.locator("form.enrol").count(), 0);
  assert.match(await second.text("main .notice"), /[1١]/, "how many places there are");
  await outside(second, slug);
  await first.visit(`/${lang}/learn/${slug}`);
  await first.page.locator("details:has(form[action$='/leave']) summary").click();
  await first.go("form[action$='/leave'] [type=submit]");
  await enrol(second, slug);
}
