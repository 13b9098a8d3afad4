// An administrator invites fifty people by CSV with three bad lines, one of them accepts; they are found in Arabic,
// suspended and restored, and two accounts of one person become one.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { administrator, linkInMail, password, signIn } from "../lib/people.mjs";

export default each("administrator invites fifty people", [true, false], async (world, lang, js) => {
  const tag = `${lang}${js ? "" : "-plain"}`;
  const at = (n) => `fifty-${n}-${tag}@example.net`;
  const admin = await administrator(world, lang, js);
  await invite(world, admin, tag, at);
  const person = await accept(world, admin, at(3), lang, js);
  await find(world, admin, at(3), tag);
  await suspend(admin, person, at(3));
  await merge(world, admin, at(3), at(4));
});

/** Fifty lines, of which three are wrong in different ways. */
function lines(tag, at) {
  const wrong = { 7: `not-an-address,زيد ${tag},ar,TN,,`, 21: `${at(21)},,fr,SN,,`, 40: `${at(40)},Forty,en,Atlantis,,` };
  const line = (n) => wrong[n] ?? `${at(n)},${n % 2 ? `أمينة ${["", "بن علي"][n % 3 ? 1 : 0]} ${n}` : `Person ${n}`},${["ar", "en", "fr"][n % 3]},KE,"Ministry, ${tag}",`;
  return ["email,name,language,country,organisation,roles", ...Array.from({ length: 50 }, (_, n) => line(n + 1))].join("\n");
}

async function invite(world, admin, tag, at) {
  const { page, lang } = admin;
  await admin.visit(`/${lang}/admin/people`);
  await admin.go(`main a[href$="/${lang}/admin/people/invite"]`);
  await admin.fits(768);
  await admin.send("main form", { csv: lines(tag, at) }, { status: 422 });
  assert.equal(await page.locator("#wrong tbody tr").count(), 3, "three lines are wrong");
  assert.ok(await admin.text("main [role=alert]"), "it is said that nobody is invited");
  await world.shot(page, `people-wrong-${tag}`);
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("form[action$='/faults'] [type=submit]")]);
  const file = await readFile(await download.path(), "utf8");
  assert.equal(file.trim().split("\n").length, 4, file);
  const right = file
    .replace("not-an-address", at(7))
    .replace(`${at(21)},`, `${at(21)},Awa Diop`)
    .replace("Atlantis", "KE");
  assert.match(file, /^line,email,name,/);
  await admin.send("form:has([name=corrected])", { corrected: right });
  assert.equal(await page.locator("#invited tbody tr").count(), 50, "all of them are right");
  await admin.fits(1440);
  await world.shot(page, `people-right-${tag}`);
  await admin.go("form[action$='/send'] [type=submit]");
  assert.match((await admin.text("main [role=alert]")) ?? "", /50|٥٠/);
}

/** The link in an invitation: many were sent, so it may stand on a later page of the mailbox. */
async function invitation(admin, email) {
  const { page, lang } = admin;
  await admin.visit(`/${lang}/admin/mailbox`);
  for (let pages = 0; pages < 12; pages += 1) {
    const row = page.locator("table tbody tr", { hasText: email }).first();
    if (await row.count()) {
      await admin.go(row.locator("a").first());
      return page.locator('section:has(> #text) a[href*="/invitations/"]').getAttribute("href");
    }
    await admin.go("a[rel=next]");
  }
  throw new Error(`no invitation for ${email}`);
}

/** The invited person, by the link in their mail. */
async function accept(world, admin, email, lang, js) {
  const href = await invitation(admin, email);
  const person = await Reader.open(world, { lang, js });
  await person.visit(href);
  assert.ok((await person.page.inputValue("main [name=name]")).length > 0, "the name is there already");
  await person.send("main form", { password });
  assert.match(person.page.url(), /\/sign-in$/);
  await signIn(person, { email, password });
  person.expect(href);
  await person.visit(href, { status: 410 });
  return person;
}

async function find(world, admin, email, tag) {
  const { page, lang } = admin;
  const rows = page.locator("#people tbody tr");
  await admin.visit(`/${lang}/admin/people?q=${encodeURIComponent("امينه")}&org=${encodeURIComponent(`ministry ${tag}`)}&sort=name`);
  assert.ok((await rows.count()) >= 20, "by the beginning of a name in Arabic, however it is written");
  assert.equal(await page.locator("th[aria-sort=ascending]").count(), 1);
  assert.ok(await page.locator("details.disclosure[open]").count(), "what narrows the list is in sight");
  await admin.fits(1440);
  await world.shot(page, `people-list-${tag}`);
  await page.setViewportSize({ width: 320, height: 900 });
  await world.shot(page, `people-list-320-${tag}`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await admin.visit(`/${lang}/admin/people?q=${encodeURIComponent(email)}`);
  await admin.go(rows.first().locator("a").first());
  assert.ok(await page.locator("#sign-in-list tbody tr").count(), "where they are signed in");
  await admin.fits(1440);
  await world.shot(page, `people-person-${tag}`);
  await page.setViewportSize({ width: 320, height: 900 });
  await world.shot(page, `people-person-320-${tag}`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

async function suspend(admin, person, email) {
  const { page } = admin;
  await admin.send("form[action$='/status']", { reason: "شاركت كلمة المرور" });
  assert.match(await admin.text("section:has(> #state)"), /شاركت كلمة المرور/, "the reason is kept");
  await person.visit(`/${person.lang}/me`);
  assert.match(person.page.url(), /\/sign-in\?/, "who is suspended is signed out");
  await admin.go("form[action$='/status'] [type=submit]");
  await signIn(person, { email, password });
  await admin.visit(page.url());
  await admin.go("form[action$='/sessions']:has([value=all]) [type=submit]");
  await person.visit(`/${person.lang}/me`);
  assert.match(person.page.url(), /\/sign-in\?/, "every sign-in was ended");
}

async function merge(world, admin, email, other) {
  const { page, lang } = admin;
  await admin.go("a[href$='/merge']");
  await admin.send("main form", { email: "nobody-at-all@example.net" }, { status: 422, at: `${page.url()}?email=nobody-at-all%40example.net` });
  await admin.send("main form", { email: other });
  await admin.fits(768);
  await world.shot(page, `people-merge-${lang}`);
  assert.ok((await page.locator("main").innerText()).includes(other));
  await page.check("main [name=sure]");
  await admin.go("main form[method=post] [type=submit]");
  assert.equal(await page.locator("#flash .notice").count(), 1, "it is said that it is done");
  await linkInMail(admin, email, `/sign-in`);
  await admin.visit(`/${lang}/admin/people?q=${encodeURIComponent(other)}`);
  assert.equal(await page.locator("#people tbody tr").count(), 0, "the other one is closed");
}
