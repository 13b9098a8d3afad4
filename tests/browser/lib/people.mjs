// What people do in every journey: register, confirm, sign in, read the mailbox as the administrator.
import assert from "node:assert/strict";
import { Reader } from "./reader.mjs";

export const password = "Seven-tall-ships-sail-9";
let count = 0;

/** An address that nobody has yet. */
export const address = (name) => `${name}-${(count += 1)}@example.net`;

/** Signs in by the form. */
export async function signIn(reader, { email, password: secret }) {
  await reader.visit(`/${reader.lang}/sign-in`);
  await reader.send("main form", { email, password: secret });
  assert.ok(!reader.page.url().includes("/sign-in"), `${email} is signed in`);
}

/** The administrator at the mailbox, in this language. */
export async function administrator(world, lang, js, quick = false) {
  const reader = await Reader.open(world, { lang, js, quick });
  await signIn(reader, world.server.accounts.administrator);
  return reader;
}

/** Where the first line of each cell of a row stands. */
function baselines(row) {
  return row.evaluate((tr) =>
    [...tr.children].map((cell) => {
      const mark = document.createElement("span");
      mark.style.display = "inline-block";
      // Beside the text in a box of their own: alone it would be an item of a flexible box.
      const text = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT).nextNode();
      const box = document.createElement("span");
      text.before(box);
      box.append(mark, text);
      const { bottom } = mark.getBoundingClientRect();
      box.replaceWith(text);
      return bottom;
    }),
  );
}

/** Opens the newest mail to an address; with `words`, one that has them in its text. */
export async function mailTo(admin, email, words = "") {
  const { page, lang } = admin;
  // Mails are written by the worker, a moment after the act.
  for (const until = Date.now() + 10_000; ; await page.waitForTimeout(200)) {
    await admin.visit(`/${lang}/admin/mailbox`);
    const row = page.locator("table tbody tr", { hasText: email }).first();
    if (await row.count()) {
      const lines = await baselines(row);
      assert.ok(Math.max(...lines) - Math.min(...lines) <= 1, `the cells of a row stand on one line: ${lines}`);
      await admin.go(row.locator("a").first());
      const text = page.locator("section:has(> #text)");
      if ((await text.innerText()).includes(words)) return;
    }
    assert.ok(Date.now() < until, `a mail with ${words} reached ${email}`);
  }
}

/** The newest mail to an address: its page is looked at, and so is its HTML part. Gives the link in it. */
export async function linkInMail(admin, email, path) {
  await mailTo(admin, email, path);
  const { page } = admin;
  const href = await page.locator(`section:has(> #text) a[href*="${path}"]`).getAttribute("href");
  const frame = await page.locator("iframe.mail").getAttribute("src");
  return { href, frame };
}

/** Registers by the form, reads the mail as the administrator, presses the button, and signs in. */
export async function join(world, reader, name) {
  const email = address("learner");
  await reader.visit(`/${reader.lang}/register`);
  await reader.send("main form", { name, email, password });
  assert.match(reader.page.url(), /\/check-mail$/);
  const admin = await administrator(world, reader.lang, true, true);
  const { href } = await linkInMail(admin, email, "/confirm/");
  await admin.close();
  await reader.visit(href);
  await reader.go("main form [type=submit]");
  await signIn(reader, { email, password });
  return { email, password };
}
