// An administrator gives the site its name, sign and colours, publishes a policy, and sees to the log, the jobs, what is
// stored and whether all is well. On a server of its own: what is set here would be seen by every other journey.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { Server } from "../lib/server.mjs";
import { administrator, signIn } from "../lib/people.mjs";

const words = {
  en: { name: "River School", welcome: "# Learn by the river\n\nFor **everybody** who looks after water." },
  ar: { name: "مدرسة النهر", welcome: "# تعلّم عند النهر\n\nلكل من **يعتني** بالماء." },
};

/** A PNG of one colour, made by the browser. */
const picture = (page) =>
  page.evaluate(() => {
    const canvas = Object.assign(document.createElement("canvas"), { width: 320, height: 120 });
    const to = canvas.getContext("2d");
    to.fillStyle = "#7a1f3d";
    to.beginPath();
    to.ellipse(160, 60, 150, 52, 0, 0, 2 * Math.PI);
    to.fill();
    return canvas.toDataURL("image/png").split(",")[1];
  });

export default ["en", "ar"].map((lang) => ({
  name: `site ${lang}`,
  async run(world) {
    const server = await Server.start(world.server.program);
    const own = Object.assign(Object.create(world), { server });
    try {
      await whole(own, lang);
      await Promise.all(own.readers.map((reader) => reader.close()));
      assert.deepEqual(await server.stop(), { code: 0, signal: null }, server.output);
    } finally {
      await server.clear();
    }
  },
}));

async function whole(world, lang) {
  const admin = await administrator(world, lang, true);
  const reader = await Reader.open(world, { lang, js: false });
  await first(admin);
  await look(admin);
  await home(world, reader);
  await policy(world, admin, reader);
  await options(admin);
  await upkeep(world, admin);
}

/** The list of first steps leads to the name and look. */
async function first(admin) {
  const { page, lang } = admin;
  await admin.visit(`/${lang}/admin`);
  assert.equal(await page.locator("#first").count(), 1, "the first steps are shown");
  await admin.fits(320);
  await admin.shot(`site-admin-${lang}`);
  await admin.go(`main .checks a[href$="/admin/site"]`);
}

async function look(admin) {
  const { page, lang } = admin;
  const form = `form[action$="/admin/site"]`;
  await admin.fill(form, { [`name-${lang}`]: words[lang].name, "accent-light": "#ffcc00" });
  await admin.go(`${form} [type=submit]`, { status: 422 });
  assert.ok(await admin.text("main [role=alert]"), "too pale: it is said, with what would do");
  assert.equal(await page.inputValue("[name=accent-light]"), "#ffcc00", "what was typed stays");
  await admin.fill(form, { "accent-light": "#7a1f3d", "accent-dark": "#ffb3c8", "mark-light": "#b5541c", "mark-dark": "#f2a154" });
  await admin.go(`${form} [type=submit]`);
  assert.equal(await page.locator("#flash .notice").count(), 1);
  const buffer = Buffer.from(await picture(page), "base64");
  await page.setInputFiles("[name=logo]", { name: "sign.png", mimeType: "image/png", buffer });
  await admin.go(`form[action$="/logo"] button:not([name])`);
  assert.equal(await page.locator("header .brand img.logo").count(), 1);
  const texts = `form[action$="/texts"]`;
  await admin.fill(texts, { [`welcome-${lang}`]: words[lang].welcome, [`footer-${lang}`]: "Contact = mailto:help@example.org" });
  await admin.go(`${texts} [type=submit]`);
  await admin.fits(320);
  await admin.fits(1440);
  await admin.shot(`site-look-${lang}`);
}

async function home(world, reader) {
  const { page, lang } = reader;
  await reader.visit(`/${lang}/`);
  assert.equal(await reader.text("h1"), words[lang].name);
  assert.equal(await page.locator("footer a[href^='mailto:']").count(), 1);
  const accent = await page.locator(".btn.primary").first().evaluate((button) => getComputedStyle(button).backgroundColor);
  // The reader without scripts has dark colours.
  assert.equal(accent, "rgb(255, 179, 200)");
  await page.setViewportSize({ width: lang === "ar" ? 320 : 1280, height: 900 });
  await page.emulateMedia({ colorScheme: "light" });
  await reader.shot(`site-home-${lang}`);
  await page.emulateMedia({ colorScheme: "dark" });
  await reader.shot(`site-home-dark-${lang}`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await reader.fits(320);
}

async function policy(world, admin, reader) {
  const { page, lang } = admin;
  await admin.visit(`/${lang}/admin/policies`);
  await admin.send(`form[action$="/admin/policies"]`, { slug: "privacy" });
  await admin.fill("main form", { [`title-${lang}`]: words[lang].name, [`text-${lang}`]: words[lang].welcome });
  await admin.go(`form[action$="/privacy"] [type=submit]`);
  await admin.fits(320);
  await page.check("[name=asks]");
  await admin.go(`form[action$="/publish"] [type=submit]`);
  await signIn(reader, world.server.accounts.learner);
  const question = reader.page.locator(`main form[action$="/me/policies"]`);
  assert.equal(await question.count(), 1, "asked at the next page");
  await reader.shot(`site-question-${lang}`);
  await reader.go(question.locator("[value=agree]"));
  await reader.visit(`/${lang}/courses`);
  assert.equal(await question.count(), 0, "and not again");
  await reader.visit(`/${lang}/policies`);
  await reader.go("main a[href$='/policies/privacy']");
  await reader.fits(320);
  await reader.visit(`/${lang}/me/policies`);
  assert.equal(await reader.page.locator("#policies tbody tr").count(), 1);
}

async function options(admin) {
  const { page, lang } = admin;
  await admin.visit(`/${lang}/admin/languages`);
  await admin.fits(320);
  await page.uncheck("[name=lang-fr]");
  await page.selectOption("[name=default]", lang);
  await admin.go(`form[action$="/admin/languages"] [type=submit]`);
  await admin.visit(`/fr/admin/languages`, { lang });
  assert.match(page.url(), new RegExp(`/${lang}/admin/languages$`));
  await admin.visit(`/${lang}/admin/features`);
  await page.uncheck("[value=registration]");
  await admin.go(`form[action$="/admin/features"] [type=submit]`);
  assert.ok(!(await page.isChecked("[value=registration]")));
  await admin.fits(320);
}

async function upkeep(world, admin) {
  const { page, lang } = admin;
  for (const [path, shot] of [["audit", true], ["jobs", true], ["jobs?state=queued", false], ["storage", true], ["health", true], ["mailbox", false]]) {
    await admin.visit(`/${lang}/admin/${path}`);
    await admin.fits(320);
    if (shot) await admin.shot(`site-${path}-${lang}`);
  }
  await admin.visit(`/${lang}/admin/audit`);
  await admin.go(`form[action$="/audit/check"] button`);
  assert.equal(await page.locator("main .notice.success").count(), 1, "the log is whole");
  await page.locator("main details summary").click();
  await page.selectOption("[name=action]", "site.look");
  await admin.go("form[role=search] [type=submit]");
  assert.equal(await page.locator("#audit tbody tr").count(), 1, "one change of the look");
  assert.ok((await admin.text("#audit tbody ins")).length > 0, "with what it became");
  await page.setViewportSize({ width: 320, height: 900 });
  await admin.shot(`site-log-narrow-${lang}`);
  await page.setViewportSize({ width: 1280, height: 900 });
}
