// The line is slow: two self-checks are answered right after each other, and both answers arrive.
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { edit, enrol, importCourse, seenWithin, settled, smallCourse } from "../lib/courses.mjs";
import { join } from "../lib/people.mjs";

const second = `[[question]]
id = "after"
type = "true-false"
answer = true
text.en = "One dries them after washing."
text.ar = "تُجفَّف اليدان بعد الغسل."

`;

export default each("slow line", [true], async (world, lang) => {
  const slug = `slow-${lang}`;
  const folder = await smallCourse(world, slug);
  await edit(folder, "lessons/15-when/checks.toml", (text) => text.replace("[made-from.ar]", `${second}[made-from.ar]`));
  for (const file of ["en.md", "ar.md"]) {
    await edit(folder, `lessons/15-when/${file}`, (text) => `${text.trimEnd()}\n\n::: check after\n:::\n`);
  }
  const since = await importCourse(world, folder);
  await seenWithin(world, `/${lang}/courses/${slug}`, (answer) => answer.ok, since);
  const reader = await Reader.open(world, { lang });
  const { page } = reader;
  await join(world, reader, "Slow Reader");
  await enrol(reader, slug);
  await reader.visit(`/${lang}/learn/${slug}/when`);
  await settled(reader);
  let slow = true;
  await page.route(/\/check$/, async (route) => {
    if (slow) {
      slow = false;
      await new Promise((wake) => setTimeout(wake, 1500));
    }
    await route.continue();
  });
  for (const check of ["before", "after"]) {
    await page.locator(`#check-${check} input[value="true"]`).check();
    await page.locator(`#check-${check} [type=submit]`).click();
  }
  const both = async () => {
    for (const check of ["before", "after"]) await page.locator(`#check-${check} .verdict`).waitFor();
  };
  await both();
  await page.unroute(/\/check$/);
  await reader.go(() => page.reload());
  await both();
  reader.calm();
});
