// Signing out everywhere ends what another browser was in the middle of; nothing that was told "saved" is lost by it.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { begin, enrol, published, settled } from "../lib/courses.mjs";
import { join, signIn } from "../lib/people.mjs";

export default each("sign-outs", [true, false], async (world, lang, js) => {
  const slug = `sign-outs-${lang}-${js ? "scripts" : "plain"}`;
  await published(world, lang, slug);
  const here = await Reader.open(world, { lang, js });
  const me = await join(world, here, lang === "ar" ? "سعاد الخارجة" : "Sue Signs-Out");
  const there = await Reader.open(world, { lang, js });
  await signIn(there, me);

  // One sign-in is ended by its own button, and only that one.
  const third = await Reader.open(world, { lang, js, quick: true });
  await signIn(third, me);
  await here.visit(`/${lang}/me/account`);
  const rows = here.page.locator("#sign-in-list tbody tr");
  assert.equal(await rows.count(), 3);
  assert.equal(await rows.locator(".badge").count(), 1, "which one is this browser");
  await here.go(rows.filter({ has: here.page.locator("form") }).first().locator("[type=submit]"));
  assert.equal(await rows.count(), 2);
  assert.equal(await rows.locator(".badge").count(), 1);
  const signedOut = [];
  for (const reader of [there, third]) {
    await reader.visit(`/${lang}/me`);
    if (reader.page.url().includes("/sign-in?")) signedOut.push(reader);
  }
  assert.equal(signedOut.length, 1, "one browser is signed out, and no other");
  if (signedOut.includes(there)) await there.send("main form", me);
  await third.close();

  await enrol(there, slug);
  await there.visit(`/${lang}/learn/${slug}/how`);
  await begin(there, slug);
  const attempt = there.page.url();
  if (js) {
    await there.page.fill('[name="q.seconds"]', "20");
    await there.page.locator('#q-seconds [data-state="saved"]').waitFor();
  }
  const cookies = await there.context.cookies();

  await here.visit(`/${lang}/me/account`);
  await here.go('form:has([name=session][value=all]) [type=submit]');
  assert.equal(await here.page.locator(".account-out").count(), 1, "signed out here");
  assert.equal(await here.page.locator("#flash .notice").count(), 1, "and it is said");
  for (const reader of [here, there]) {
    const answer = await reader.context.request.get(`/${lang}/me`, { maxRedirects: 0 });
    assert.ok([302, 303].includes(answer.status()), `${answer.status()}`);
  }
  if (js) await answerAfter(there, attempt, me);
  else await handInAfter(there, me);

  // The cookie of before opens nothing, now or later.
  const thief = await Reader.open(world, { lang, js, quick: true });
  await thief.context.addCookies(cookies);
  await thief.visit(`/${lang}/me`);
  assert.match(thief.page.url(), /\/sign-in\?/, "the old cookie is worth nothing");
});

/** With scripts: what is answered now is kept in the browser, and saved once its owner signs in again. */
async function answerAfter(there, attempt, me) {
  const { page } = there;
  there.expect(`${new URL(attempt).pathname}/answers`);
  await page.check('[name="q.with"][value="soap"]');
  await page.locator('#q-with [data-state="retrying"]').waitFor();
  await there.visit(attempt);
  assert.match(page.url(), /\/sign-in\?next=/);
  await there.send("main form", me);
  assert.equal(page.url(), attempt, "back where one was");
  await settled(there);
  assert.equal(await page.inputValue('[name="q.seconds"]'), "20", "what was saved is there");
  assert.ok(await page.isChecked('[name="q.with"][value="soap"]'), "and what was not yet");
  await page.locator('#q-with [data-state="saved"]').waitFor();
  await there.go(page.locator("form.attempt [type=submit]").first());
  await page.locator(".result.passed").waitFor();
}

/** Without: what is handed in comes back on a page; its owner signs in in another tab and hands it in from there. */
async function handInAfter(there, me) {
  const { page } = there;
  await page.fill('[name="q.seconds"]', "20");
  await page.check('[name="q.with"][value="soap"]');
  await there.go(page.locator("form.attempt [type=submit]").first(), { status: 401, at: page.url() });
  const opened = page.context().waitForEvent("page");
  await page.locator("main a.btn[target=_blank]").click();
  const other = await opened;
  for (const [name, value] of Object.entries(me)) await other.fill(`main [name="${name}"]`, value);
  await Promise.all([other.waitForNavigation({ waitUntil: "load" }), other.locator("main form [type=submit]").first().click()]);
  await other.close();
  await there.go(page.locator("main form [type=submit]").last());
  await page.locator(".result.passed").waitFor();
}
