// An account from wrong password to deletion.
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { administrator, join, linkInMail, password, signIn } from "../lib/people.mjs";

const other = "Nine-slow-camels-walk-7";

export default each("account", [true, false], async (world, lang, js) => {
  const reader = await Reader.open(world, { lang, js });
  const { page } = reader;
  const me = await join(world, reader, lang === "ar" ? "ليلى حسن" : "Layla Hassan");
  await profile(reader);
  await elsewhere(world, reader, me);
  await signOut(reader);
  await wrongPassword(reader, me);
  await forgotten(world, reader, me);
  await signIn(reader, { ...me, password: other });
  await changed(reader);
  const after = { ...me, password };
  await download(reader);
  await deleted(reader, after);
  await reader.visit(`/${lang}/sign-in`);
  await reader.send("main form", after, { status: 422 });
  assert.equal(await page.locator(".account-out").count(), 1, "a deleted account is gone");
});

async function profile(reader) {
  const { page, lang } = reader;
  const wanted = { organisation: "Ministry of Health", country: "TN", stakeholder: "government", sex: "undisclosed", "time-zone": "Africa/Tunis" };
  await reader.visit(`/${lang}/me/profile`);
  // A name that is nothing is refused, and what else was typed is kept.
  await page.evaluate(() => document.querySelector("main form").setAttribute("novalidate", ""));
  await reader.send('form[action$="/me/profile"]', { name: " ", organisation: "Kept" }, { status: 422 });
  assert.equal(await page.inputValue("main [name=organisation]"), "Kept");
  await reader.send('form[action$="/me/profile"]', { name: "Layla H.", ...wanted });
  assert.equal(await page.locator("#flash .notice").count(), 1, "it is said that it was saved");
  await reader.visit(`/${lang}/me/profile`);
  assert.equal(await page.inputValue("main [name=organisation]"), wanted.organisation);
  assert.equal(await page.inputValue("main [name=country]"), "TN");
  assert.equal(await page.inputValue("main [name=time-zone]"), "Africa/Tunis");
  assert.ok(await page.isChecked("main [name=sex][value=undisclosed]"));
}

/** A second browser is signed out from the first one. */
async function elsewhere(world, reader, me) {
  const { lang, js } = reader;
  const second = await Reader.open(world, { lang, js });
  await signIn(second, me);
  await reader.visit(`/${lang}/me/account`);
  assert.equal(await reader.page.locator("section:has(> #sign-ins) tbody tr").count(), 2);
  await reader.go('form:has([name=session][value=others]) [type=submit]');
  assert.equal(await reader.page.locator("section:has(> #sign-ins) tbody tr").count(), 1);
  await second.visit(`/${lang}/me`);
  assert.match(second.page.url(), /\/sign-in\?/, "the other browser is signed out");
  await signIn(second, me);
  await reader.visit(`/${lang}/me/account`);
  await reader.go('form:has([name=session][value=all]) [type=submit]');
  await reader.visit(`/${lang}/me`);
  assert.match(reader.page.url(), /\/sign-in\?/, "everywhere is here too");
  await second.visit(`/${lang}/me`);
  assert.match(second.page.url(), /\/sign-in\?/);
  await second.close();
  await signIn(reader, me);
}

async function signOut(reader) {
  const { page, lang } = reader;
  await page.locator("details.account summary").click();
  await reader.go('details.account form [type=submit]');
  assert.equal(await page.locator(".account-out").count(), 1);
  await reader.visit(`/${lang}/me`);
  assert.match(page.url(), /\/sign-in\?/);
}

async function wrongPassword(reader, me) {
  const { page, lang } = reader;
  await reader.visit(`/${lang}/sign-in`);
  await reader.send("main form", { email: me.email, password: "not-the-right-one" }, { status: 422 });
  const known = await reader.text("main [role=alert]");
  assert.equal(await page.inputValue("main [name=email]"), me.email, "the address is kept");
  assert.equal(await page.inputValue("main [name=password]"), "", "the password is not");
  await reader.send("main form", { email: "nobody-at-all@example.net", password: "not-the-right-one" }, { status: 422 });
  assert.equal(await reader.text("main [role=alert]"), known, "whether there is such an account is not told");
}

async function forgotten(world, reader, me) {
  const { page, lang, js } = reader;
  await reader.visit(`/${lang}/sign-in`);
  await reader.go('main a[href$="/forgot"]');
  await reader.send("main form", { email: me.email });
  const admin = await administrator(world, lang, js);
  const { href } = await linkInMail(admin, me.email, "/reset/");
  await admin.close();
  await reader.visit(href);
  await reader.send("main form", { password: other });
  // The link works once; another can be asked for where it stands.
  await reader.visit(href, { status: 410 });
  assert.equal(await page.locator("main form [name=email], main a[href$='/forgot']").count() > 0, true);
  await reader.visit(`/${lang}/sign-in`);
  await reader.send("main form", me, { status: 422 });
}

async function changed(reader) {
  const { page, lang } = reader;
  await reader.visit(`/${lang}/me/account`);
  const form = 'form[action$="/account/password"]';
  await reader.send(form, { current: "not-the-right-one", password }, { status: 422 });
  await reader.send(form, { current: other, password });
  assert.equal(await page.locator("#flash .notice").count(), 1);
}

async function download(reader) {
  const { page, lang } = reader;
  await reader.visit(`/${lang}/me/account`);
  await reader.go(page.locator('a[href$="/account/data"]'));
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("button[value=json]").click()]);
  assert.match(await readFile(await file.path(), "utf8"), /Layla H\./);
}

async function deleted(reader, me) {
  const { page, lang } = reader;
  const form = 'form[action$="/account/delete"]';
  await reader.visit(`/${lang}/me/account`);
  await reader.go(page.locator('main a[href$="/account/delete"]'));
  await reader.send(form, { password: "not-the-right-one" }, { status: 422 });
  await reader.send(form, { password: me.password });
  await reader.visit(`/${lang}/me`);
  assert.match(page.url(), /\/sign-in\?/);
}
