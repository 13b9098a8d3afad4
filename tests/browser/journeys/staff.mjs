// The staff of a course at work: who takes it, one learner's path, results set by hand, who else is staff.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { enrol, published, stateOf } from "../lib/courses.mjs";
import { address, administrator, join, linkInMail, signIn } from "../lib/people.mjs";

const names = {
  en: { learner: "Clara Path", colleague: "Dan Colleague", why: "Showed it in class on Tuesday.", all: "Did the rest on paper.", back: "Handed in for somebody else.", again: "It was theirs after all." },
  ar: { learner: "كلارا السالك", colleague: "داني الزميل", why: "أرَتْه في الدرس يوم الثلاثاء.", all: "أتمّت الباقي على الورق.", back: "سلّمته عن شخص آخر.", again: "كان عملها فعلًا." },
};

export default each("staff", [true, false], async (world, lang, js) => {
  const slug = `staff-${lang}-${js ? "scripts" : "plain"}`;
  const words = names[lang];
  await published(world, lang, slug);
  const learner = await Reader.open(world, { lang, js });
  const person = await join(world, learner, words.learner);
  await enrol(learner, slug);
  await learner.visit(`/${lang}/learn/${slug}/how`);
  const staff = await Reader.open(world, { lang, js });
  await signIn(staff, world.server.accounts.staff);
  await staff.visit(`/${lang}/learn/${slug}/staff`);
  await staff.fits(768);
  await staff.fits(1440);

  await find(staff, slug, words.learner);
  await byHand(staff, words);
  await seenBy(learner, slug, words);
  await wholeCourse(staff, words);
  const statement = await completed(world, learner, slug, words, person);
  await statementOf(world, staff, statement, words, person);
  await rule(staff, slug);
  await colleagues(world, staff, slug, words);
});

/** The learner is in the list, is found by name, and their page says what they did. */
async function find(staff, slug, name) {
  const { page, lang } = staff;
  await staff.go(`main a[href$="/staff/participants"]`);
  await staff.fits(768);
  await staff.fits(1440);
  const row = page.locator("#t-learners tbody tr", { hasText: name });
  assert.match(await row.innerText(), /33|٣٣/, "one of three activities");
  await staff.send("main form.filters", { q: "Zebulon" });
  assert.equal(await page.locator("#t-learners").count(), 0, "nobody is called so");
  assert.equal(await page.inputValue("main form.filters [name=q]"), "Zebulon");
  await staff.send("main form.filters", { q: name.split(" ")[0].toLowerCase() });
  assert.equal(await page.locator("#t-learners tbody tr").count(), 1);
  await staff.go(row.locator("a"));
  assert.match(page.url(), new RegExp(`/${lang}/learn/${slug}/staff/learners/`));
  await staff.fits(1440);
  const activities = page.locator("#t-activities tbody tr");
  assert.equal(await activities.count(), 3);
  assert.equal(await activities.nth(0).locator(".state.done").count(), 1);
  assert.equal(await activities.nth(2).locator(".state.todo").count(), 1, "locked for nobody who has done what it requires");
}

const form = "section:has(> #by-hand) form";

async function byHand(staff, words) {
  const { page } = staff;
  await page.evaluate(() => document.querySelectorAll("main form").forEach((one) => one.setAttribute("novalidate", "")));
  await staff.send(form, { activity: "test", reason: "x" }, { status: 422, at: page.url() });
  assert.equal(await page.inputValue("section:has(> #by-hand) [name=reason]"), "x", "what was typed is kept");
  assert.equal(await page.inputValue("section:has(> #by-hand) [name=activity]"), "test");
  assert.equal(await page.locator("[aria-invalid=true]").getAttribute("name"), "reason");
  await staff.send(form, { activity: "test", reason: words.why });
  assert.equal(await page.locator("#flash .notice").count(), 1);
  const row = page.locator("#t-activities tbody tr").nth(2);
  assert.equal(await row.locator(".state.done, .state.passed").count(), 1);
  assert.ok((await row.innerText()).includes(words.why));
  assert.equal(await page.locator("[name=activity] option[value=test]").count(), 0, "what is done cannot be set again");
}

async function seenBy(learner, slug, words) {
  await learner.visit(`/${learner.lang}/learn/${slug}`);
  assert.match(await stateOf(learner, slug, "test"), /^(done|passed)$/);
  assert.equal(await stateOf(learner, slug, "when"), "todo", "nothing else was set");
  assert.ok((await learner.text("main")).includes(words.why), "the learner reads the reason");
}

async function wholeCourse(staff, words) {
  await staff.send(form, { activity: "course", reason: words.all });
  assert.equal(await staff.page.locator("section:has(> #statement)").count(), 1);
}

/** The learner sees the completion with its reason, gets a mail, and has a statement. */
async function completed(world, learner, slug, words, person) {
  await learner.visit(`/${learner.lang}/learn/${slug}`);
  assert.ok((await learner.text(".notice.success")).includes(words.all));
  const open = await learner.page.locator("section:has(> #finish) .state.todo").count();
  assert.equal(open, 0, "a course that staff set as completed does not list its rule as still to do");
  const statement = await learner.page.locator(".notice.success a.btn").getAttribute("href");
  const admin = await administrator(world, learner.lang, learner.js, true);
  await linkInMail(admin, person.email, "/statements/");
  await admin.close();
  await learner.visit(`/${learner.lang}/me/transcript`);
  assert.ok((await learner.text("main")).includes(words.why), "the transcript says what was set by hand, and why");
  return statement;
}

async function statementOf(world, staff, statement, words, person) {
  const { page, lang, js } = staff;
  const own = "section:has(> #statement) form";
  const learnersPage = page.url();
  const stranger = await Reader.open(world, { lang, js });
  await stranger.visit(statement);
  assert.equal(await stranger.page.locator(".statement-code .state.passed").count(), 1);
  assert.ok(!(await stranger.text("main")).includes(words.all), "reasons are nobody else's business");
  await page.evaluate(() => document.querySelectorAll("main form").forEach((one) => one.setAttribute("novalidate", "")));
  await staff.send(own, { reason: "" }, { status: 422 });
  await staff.send(own, { reason: words.back });
  assert.ok((await staff.text("section:has(> #statement)")).includes(words.back));
  await stranger.visit(statement);
  assert.equal(await stranger.page.locator(".statement-code .state.passed").count(), 0, "no longer valid");
  const admin = await administrator(world, lang, js, true);
  const { frame } = await linkInMail(admin, person.email, "/learn/");
  await admin.letter(frame);
  assert.ok((await admin.text("body")).includes(words.back), "the mail says why");
  await admin.close();
  await staff.visit(learnersPage);
  await staff.send(own, { reason: words.again });
  await stranger.visit(statement);
  assert.equal(await stranger.page.locator(".statement-code .state.passed").count(), 1, "valid again");
  await stranger.close();
}

async function rule(staff, slug) {
  const { page, lang } = staff;
  await staff.visit(`/${lang}/learn/${slug}/staff`);
  await staff.go('a[href*="preview=yes"]');
  assert.equal(await page.locator("section:has(> #rule) .notice").count(), 1, "nobody's standing would change");
  assert.equal(await page.locator('form[action$="/reevaluate"]').count(), 0);
}

/** Programme staff name a colleague, who works on this course alone, and take it back. */
async function colleagues(world, staff, slug, words) {
  const { page, lang, js } = staff;
  const add = 'form[action$="/staff/people"]:has([name=email])';
  await staff.visit(`/${lang}/learn/${slug}/staff`);
  const nobody = address("nobody");
  await staff.send(add, { email: nobody }, { status: 422 });
  assert.equal(await page.inputValue(`${add} [name=email]`), nobody, "what was typed is kept");
  const colleague = await Reader.open(world, { lang, js });
  const { email } = await join(world, colleague, words.colleague);
  await colleague.visit(`/${lang}/learn/${slug}/staff`, { status: 403 });
  await staff.send(add, { email });
  assert.ok((await staff.text("section:has(> #people) ul")).includes(words.colleague));
  await colleague.visit(`/${lang}/learn/${slug}/staff/participants`);
  assert.equal(await colleague.page.locator("#t-learners tbody tr").count(), 1);
  await colleague.visit(`/${lang}/learn/${slug}/staff`);
  assert.equal(await colleague.page.locator('form[action$="/staff/people"]').count(), 0, "who is staff is not for them to say");
  await colleague.visit(`/${lang}/learn/using-halqa/staff`, { status: 403 });
  await staff.go('form[action$="/staff/people"]:has([value=remove]) [type=submit]');
  assert.equal(await page.locator("#flash .notice").count(), 1);
  await colleague.visit(`/${lang}/learn/${slug}/staff`, { status: 403 });
}
