// The line breaks while a quiz is answered: the answer is kept, said to be kept, and saved when the line is back.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { begin, enrol, handIn, importCourse, seenWithin, settled, smallCourse } from "../lib/courses.mjs";
import { join } from "../lib/people.mjs";

export default each("lost line", [true], async (world, lang) => {
  const slug = `line-${lang}`;
  const since = await importCourse(world, await smallCourse(world, slug));
  await seenWithin(world, `/${lang}/courses/${slug}`, (answer) => answer.ok, since);
  const reader = await Reader.open(world, { lang });
  const { page, context } = reader;
  await join(world, reader, "Line Reader");
  await enrol(reader, slug);
  await reader.visit(`/${lang}/learn/${slug}/how`);
  await begin(reader, slug);

  reader.offline = true;
  await context.setOffline(true);
  await page.check('[name="q.with"][value="soap"]');
  const line = page.locator("#q-with [data-saving]");
  await page.locator('#q-with :is([data-state="offline"], [data-state="retrying"])').waitFor();
  assert.ok((await line.innerText()).trim(), "it is said that the answer is not saved yet");
  await context.setOffline(false);
  await page.locator('#q-with [data-state="saved"]').waitFor({ timeout: 30_000 });
  reader.offline = false;

  // Somebody else's browser would show the same: it is the server that has it.
  await page.evaluate(() => localStorage.clear());
  await reader.go(() => page.reload());
  await settled(reader);
  assert.ok(await page.isChecked('[name="q.with"][value="soap"]'));

  // Cut once more, and the tab closed while it is: the next visit brings the answer.
  reader.offline = true;
  await context.setOffline(true);
  await page.fill('[name="q.seconds"]', "20");
  await page.locator('#q-seconds :is([data-state="offline"], [data-state="retrying"])').waitFor();
  const attempt = page.url();
  await page.close();
  await context.setOffline(false);
  reader.offline = false;
  reader.page = await context.newPage();
  await reader.visit(attempt);
  await reader.page.locator('#q-seconds [data-state="saved"]').waitFor({ timeout: 30_000 });
  assert.equal(await reader.page.inputValue('[name="q.seconds"]'), "20");

  // What was kept is forgotten with the result, and so is what nobody came back to; another open attempt is left alone.
  await reader.page.evaluate(() => {
    localStorage.setItem("halqa-quiz:/en/learn/old/test/attempts/1/answers#seq", "3");
    localStorage.setItem("halqa-quiz:left", "[]");
    localStorage.setItem("halqa-quiz:left#count", `3 ${Date.now() - 31 * 24 * 3600 * 1000}`);
    localStorage.setItem("halqa-quiz:open", "[]");
    localStorage.setItem("halqa-quiz:open#count", `3 ${Date.now() - 24 * 3600 * 1000}`);
  });
  const kept = () => reader.page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("halqa-quiz:")).sort());
  const own = attempt.split("/").at(-1);
  assert.ok((await kept()).includes(`halqa-quiz:${own}#count`), "the attempt has its counter");
  await handIn(reader);
  await reader.page.locator(".result.passed").waitFor();
  await settled(reader);
  assert.deepEqual(await kept(), ["halqa-quiz:open", "halqa-quiz:open#count"]);
});
