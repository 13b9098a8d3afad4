// Single sign-on: an administrator enters a provider and tries it; somebody new comes in with it, signs out here and
// there; somebody with an account here proves their address once, links and unlinks.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { administrator, join, password } from "../lib/people.mjs";
import { startProvider } from "../lib/provider.mjs";

export default each("single sign-on", [true, false], async (world, lang, js) => {
  const known = await Reader.open(world, { lang, js });
  const { email } = await join(world, known, { en: "Karim Known", ar: "كريم معروف" }[lang]);
  const fresh = `new-${lang}-${js}@example.net`;
  const people = {
    karim: { claims: { email, email_verified: true, name: "Karim" } },
    nadia: { claims: { email: fresh, email_verified: true, name: { en: "Nadia New", ar: "نادية الجديدة" }[lang], locale: lang } },
  };
  const admin = await administrator(world, lang, js);
  const { page } = admin;
  await admin.visit(`/${lang}/admin`);
  await admin.go(`main a[href$="/${lang}/admin/sign-on"]`);
  const id = await page.inputValue("main form.stack [name=provider]");
  const provider = await startProvider(world, id, people);
  try {
    await enter(world, admin, id, provider);
    await comeIn(world, id, provider, { lang, js });
    await prove(world, id, provider, { lang, js });
  } finally {
    await page.goto(new URL(`/${lang}/admin/sign-on/${id}`, world.server.base).href);
    await page.locator("section:has(> #delete) [type=submit]").click();
    provider.stop();
  }
});

async function enter(world, admin, id, provider) {
  const { page, lang } = admin;
  await page.locator("main form.stack [name=new_accounts]").check();
  await page.locator("main form.stack [name=trusts_email]").check();
  const names = { name_en: `Journey ${lang}`, name_ar: "حساب الرحلة" };
  await admin.send("main form.stack", { ...names, issuer: provider.origin, client_id: "halqa", secret: provider.secret });
  assert.ok(page.url().endsWith(`/admin/sign-on/${id}`), page.url());
  await admin.fits(320);
  await admin.go(`form[action$="/${id}/try"] [type=submit]`);
  assert.ok(await page.locator("main .notice.success").count(), "the provider can be used");
  assert.ok(!(await page.content()).includes(provider.secret), "the secret is not shown again");
  await world.shot(page, `sign-on-provider-${lang}`);
  await page.setViewportSize({ width: 320, height: 900 });
  await world.shot(page, `sign-on-provider-320-${lang}`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await admin.visit(`/${lang}/admin/sign-on/${id}`);
  await admin.go(`form[action$="/${id}/state"] [type=submit]`);
}

/** Presses the button, and signs in at the provider. */
async function through(reader, id, login, at) {
  const { page, lang } = reader;
  await reader.visit(`/${lang}/sign-in`);
  await page.locator(`a[href*="/sign-in/with/${id}"]`).click();
  await page.locator("[name=login]").fill(login);
  await reader.go(page.locator("[name=go][value=yes]"));
  assert.ok(page.url().includes(at), `${page.url()} is not ${at}`);
}

async function comeIn(world, id, provider, { lang, js }) {
  const reader = await Reader.open(world, { lang, js, elsewhere: provider.origin });
  const { page } = reader;
  await through(reader, id, "nadia", "/sign-in/new");
  await world.shot(page, `sign-on-new-${lang}`);
  await reader.send("main form.stack", {});
  assert.match(page.url(), /\/me$/);
  await reader.visit(`/${lang}/me/account`);
  await reader.go(`main a[href$="/${lang}/me/account/sign-on"]`);
  assert.equal(await page.locator("#sign-on-links tbody tr").count(), 1);
  await world.shot(page, `sign-on-own-${lang}`);
  // Their only way in stays.
  await reader.go("#sign-on-links form [type=submit]");
  assert.equal(await page.locator("#sign-on-links tbody tr").count(), 1, "never the last way in");
  // Out here, and there.
  if (!(await page.locator("form[action$='/sign-out'] [type=submit]").isVisible())) await page.locator("details.account summary").click();
  await reader.go("form[action$='/sign-out'] [type=submit]");
  await world.shot(page, `sign-on-out-${lang}`);
  await page.locator(`main a[href^="${provider.origin}"]`).click();
  await reader.go(page.locator("[name=logout][value=yes]"));
  assert.equal(new URL(page.url()).pathname, `/${lang}/`);
}

async function prove(world, id, provider, { lang, js }) {
  const reader = await Reader.open(world, { lang, js, elsewhere: provider.origin });
  const { page } = reader;
  await through(reader, id, "karim", "/sign-in/address");
  await world.shot(page, `sign-on-address-${lang}`);
  const form = "section:has(> #by-password) form";
  await reader.send(form, { password: "not the password" }, { status: 422 });
  await reader.go(`form[action$="/sign-in/address/code"] [type=submit]`);
  await reader.send(`form[action$="/address/prove"]`, { code: "AAAAAAAA" }, { status: 422 });
  await reader.send(form, { password });
  assert.match(page.url(), /\/me$/);
  await reader.visit(`/${lang}/me/account/sign-on`);
  await reader.go("#sign-on-links form [type=submit]");
  assert.equal(await page.locator("#sign-on-links").count(), 0, "unlinked");
  // Linked again, from here: the answer to the form is a page that goes on to the provider.
  await page.locator(`form[action$="/link/${id}"] [type=submit]`).click();
  // Who is still signed in there comes back at once.
  await page.waitForSelector("#sign-on-links");
  await reader.visit(`/${lang}/sign-in/trouble/untrusted`, { status: 422 });
  await world.shot(page, `sign-on-trouble-${lang}`);
}
