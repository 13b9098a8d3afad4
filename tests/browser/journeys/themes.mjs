// An administrator brings in a vocabulary, puts a label right and moves a concept; a reader without scripts browses by
// theme and searches the whole site, in Arabic with marks and without the article. On a server of its own: vocabularies
// are the whole site's.
import assert from "node:assert/strict";
import { join } from "node:path";
import { Reader } from "../lib/reader.mjs";
import { Server } from "../lib/server.mjs";
import { administrator } from "../lib/people.mjs";

const words = {
  en: { well: "Well", better: "Water well", search: ["mercury", "mercry"], none: "zzyzx" },
  ar: { well: "بئر", better: "بئر ماء", search: ["زئبق", "الزِّئْبَق", "زيبق"], none: "غغغغغغ" },
};

export default ["en", "ar"].map((lang) => ({
  name: `themes ${lang}`,
  async run(world) {
    const server = await Server.start(world.server.program);
    const own = Object.assign(Object.create(world), { server });
    try {
      await imported(own, lang);
      await browsed(own, lang);
      await searched(own, lang);
      await Promise.all(own.readers.map((reader) => reader.close()));
      assert.deepEqual(await server.stop(), { code: 0, signal: null }, server.output);
    } finally {
      await server.clear();
    }
  },
}));

async function imported(world, lang) {
  const admin = await administrator(world, lang, true);
  const { page } = admin;
  await admin.visit(`/${lang}/admin`);
  await admin.go(`main a[href$="/admin/themes"]`);
  await admin.shot(`themes-list-${lang}`);
  await page.setInputFiles("#themes-file", join(world.root, "tests/material/taxonomies/water.ttl"));
  await admin.go(`form[enctype] [type=submit]`);
  assert.equal(await page.locator("form[action$='/apply']").count(), 1, "it can be taken in");
  await admin.shot(`themes-preview-${lang}`);
  await admin.go(`form[action$="/apply"] [type=submit]`);
  assert.match(page.url(), /\/admin\/themes\/water$/);
  await page.setViewportSize({ width: lang === "ar" ? 320 : 1280, height: 900 });
  await admin.shot(`themes-tree-${lang}`);
  await admin.visit(`/${lang}/admin/themes/water/concepts/well`);
  await admin.shot(`themes-concept-${lang}`);
  await page.setViewportSize({ width: 1280, height: 900 });
  assert.equal(await page.inputValue(`[name=prefLabel-${lang}]`), words[lang].well);
  await admin.fill("#concept-texts", { [`prefLabel-${lang}`]: words[lang].better });
  await admin.go("#concept-texts > .actions [type=submit]");
  assert.equal(await admin.text("h1"), words[lang].better);
  // Under itself it cannot stand; what was typed stays.
  await admin.visit(`/${lang}/admin/themes/water/concepts/groundwater`);
  await page.fill("#f-under", "well");
  await admin.go("form:has([name=act][value=move]) [type=submit]", { status: 422, at: `/${lang}/admin/themes/water/concepts/groundwater/place` });
  assert.equal(await page.locator("[name=act][value=move] ~ * [name=under], form:has([name=act][value=move]) [name=under]").first().inputValue(), "well");
}

async function browsed(world, lang) {
  const reader = await Reader.open(world, { lang, js: false });
  await reader.visit(`/${lang}/themes`);
  await reader.shot(`themes-public-${lang}`);
  await reader.go(`main a[href$="/themes/themes/chemicals-and-waste"]`);
  assert.ok(await reader.page.locator(`main a[href="/${lang}/courses/minamata-tools"]`).count(), "the course on mercury is under chemicals");
  await reader.shot(`themes-theme-${lang}`);
  await reader.visit(`/${lang}/themes/water/well`);
  assert.equal(await reader.text("h1"), words[lang].better);
}

async function searched(world, lang) {
  const reader = await Reader.open(world, { lang, js: false });
  const { page } = reader;
  await reader.visit(`/${lang}/`);
  for (const q of words[lang].search) {
    await reader.visit(`/${lang}/search`);
    await reader.send("main form.search-line", { q });
    assert.equal(await page.inputValue("#search-q"), q, "the words stay");
    assert.ok(await page.locator("#found-courses").count(), `${q}: courses`);
    assert.ok(await page.locator("#found-themes").count(), `${q}: themes`);
    assert.ok(await page.locator("main mark").count(), `${q}: the word is marked`);
  }
  await page.setViewportSize({ width: lang === "ar" ? 320 : 1280, height: 900 });
  await reader.shot(`search-${lang}`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await reader.go(`main nav a[href*="kind=themes"]`);
  assert.equal(await page.locator("#found-courses").count(), 0);
  await reader.visit(`/${lang}/search?q=${encodeURIComponent(words[lang].none)}`);
  assert.ok(await page.locator(`main a[href="/${lang}/themes"]`).count(), "what may help is said");
}
