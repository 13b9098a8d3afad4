// Another address for an account: the mailbox confirms it, the old one opens nothing any more.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { address, administrator, join, linkInMail, mailTo, password, signIn } from "../lib/people.mjs";

const form = 'form[action$="/account/address"]';

export default each("address", [true, false], async (world, lang, js) => {
  const reader = await Reader.open(world, { lang, js });
  const { page } = reader;
  const before = await join(world, reader, lang === "ar" ? "مريم المنتقلة" : "Mona Moves");
  const after = { email: address("moved"), password };
  await reader.visit(`/${lang}/me/account`);
  await page.evaluate(() => document.querySelectorAll("main form").forEach((one) => one.setAttribute("novalidate", "")));
  await reader.send(form, { email: "not an address", password }, { status: 422 });
  assert.equal(await page.inputValue(`${form} [name=email]`), "not an address", "what was typed is kept");
  assert.equal(await page.inputValue(`${form} [name=password]`), "", "the password is not");
  await reader.send(form, { email: after.email, password: "not-the-right-one" }, { status: 422 });
  assert.equal(await page.inputValue(`${form} [name=email]`), after.email);
  await reader.send(form, { email: before.email, password }, { status: 422 });
  await reader.send(form, { email: after.email, password });
  assert.equal(await page.locator("#flash .notice").count(), 1, "it is said that a mail was sent");

  const admin = await administrator(world, lang, js);
  const { href, frame } = await linkInMail(admin, after.email, "/change-address/");
  await admin.letter(frame);
  await mailTo(admin, before.email, after.email);
  assert.equal(await admin.page.locator('a[href*="/change-address/"]').count(), 0, "the old address gets no link that changes it");

  // Until the link is used, nothing has changed; and opening it is not using it.
  await other(world, reader, before, true);
  await other(world, reader, after, false);
  await reader.visit(href);
  assert.ok((await reader.text("main")).includes(after.email), "it says which address");
  await other(world, reader, before, true);
  await reader.go("main form [type=submit]");
  assert.equal(new URL(page.url()).pathname, `/${lang}/me/account`);
  assert.equal(await page.locator("#flash .notice").count(), 1);
  assert.ok((await reader.text("section:has(> #address)")).includes(after.email));
  await other(world, reader, before, false);
  await other(world, reader, after, true);
  await reader.visit(href, { status: 410 });

  await taken(world, reader, admin, after);
  await onAnotherDevice(world, reader, admin, after);
});

/** Whether somebody gets in with this, in a browser of their own. */
async function other(world, { lang, js }, { email, password: secret }, gets) {
  const elsewhere = await Reader.open(world, { lang, js, quick: true });
  if (gets) await signIn(elsewhere, { email, password: secret });
  else {
    await elsewhere.visit(`/${lang}/sign-in`);
    await elsewhere.send("main form", { email, password: secret }, { status: 422 });
    assert.equal(await elsewhere.page.locator(".account-out").count(), 1, `${email} does not sign in`);
  }
  await elsewhere.close();
}

/** An address that another account has: the page says the same, and its owner is told. */
async function taken(world, reader, admin, me) {
  const { email } = world.server.accounts.author;
  await reader.visit(`/${reader.lang}/me/account`);
  await reader.send(form, { email, password: me.password });
  assert.equal(await reader.page.locator("#flash .notice").count(), 1);
  await mailTo(admin, email);
  assert.equal(await admin.page.locator('a[href*="/change-address/"]').count(), 0, "no link to somebody else's address");
}

/** The link is opened where nobody is signed in, as on a telephone. */
async function onAnotherDevice(world, reader, admin, me) {
  const { lang, js } = reader;
  const next = address("moved-again");
  await reader.visit(`/${lang}/me/account`);
  await reader.send(form, { email: next, password: me.password });
  const { href } = await linkInMail(admin, next, "/change-address/");
  const telephone = await Reader.open(world, { lang, js });
  await telephone.visit(href);
  await telephone.go("main form [type=submit]");
  assert.equal(await telephone.page.locator("#flash .notice").count(), 1, "that it is changed is said here too");
  await telephone.close();
  await other(world, reader, me, false);
  await other(world, reader, { email: next, password: me.password }, true);
}
