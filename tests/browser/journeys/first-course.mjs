// From nothing to a completed course: register, confirm, find, enrol, learn, finish, show it to others.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { answerCheck, enrol, handIn, importCourse, seenWithin, settled, smallCourse, stateOf } from "../lib/courses.mjs";
import { address, administrator, linkInMail, password, signIn } from "../lib/people.mjs";

const misspelt = { en: "mercruy", ar: "الزيبق" };
const names = { en: "Nadia O'Connor", ar: "نادية الحدّاد" };

export default each("first course", [true, false], async (world, lang, js) => {
  const reader = await Reader.open(world, { lang, js });
  const { page } = reader;
  await register(world, reader);
  await findAndEnrol(reader);

  const slug = `small-${lang}-${js ? "scripts" : "plain"}`;
  const folder = await smallCourse(world, slug);
  await reader.visit(`/${lang}/courses/${slug}`, { status: 404 });
  const since = await importCourse(world, folder);
  await seenWithin(world, `/${lang}/courses/${slug}`, (answer) => answer.status === 200, since);

  await enrol(reader, slug);
  assert.equal(await stateOf(reader, slug, "how"), "todo");
  assert.ok(await page.locator(".activity.locked .reason").innerText(), "what locks the test is said");
  await reader.go(".go a.btn");
  assert.equal(new URL(page.url()).pathname, `/${lang}/learn/${slug}/how`, "the first thing to do");
  await reader.go(".way a[rel=next]");
  await lessonWithCheck(reader);
  await reader.visit(`/${lang}/learn/${slug}`);
  assert.equal(await stateOf(reader, slug, "how"), "done");
  assert.equal(await stateOf(reader, slug, "when"), "done");
  await reader.go(".go a.btn");
  await quiz(reader, slug);
  await reader.visit(`/${lang}/learn/${slug}`);
  assert.equal(await stateOf(reader, slug, "test"), "passed");
  const statement = await page.locator(".notice.success a.btn").getAttribute("href");
  await records(reader, slug);
  await anyoneChecks(world, lang, js, statement);
});

async function register(world, reader) {
  const { lang, page, js } = reader;
  const email = address("first");
  await reader.visit("/");
  await reader.go(".account-out a.btn");
  // What is wrong is said, and what was typed is kept.
  await page.evaluate(() => document.querySelector("main form").setAttribute("novalidate", ""));
  await reader.send("main form", { name: names[lang], email, password: "short" }, { status: 422 });
  assert.equal(await page.inputValue("main [name=name]"), names[lang]);
  assert.equal(await page.locator("[aria-invalid=true]").getAttribute("name"), "password");
  await reader.send("main form", { password });
  assert.match(page.url(), /\/check-mail$/);

  const admin = await administrator(world, lang, js);
  const { href, frame } = await linkInMail(admin, email, "/confirm/");
  assert.equal(await admin.page.locator("section:has(> #text) [dir]").first().getAttribute("dir"), lang === "ar" ? "rtl" : "ltr");
  await admin.letter(frame);
  assert.ok((await admin.page.locator(`a[href="${href}"]`).count()) >= 1, "the HTML part has the link too");
  await admin.close();

  // A mail scanner that opens the link confirms nothing: the button does.
  await reader.visit(href);
  await reader.visit(href);
  await reader.go("main form [type=submit]");
  await signIn(reader, { email, password });
  assert.equal(new URL(page.url()).pathname, `/${lang}/me`);
}

async function findAndEnrol(reader) {
  const { lang, page } = reader;
  await reader.visit(`/${lang}/courses`);
  await reader.send("form.search-line", { q: misspelt[lang] });
  const found = page.locator("#results .cards a[href$='/courses/minamata-tools']");
  await reader.go(found.first());
  const data = JSON.parse(await page.locator("script[type='application/ld+json']").textContent());
  assert.equal(data["@type"], "Course");
  await reader.go("form.enrol [type=submit]");
  assert.equal(new URL(page.url()).pathname, `/${lang}/learn/minamata-tools`);
  await reader.go(".go a.btn");
  assert.match(page.url(), /\/learn\/minamata-tools\/[a-z]/);
}

async function lessonWithCheck(reader) {
  const { page } = reader;
  await answerCheck(reader, "false");
  assert.equal(await page.locator("#check-before .verdict.wrong").count(), 1);
  await answerCheck(reader, "true");
  await page.locator("#check-before .verdict.correct").waitFor();
  await settled(reader);
  const mark = page.locator("#done form [type=submit]");
  if (reader.js) {
    await mark.click();
    await page.locator("#done form").waitFor({ state: "detached" });
  } else await reader.go(mark);
  assert.equal(await page.locator("#done form").count(), 0, "done, nothing left to mark");
  await reader.look();
}

async function quiz(reader, slug) {
  const { page, lang, js } = reader;
  assert.equal(new URL(page.url()).pathname, `/${lang}/learn/${slug}/test`);
  await reader.go('form[action$="/attempts"] [type=submit]');
  await settled(reader);
  assert.ok(!(await page.content()).includes("Sand hurts"), "feedback is not sent before it is due");
  // Handed in with an answer missing: it is kept, said, and can be completed.
  await page.fill('[name="q.seconds"]', lang === "ar" ? "٢٠" : "20");
  if (js) await page.locator('#q-seconds [data-state="saved"]').waitFor();
  await reader.go(page.locator("form.attempt [type=submit]").first(), { status: 422 });
  assert.equal(await page.inputValue('[name="q.seconds"]'), lang === "ar" ? "٢٠" : "20", "what was typed is kept");
  await settled(reader);
  await page.check('[name="q.with"][value="soap"]');
  if (js) await page.locator('#q-with [data-state="saved"]').waitFor();
  await handIn(reader);
  await page.locator(".result.passed").waitFor();
  assert.equal(await page.locator(".result progress, .result [role=progressbar], .result .ring").count() > 0, true);
}

async function records(reader, slug) {
  const { lang, page } = reader;
  await reader.visit(`/${lang}/me`);
  assert.equal(await page.locator(`section:has(> #completed) a[href$="/learn/${slug}"]`).count(), 1, "among the completed courses");
  assert.equal(await page.locator("section:has(> #going) a[href$='/learn/minamata-tools']").count(), 1, "among those in progress");
  await reader.visit(`/${lang}/me/transcript`);
  assert.ok((await reader.text("main")).includes(names[lang]));
}

async function anyoneChecks(world, lang, js, statement) {
  const stranger = await Reader.open(world, { lang, js });
  await stranger.visit(statement);
  const text = await stranger.text("article.statement");
  assert.ok(text.includes(names[lang]), "the name stands on the statement");
  assert.equal(await stranger.page.locator(".statement-code .state.passed").count(), 1, "and that it is valid");
  await stranger.visit(statement.replace(`/${lang}/`, lang === "ar" ? "/en/" : "/ar/"));
}
