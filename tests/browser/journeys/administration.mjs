// The administrator: everybody with an account, roles given and taken, accounts suspended and restored, the mailbox.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { administrator, join, mailTo, signIn } from "../lib/people.mjs";

const names = { en: "Ramona Promoted", ar: "رامونا المترقّية" };

export default each("administration", [true, false], async (world, lang, js) => {
  const person = await Reader.open(world, { lang, js });
  const me = await join(world, person, names[lang]);
  await person.visit(`/${lang}/admin`, { status: 403 });
  await person.visit(`/${lang}/admin/people`, { status: 403 });
  const admin = await administrator(world, lang, js);
  await search(admin, me);
  await roles(admin, person);
  await lastAdministrator(world, admin);
  await suspend(admin, person, me);
  await mailbox(admin, me);
});

/** From the menu to the list, and from the list to one person. */
async function search(admin, me) {
  const { page, lang } = admin;
  await admin.visit(`/${lang}/`);
  await page.locator("details.account summary").click();
  await admin.go(`details.account a[href$="/${lang}/admin"]`);
  await admin.go(`main a[href$="/${lang}/admin/people"]`);
  await admin.fits(768);
  await admin.fits(1440);
  assert.ok((await page.locator("#people tbody tr").count()) >= 6, "everybody, the demo accounts among them");
  const find = async (q) => {
    await admin.send("form[role=search]", { q });
    assert.equal(await page.inputValue("form[role=search] [name=q]"), q, "the words stay");
    return page.locator("#people tbody tr");
  };
  assert.equal(await (await find("nobody-is-called-so")).count(), 0);
  assert.equal(await (await find(me.email.toUpperCase())).count(), 1, "by the address, in any case of letters");
  const byName = await find(names[lang].split(" ")[0]);
  assert.ok((await byName.count()) >= 1, "by the name");
  await admin.go(byName.filter({ hasText: me.email }).locator("a"));
  assert.match(page.url(), new RegExp(`/${lang}/admin/people/[0-9a-f-]{36}$`));
  assert.equal(await admin.text("h1"), names[lang]);
  await admin.fits(1440);
}

/** Makes the boxes stand so, and saves. */
async function give(admin, wanted) {
  const { page } = admin;
  for (const box of await page.locator("form [name=role]").all()) await box.setChecked(wanted.includes(await box.getAttribute("value")));
  await admin.go("form[action$='/roles'] [type=submit]");
  assert.equal(await page.locator("#flash .notice").count(), 1, "it is said that it was saved");
  const now = await page.locator("form [name=role]:checked").evaluateAll((all) => all.map((one) => one.value));
  assert.deepEqual(now.sort(), [...wanted].sort());
}

async function roles(admin, person) {
  const { lang } = person;
  const course = `/${lang}/learn/using-halqa/staff`;
  await person.visit(course, { status: 403 });
  await give(admin, ["staff", "reviewer"]);
  // At the next page already: nobody has to sign in again.
  await person.visit(course);
  await person.visit(`/${lang}/admin`);
  assert.ok((await person.page.locator("main a").count()) > 0, "the overview has something for programme staff");
  await person.visit(`/${lang}/admin/people`, { status: 403 });
  await person.visit(`/${lang}/admin/mailbox`, { status: 403 });
  await give(admin, []);
  await person.visit(course, { status: 403 });
  await person.visit(`/${lang}/admin`, { status: 403 });
  assert.equal(await person.page.locator(`details.account a[href$="/${lang}/admin"]`).count(), 0, "and the menu has it no more");
}

/** The only administrator cannot stop being one, or be suspended. */
async function lastAdministrator(world, admin) {
  const { page, lang } = admin;
  const { email } = world.server.accounts.administrator;
  const back = page.url();
  await admin.visit(`/${lang}/admin/people?q=${encodeURIComponent(email)}`);
  await admin.go(page.locator("#people tbody tr a").first());
  await page.locator("form [name=role][value=administrator]").uncheck();
  await admin.go("form[action$='/roles'] [type=submit]");
  assert.equal(await page.locator("#flash .notice").count(), 1);
  assert.ok(await page.isChecked("form [name=role][value=administrator]"), "still one");
  await admin.send("form[action$='/status']", { reason: "Only to see" });
  assert.equal(await page.locator("#flash .notice").count(), 1);
  await admin.visit(back);
}

async function suspend(admin, person, me) {
  const { lang, page } = person;
  await person.visit(`/${lang}/me`);
  await admin.send("form[action$='/status']", { reason: "Shared the password" });
  await person.visit(`/${lang}/me`);
  assert.match(page.url(), /\/sign-in\?/, "who is suspended is signed out");
  await person.send("main form", me, { status: 422 });
  assert.ok(await person.text("main [role=alert]"), "and is told");
  await admin.go("form[action$='/status'] [type=submit]");
  await signIn(person, me);
}

/** The list, a message of it in both its parts, and the older ones. */
async function mailbox(admin, me) {
  const { page, lang } = admin;
  await admin.visit(`/${lang}/admin`);
  await admin.go(`main a[href$="/${lang}/admin/mailbox"]`);
  await admin.fits(768);
  await admin.fits(1440);
  assert.equal(await page.locator("main .notice").count(), 1, "that no mail leaves here is said");
  const older = page.locator("a[rel=next]");
  if (await older.count()) {
    const first = await page.locator("#mails tbody tr a").first().getAttribute("href");
    await admin.go(older);
    assert.equal(await page.locator(`#mails a[href="${first}"]`).count(), 0, "older ones");
  }
  await mailTo(admin, me.email);
  await admin.fits(1440);
  const frame = page.frameLocator("iframe.mail");
  assert.ok(await frame.locator("body").innerText(), "the HTML part is shown");
  assert.equal(await frame.locator("html").getAttribute("dir"), lang === "ar" ? "rtl" : "ltr");
}
