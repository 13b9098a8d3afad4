// Every lesson of the flagship course, on the smallest and on a wide screen, as staff who look on.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { signIn } from "../lib/people.mjs";

export default each("flagship course", [true, false], async (world, lang, js) => {
  const reader = await Reader.open(world, { lang, js, width: 1440 });
  const { page } = reader;
  await signIn(reader, world.server.accounts.staff);
  await reader.visit(`/${lang}/courses/minamata-tools`);
  await reader.fits(1440);
  await reader.visit(`/${lang}/learn/minamata-tools`);
  await reader.fits(1440);
  const links = await page.locator("a.activity-title").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
  assert.ok(links.length >= 20, `four modules of lessons and a quiz each (${links.length})`);
  let figures = 0;
  let written = 0;
  for (const link of links) {
    await reader.visit(link);
    await reader.fits(1440);
    figures += await pictures(reader);
    written += await page.locator("article.prose").evaluateAll((all, lang) => all.filter((a) => a.lang === lang).length, lang);
    if (!js) continue;
    // Every question can be seen to have words; opened details hold nothing that sticks out.
    await page.evaluate(() => document.querySelectorAll("main details").forEach((d) => (d.open = true)));
    await reader.fits(320);
  }
  assert.ok(figures >= 8, `two diagrams in each module (${figures})`);
  assert.ok(written >= 16, `lessons written in ${lang} (${written})`);
});

/** Every picture has alternative text, loads, and comes from here. */
async function pictures(reader) {
  const found = await reader.page.evaluate(async () => {
    for (const image of document.images) image.loading = "eager";
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    return [...document.images].map((image) => ({ src: image.currentSrc, alt: image.alt.trim(), width: image.naturalWidth, shown: image.getBoundingClientRect().width }));
  });
  for (const image of found) {
    assert.ok(image.alt, `${image.src} has alternative text`);
    assert.ok(image.width > 0 && image.shown > 0, `${image.src} loads and is shown`);
  }
  return found.length;
}
