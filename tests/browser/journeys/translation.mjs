// A translator completes a course: text by text, by an XLIFF file that comes back, with the glossary's warnings; the
// author looks at the health page.
import assert from "node:assert/strict";
import { readFile, writeFile } from "node:fs/promises";
import { join as under } from "node:path";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { edit, enrol, importCourse, latin, seenWithin, smallCourse } from "../lib/courses.mjs";
import { join, signIn } from "../lib/people.mjs";

/** What the author adds to the lesson in English, and what it becomes in Arabic. */
const added = "Dry them with a *clean* towel.\n\nThen take [the test](lesson:test) again.\n\n* Warm water\n* Soap\n";
const wanted = { "Dry them": "جففهما بمنشفة <pc id=\"1\">نظيفة</pc>.", "Then take": "ثم أعد <pc id=\"1\">الاختبار</pc>." };

export default each("translation", [true, false], async (world, lang, js) => {
  const slug = `translation-${lang}-${js ? "scripts" : "plain"}`;
  const folder = await smallCourse(world, slug);
  await edit(folder, "lessons/10-how/en.md", (text) => `${text}\n${added}`);
  const since = await importCourse(world, folder);
  await seenWithin(world, `/${lang}/courses/${slug}`, (answer) => answer.ok, since);
  const staff = await Reader.open(world, { lang, js });
  await signIn(staff, world.server.accounts.staff);
  await staff.visit(`/${lang}/edit/${slug}/translate`, { status: 404 });
  await staff.visit(`/${lang}/edit`);
  const took = await staff.context.request.post(`/${lang}/edit/${slug}/take`, { headers: { "sec-fetch-site": "same-origin" } });
  assert.ok(took.ok(), `the course is taken into the browser: ${took.status()}`);

  await terms(staff);
  await overview(staff, slug);
  await oneText(staff, slug);
  await byFile(world, staff, slug);
  await hostile(world, staff, slug);
  await health(world, staff, slug, js);
  await publish(world, staff, slug);
});

/** The site's terms: one is added, a wrong one comes back with what was typed. */
async function terms(staff) {
  const { page, lang } = staff;
  await staff.visit(`/${lang}/admin/terms?to=ar`);
  await page.evaluate(() => document.querySelectorAll("main form").forEach((one) => one.setAttribute("novalidate", "")));
  const form = "section:has(> #add) form";
  await staff.send(form, { from: "en", to: "en", source: "towel", target: "منشفة" }, { status: 422 });
  assert.equal(await page.inputValue(`${form} [name=source]`), "towel");
  await staff.send(form, { from: "en", to: "ar", source: "towel", target: "منشفة", forbidden: "فوطة" });
  assert.ok(await page.locator("#t-terms tbody tr", { hasText: "towel" }).count());
}

async function overview(staff, slug) {
  const { page, lang } = staff;
  await staff.visit(`/${lang}/edit/${slug}/translate`);
  const row = page.locator("#t-languages tbody tr");
  assert.equal(await row.count(), 1);
  assert.equal(latin(await row.locator("td").nth(3).innerText()), "3", "three texts are missing");
  await staff.go(row.locator("a"));
  await staff.fits(768);
  await staff.fits(1440);
  await staff.world.shot(page, `translation-${lang}-${staff.js ? "light" : "dark"}`);
}

const form = (words) => `section.passage:has(.passage-text:text("${words}")) form`;

/** A text of another kind comes back with what was typed; a good one is there; the glossary warns. */
async function oneText(staff) {
  const { page } = staff;
  const list = form("Warm water");
  await staff.send(list, { text: "ماء دافئ" }, { status: 422 });
  assert.equal(await page.inputValue(`${list} [name=text]`), "ماء دافئ", "what was typed is kept");
  await staff.send(list, { text: "* ماء دافئ\n* صابون" });
  assert.equal(await page.locator(list).count(), 0, "it is not open any more");
  await staff.send(form("Dry them"), { text: "جففهما بفوطة *نظيفة*." });
  await staff.send("#texts ~ form.search-line", { show: "warned" });
  const warned = page.locator("section.passage .notice.warning");
  assert.ok((await warned.innerText()).includes("فوطة"), "the forbidden word is named");
}

/** The file goes out, a translator fills it, it comes back, and coming back twice changes nothing. */
async function byFile(world, staff, slug) {
  const { page, lang } = staff;
  const here = `/${lang}/edit/${slug}/translate/ar`;
  const out = await staff.context.request.get(`${here}/export?format=xliff&which=all&file=`);
  let xliff = await out.text();
  for (const [start, target] of Object.entries(wanted)) {
    const at = xliff.indexOf(`<source>${start}`);
    assert.ok(at > 0, `${start} is in the file`);
    const end = xliff.indexOf("</source>", at) + "</source>".length;
    const rest = xliff.slice(end).replace(/^\s*<target>.*?<\/target>/s, "");
    xliff = `${xliff.slice(0, end)}\n<target>${target}</target>${rest}`;
  }
  const file = under(world.server.folder, `${slug}.xlf`);
  await writeFile(file, xliff);
  await staff.visit(here);
  await upload(staff, file);
  const facts = latin(await staff.text("main .notice .facts"));
  assert.match(facts, /2/, `two texts are taken: ${facts}`);
  await staff.world.shot(page, `translation-report-${lang}-${staff.js ? "light" : "dark"}`);
  await staff.go("main a.btn.primary");
  assert.equal(await page.locator("section.passage").count(), 0, "nothing is open");
  await upload(staff, file);
  assert.equal(latin(await page.locator(".facts dd").first().innerText()), "0", "the same file again takes nothing");
  const po = await staff.context.request.get(`${here}/export?format=po&which=all&file=`);
  assert.ok((await po.text()).includes("msgstr \"ثم أعد [الاختبار](lesson:test).\""));
  const own = await readFile(file, "utf8");
  assert.ok(!own.includes("lesson:test)</source>"), "links are no words in XLIFF");
}

async function upload(staff, file, options = {}) {
  const { page } = staff;
  await page.locator("details:has(#f-upload) > summary").click();
  await page.setInputFiles("#f-upload", file);
  if (options.status) staff.expect(await page.locator("form:has(#f-upload)").getAttribute("action"));
  await staff.go("form:has(#f-upload) [type=submit]", options);
}

/** A file with a document type is refused with its line, and nothing changes. */
async function hostile(world, staff, slug) {
  const file = under(world.server.folder, `${slug}-bad.xlf`);
  await writeFile(file, '<?xml version="1.0"?>\n<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>\n<xliff/>\n');
  await staff.visit(`/${staff.lang}/edit/${slug}/translate/ar`);
  await upload(staff, file, { status: 422 });
  assert.match(latin(await staff.text("main .notice.error")), /2/, "the line is named");
}

async function health(world, staff, slug, js) {
  const { page, lang } = staff;
  await staff.visit(`/${lang}/edit/${slug}/health`);
  for (const id of ["h-translations", "h-links", "h-media", "h-reading", "h-stops", "h-questions"]) {
    assert.equal(await page.locator(`#${id}`).count(), 1, id);
  }
  assert.equal(latin(await page.locator("#t-translations tbody td").first().innerText()), "0", "nothing is missing");
  await staff.fits(1440);
  await world.shot(page, `health-${lang}-${js ? "light" : "dark"}`);
}

/** The author publishes, and a learner reads the lesson in Arabic, whole. */
async function publish(world, staff, slug) {
  const { lang, js } = staff;
  await staff.visit(`/${lang}/edit/${slug}/publish`);
  await staff.send("section:has(> #go) form", { note: "Arabic" });
  const learner = await Reader.open(world, { lang, js, quick: true });
  await join(world, learner, "Salma Reader");
  await enrol(learner, slug);
  await learner.visit(`/ar/learn/${slug}/how`);
  const text = await learner.text("article.prose");
  assert.ok(text.includes("ثم أعد الاختبار.") && text.includes("ماء دافئ") && !text.includes("towel"), text);
}
