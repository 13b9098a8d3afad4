// The staff of a course announce something in two languages, a learner reads it, it is changed and withdrawn; and the
// numbers of the course leave a small group out until somebody says why they need it.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { enrol, published } from "../lib/courses.mjs";
import { join, signIn } from "../lib/people.mjs";

const words = {
  en: { name: "Nadia Numbers", subject: "We meet on Monday", body: "Bring **soap**.", changed: "We meet on Tuesday", other: "نلتقي يوم الاثنين", why: "Report to the ministry" },
  ar: { name: "نادية الأرقام", subject: "نلتقي يوم الاثنين", body: "أحضروا **الصابون**.", changed: "نلتقي يوم الثلاثاء", other: "We meet on Monday", why: "تقرير إلى الوزارة" },
};
const other = { en: "ar", ar: "en" };

export default each("announcements", [true], async (world, lang, js) => {
  const slug = `announcements-${lang}`;
  const text = words[lang];
  await published(world, lang, slug);
  const learner = await Reader.open(world, { lang, js });
  await join(world, learner, text.name);
  await enrol(learner, slug);
  await learner.visit(`/${lang}/learn/${slug}/how`);
  const staff = await Reader.open(world, { lang, js });
  await signIn(staff, world.server.accounts.staff);
  await announce(staff, slug, text);
  await read(learner, slug, text.subject);
  await change(staff, learner, slug, text);
  await numbers(staff, slug, text);
});

async function announce(staff, slug, text) {
  const { page, lang } = staff;
  await staff.visit(`/${lang}/learn/${slug}/staff`);
  await staff.go('main a[href$="/staff/announcements"]');
  await staff.go('main a[href$="/announcements/new"]');
  const form = 'form[action$="/staff/announcements"]';
  await staff.send(form, { [`subject.${lang}`]: text.subject }, { status: 422 });
  assert.equal(await page.inputValue(`${form} [name="subject.${lang}"]`), text.subject, "what was typed is kept");
  await page.evaluate(() => document.querySelectorAll("main details").forEach((one) => (one.open = true)));
  await staff.fill(form, { [`body.${lang}`]: text.body, [`subject.${other[lang]}`]: text.other, [`body.${other[lang]}`]: text.other });
  await staff.go(`${form} button[value="preview"]`);
  assert.equal(await page.locator("section:has(> #preview) strong").count(), 1, "Markdown is shown");
  await staff.fits(1440);
  await staff.shot(`announcement-form-${lang}`);
  await page.setViewportSize({ width: 320, height: 800 });
  await staff.shot(`announcement-form-narrow-${lang}`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await staff.go(`${form} [type=submit]:not([name])`);
  assert.ok((await staff.text("#t-announcements")).includes(text.subject));
  await staff.shot(`announcements-staff-${lang}`);
}

async function read(learner, slug, subject) {
  const { page, lang } = learner;
  await learner.visit(`/${lang}/learn/${slug}`);
  const section = page.locator("section:has(> #announcements)");
  assert.ok((await section.innerText()).includes(subject));
  assert.equal(await section.locator(".badge").count(), 1, "it is new");
  await page.setViewportSize({ width: 320, height: 800 });
  await learner.shot(`announcements-course-narrow-${lang}`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await learner.go(section.locator("li a").first());
  assert.ok((await learner.text("main article")).includes(subject));
  await learner.fits(320);
  await learner.shot(`announcements-read-${lang}`);
  await learner.visit(`/${lang}/learn/${slug}`);
  assert.equal(await page.locator("section:has(> #announcements) .badge").count(), 0, "it was read");
}

async function change(staff, learner, slug, text) {
  const { page, lang } = staff;
  await staff.go("#t-announcements tbody a");
  await staff.send("main form:has([name=announcement])", { [`subject.${lang}`]: text.changed });
  await learner.visit(`/${lang}/learn/${slug}/announcements`);
  assert.ok((await learner.text("main article")).includes(text.changed));
  await staff.go("#t-announcements tbody a");
  await page.locator("main details", { has: page.locator('[value="withdraw"]') }).locator("summary").click();
  await staff.go('main form:has([value="withdraw"]) [type=submit]');
  await learner.visit(`/${lang}/learn/${slug}/announcements`);
  assert.equal(await learner.page.locator("main article").count(), 0);
}

/** One learner is a small group: nothing is told, until it is asked for with a purpose. */
async function numbers(staff, slug, text) {
  const { page, lang } = staff;
  await staff.visit(`/${lang}/learn/${slug}/staff`);
  await staff.go('main a[href$="/staff/numbers"]');
  const figures = async () => (await page.locator("#t-whole tbody td.end").allInnerTexts()).map((one) => one.trim());
  assert.ok((await figures()).every((one) => !/[0-9٠-٩]/.test(one)), "no figure of one person");
  await staff.fits(320);
  await staff.fits(1440);
  await staff.shot(`numbers-${lang}`);
  await page.setViewportSize({ width: 320, height: 800 });
  await staff.shot(`numbers-narrow-${lang}`);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.locator("main details", { has: page.locator("[name=reason]") }).locator("summary").click();
  await staff.send('form[action$="/numbers/exact"]', { reason: text.why });
  assert.match((await figures())[0], /^[1١]$/, "exactly one has started");
  await staff.shot(`numbers-exact-${lang}`);
}
