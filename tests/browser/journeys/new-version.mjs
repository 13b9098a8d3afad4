// A new version of a course is published while a learner is inside.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { answerCheck, begin, edit, enrol, handIn, importCourse, seenWithin, settled, smallCourse, stateOf } from "../lib/courses.mjs";
import { join } from "../lib/people.mjs";

const added = { en: "Dry them as well", ar: "وجفّفهما" };
const activity = `
[[module.activity]]
id = "dry"
kind = "lesson"
folder = "lessons/12-dry"
minutes = 1

`;

export default each("new version", [true, false], async (world, lang, js) => {
  const slug = `versions-${lang}-${js ? "scripts" : "plain"}`;
  const folder = await smallCourse(world, slug);
  const first = await importCourse(world, folder);
  await seenWithin(world, `/${lang}/courses/${slug}`, (answer) => answer.ok, first);
  const reader = await Reader.open(world, { lang, js });
  const { page } = reader;
  await join(world, reader, "Version Reader");
  await enrol(reader, slug);
  await reader.visit(`/${lang}/learn/${slug}/how`);
  await reader.visit(`/${lang}/learn/${slug}/when`);
  await answerCheck(reader, "true");
  await begin(reader, slug);
  const attempt = page.url();
  await page.check('[name="q.with"][value="soap"]');
  if (js) await page.locator('#q-with [data-state="saved"]').waitFor();

  const since = await publishNext(world, folder);
  const shown = (answer, text) => text.includes(added[lang]);
  await seenWithin(world, `/${lang}/courses/${slug}`, shown, since);

  // What was completed stays, what is new is to do.
  await reader.visit(`/${lang}/learn/${slug}`);
  assert.equal(await stateOf(reader, slug, "how"), "done");
  assert.equal(await stateOf(reader, slug, "dry"), "todo");
  await reader.visit(`/${lang}/learn/${slug}/how`);
  assert.ok((await reader.text("article.prose")).includes(added[lang]), "the lesson is the new one");

  // The open attempt is on the version it was begun on.
  await reader.visit(attempt);
  await settled(reader);
  assert.equal(await page.locator("fieldset[data-question]").count(), 2, "the questions of the old version");
  assert.equal(await page.locator('[name="q.with"][value="towel"]').count(), 0);
  if (js) assert.ok(await page.isChecked('[name="q.with"][value="soap"]'), "the saved answer is there");
  await page.check('[name="q.with"][value="soap"]');
  await page.fill('[name="q.seconds"]', "20");
  await handIn(reader);
  await page.locator(".result.passed").waitFor();
  await reader.visit(`/${lang}/learn/${slug}`);
  assert.equal(await stateOf(reader, slug, "test"), "passed");
  assert.equal(await page.locator(".notice.success a.btn").count(), 0, "the course is not completed: something new is to do");
  await reader.visit(`/${lang}/learn/${slug}/dry`);

  // The next attempt asks what the new version asks.
  await begin(reader, slug);
  assert.equal(await page.locator("fieldset[data-question]").count(), 3);
});

async function publishNext(world, folder) {
  const { mkdir, writeFile } = await import("node:fs/promises");
  for (const lang of ["en", "ar"]) {
    await edit(folder, `lessons/10-how/${lang}.md`, (text) => `${text}\n${added[lang]}.\n`);
    await mkdir(`${folder}/lessons/12-dry`, { recursive: true });
    await writeFile(`${folder}/lessons/12-dry/${lang}.md`, `# ${added[lang]}\n\n${added[lang]}.\n`);
  }
  await edit(folder, "course.toml", (text) => text.replace(/\n(?=\[\[module\.activity\]\]\nid = "when")/, `${activity}\n`));
  await edit(folder, "lessons/20-test/quiz.toml", (text) =>
    text.replace(/\n(?=\[made-from)/, '\n[[question]]\nid = "then"\ntype = "true-false"\nanswer = true\ntext.en = "And then one dries them."\ntext.ar = "ثم تُجفَّفان."\n\n'),
  );
  return importCourse(world, folder);
}
