// Course folders for one journey each, and the way through the small course.
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** A copy of the small course with an address of its own, in the server's temporary folder; `enrolment`: the lines
 * that say how one gets in. */
export async function smallCourse(world, slug, enrolment = "") {
  const folder = await mkdtemp(join(world.server.folder, "course-"));
  await cp(join(world.root, "tests/material/courses/wash-hands"), folder, { recursive: true });
  const door = enrolment && `[enrolment]\n${enrolment}\n\n`;
  await edit(folder, "course.toml", (text) =>
    text.replace('slug = "wash-hands"', `slug = "${slug}"`).replace("[[module]]", `${door}[[module]]`),
  );
  return folder;
}

/** The small course at an address of its own, published and seen. */
export async function published(world, lang, slug, enrolment) {
  const since = await importCourse(world, await smallCourse(world, slug, enrolment));
  await seenWithin(world, `/${lang}/courses/${slug}`, (answer) => answer.ok, since);
}

/** A text with its digits as computers write them. */
export const latin = (text) => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replaceAll("٫", ".");

/** Changes a file of a course; the change has to change something. */
export async function edit(folder, file, change) {
  const path = join(folder, file);
  const before = await readFile(path, "utf8");
  const after = change(before);
  assert.notEqual(after, before, `${file} is changed`);
  await writeFile(path, after);
}

/** Imports a folder by the command line while the server runs. */
export async function importCourse(world, folder) {
  const { code, output } = await world.server.run("course", "import", folder);
  assert.equal(code, 0, output);
  return Date.now();
}

/** Waits until an address shows what it should; it has to within two seconds after `since`. */
export async function seenWithin(world, path, is, since) {
  for (;;) {
    const answer = await fetch(new URL(path, world.server.base));
    const text = await answer.text();
    if (is(answer, text)) break;
    assert.ok(Date.now() - since < 2000, `${path} shows the import within two seconds`);
    await new Promise((wake) => setTimeout(wake, 50));
  }
  world.note(`the running server showed the import after ${Date.now() - since} ms`);
}

/** The state of an activity on the course page: `todo`, `done`, `passed` or `failed`. */
export async function stateOf(reader, slug, activity) {
  const title = reader.page.locator(`a.activity-title[href$="/learn/${slug}/${activity}"]`);
  const row = reader.page.locator("li.activity", { has: title });
  const classes = (await row.getAttribute("class")).split(/\s+/);
  return classes.filter((name) => !["activity", "next", ""].includes(name)).join(" ");
}

/** Enrols from the course's public page. */
export async function enrol(reader, slug) {
  await reader.visit(`/${reader.lang}/courses/${slug}`);
  await reader.go("form.enrol [type=submit]");
  assert.equal(new URL(reader.page.url()).pathname, `/${reader.lang}/learn/${slug}`);
}

/** Waits until the scripts of the page run (there is nothing to wait for without). */
export async function settled(reader) {
  if (reader.js) await reader.page.waitForLoadState("networkidle");
}

/** Answers the self-check of the lesson "when". */
export async function answerCheck(reader, value) {
  const { page } = reader;
  await settled(reader);
  await page.locator(`#check-before input[value="${value}"]`).check();
  const button = page.locator("#check-before [type=submit]");
  if (reader.js) {
    await button.click();
    await page.locator("#check-before .verdict").waitFor();
  } else await reader.go(button);
  await page.locator("#check-before .verdict").waitFor();
  reader.calm();
}

/** Begins an attempt from the quiz's page. */
export async function begin(reader, slug, quiz = "test") {
  await reader.visit(`/${reader.lang}/learn/${slug}/${quiz}`);
  await reader.go('form[action$="/attempts"] [type=submit]');
  assert.match(reader.page.url(), /\/attempts\//);
  await settled(reader);
}

/** Hands the attempt in by its button. */
export async function handIn(reader) {
  await reader.go(reader.page.locator("form.attempt [type=submit]").first());
}
