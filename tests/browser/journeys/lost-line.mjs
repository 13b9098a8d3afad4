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
  await handIn(reader);
  await reader.page.locator(".result.passed").waitFor();
});
