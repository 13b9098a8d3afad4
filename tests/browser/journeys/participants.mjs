// The staff of a course with its participants: people added by a file with a bad line, a filter kept as a view, a group,
// a message to it in two languages that one reader ends, a date extended, a result set by hand.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { edit, enrol, importCourse, seenWithin, smallCourse, stateOf } from "../lib/courses.mjs";
import { address, administrator, join, mailTo, signIn } from "../lib/people.mjs";

const names = {
  en: { learner: "Lena Late", view: "Not begun yet", group: "Evening class", why: "Was in hospital.", set: "Shown in class.", subject: "See you on Monday", body: "We meet at nine.", other: "إلى اللقاء" },
  ar: { learner: "لينا المتأخرة", view: "لم يبدؤوا بعد", group: "صف المساء", why: "كانت في المستشفى.", set: "أرته في الدرس.", subject: "نلتقي يوم الاثنين", body: "نلتقي في التاسعة.", other: "See you" },
};
const other = { en: "ar", ar: "en" };

export default each("participants", [true], async (world, lang, js) => {
  const slug = `participants-${lang}`;
  const words = names[lang];
  const folder = await smallCourse(world, slug);
  await edit(folder, "course.toml", (text) => text.replace('requires = ["how"]', 'requires = ["how"]\ncloses = "2025-01-31"'));
  const since = await importCourse(world, folder);
  await seenWithin(world, `/${lang}/courses/${slug}`, (answer) => answer.ok, since);
  const learner = await Reader.open(world, { lang, js });
  const person = await join(world, learner, words.learner);
  await enrol(learner, slug);
  await learner.visit(`/${lang}/learn/${slug}/how`);
  const staff = await Reader.open(world, { lang, js });
  await signIn(staff, world.server.accounts.staff);
  const added = await add(staff, slug);
  await filterAndView(staff, slug, words);
  await group(staff, words);
  await message(world, staff, words, added, person);
  await extend(staff, learner, slug, words);
  await setByHand(staff, words);
});

/** Five people by a file; with a bad line nobody is added. */
async function add(staff, slug) {
  const { page, lang } = staff;
  await staff.visit(`/${lang}/learn/${slug}/staff`);
  await staff.go(`main a[href$="/staff/participants"]`);
  await staff.shot(`participants-empty-${lang}`);
  await staff.go(`main a[href$="/participants/add"]`);
  const people = ["a", "b", "c", "d", "e"].map((name) => address(`added-${name}-${lang}`));
  const csv = (lines) => ({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(["email,name,language", ...lines].join("\n")) });
  const lines = people.map((email, n) => `${email},${["Ada", "بسمة", "陈晨", "Даша", "Élise"][n]},${["en", "ar", "zh", "ru", "fr"][n]}`);
  const bad = lines.with(2, "no address here,X,en");
  const form = 'form[action$="/participants/add"]';
  await page.setInputFiles(`${form} [name=file]`, csv(bad));
  await staff.send(form, {}, { status: 422 });
  const said = await staff.text(".notice.error");
  assert.match(said, /[4٤]/, "the line is named");
  assert.ok((await page.inputValue(`${form} [name=people]`)).includes("no address here"), "what was sent is kept");
  await staff.shot(`participants-bad-line-${lang}`);
  await staff.send(form, { people: ["email,name,language", ...lines].join("\n") });
  assert.equal(await page.locator("#t-adding tbody tr").count(), 5);
  await staff.fits(1440);
  await staff.shot(`participants-preview-${lang}`);
  await staff.go(`form[action$="/add/all"] [type=submit]`);
  assert.equal(await page.locator("#flash .notice").count(), 1);
  assert.equal(await page.locator("#t-learners tbody tr").count(), 6);
  return people;
}

/** Who has not begun, kept under a name. */
async function filterAndView(staff, slug, words) {
  const { page, lang } = staff;
  await staff.send("main form.filters", { progress: "new" });
  assert.equal(await page.locator("#t-learners tbody tr").count(), 5);
  await staff.send("main form.filters", { q: "ELISE" });
  assert.equal(await page.locator("#t-learners tbody tr").count(), 1, "without accents, in capitals");
  await staff.send("main form.filters", { q: "" });
  await page.locator("section:has(> #views) details summary").click();
  await staff.send('form[action*="/participants/views?"]', { name: words.view });
  await staff.visit(`/${lang}/learn/${slug}/staff/participants`);
  await staff.go(page.locator(".saved-views a", { hasText: words.view }));
  assert.equal(await page.inputValue("form.filters [name=progress]"), "new");
  assert.equal(await page.locator("#t-learners tbody tr").count(), 5);
  await staff.fits(768);
  await staff.fits(1440);
  await staff.shot(`participants-list-${lang}`);
  await page.setViewportSize({ width: 320, height: 800 });
  await staff.shot(`participants-list-narrow-${lang}`);
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function group(staff, words) {
  const { page } = staff;
  for (const box of await page.locator("#t-learners [name=e]").all()) await box.check();
  await staff.go('form.roster button[formaction$="/assign"]');
  await staff.send('form[action*="/participants/assign"]', { name: words.group });
  assert.equal(await page.locator("#t-learners tbody tr").count(), 5, "the members");
  await staff.go(`main a[href$="/participants/groups"]`);
  assert.ok((await staff.text("#t-groups")).includes(words.group));
  await staff.shot(`participants-groups-${staff.lang}`);
  await staff.go("#t-groups tbody td a");
}

/** To everybody in the group, each in their language; one reader ends it by the link in the mail. */
async function message(world, staff, words, added) {
  const { page, lang } = staff;
  await page.locator('form.roster [name=who][value=all]').check();
  await staff.go("form.roster .actions button:not([formaction])");
  const form = 'form[action*="/participants/message"]';
  await page.evaluate(() => document.querySelectorAll("main details").forEach((one) => (one.open = true)));
  await staff.send(form, { [`subject.${lang}`]: words.subject }, { status: 422 });
  assert.equal(await page.inputValue(`${form} [name="subject.${lang}"]`), words.subject, "what was typed is kept");
  await staff.shot(`participants-message-${lang}`);
  await page.evaluate(() => document.querySelectorAll("main details").forEach((one) => (one.open = true)));
  await staff.send(form, { [`body.${lang}`]: words.body, [`subject.${other[lang]}`]: words.other, [`body.${other[lang]}`]: words.other });
  assert.match(page.url(), /\/staff\/messages\//);
  assert.equal(await page.locator("#t-recipients tbody tr").count(), 5);
  const log = page.url();
  const admin = await administrator(world, lang, true, true);
  // Ada reads English, Basma Arabic: each gets what is written in their language.
  const mine = added[lang === "en" ? 0 : 1];
  await mailTo(admin, mine, words.body);
  const text = await admin.page.locator("section:has(> #text)").innerText();
  const end = text.match(/\/(?:en|ar)\/unsubscribe\/[\w-]+/)[0];
  await admin.close();
  const reader = await Reader.open(world, { lang, js: staff.js });
  await reader.visit(end, { lang: end.split("/")[1] });
  await reader.go("main form [type=submit]", { lang: end.split("/")[1] });
  assert.equal(await reader.page.locator(".notice.success").count(), 1);
  await reader.shot(`participants-unsubscribed-${lang}`);
  await reader.close();
  await staff.visit(log);
  await staff.fits(1440);
  await staff.shot(`participants-log-${lang}`);
}

/** The closed test opens for one learner alone. */
async function extend(staff, learner, slug, words) {
  const { page, lang } = staff;
  await learner.visit(`/${lang}/learn/${slug}`);
  assert.equal(await stateOf(learner, slug, "test").catch(() => "locked"), "locked");
  await staff.visit(`/${lang}/learn/${slug}/staff/participants?q=${encodeURIComponent(words.learner)}`);
  await staff.go("#t-learners tbody tr a");
  await staff.shot(`participants-path-${lang}`);
  await staff.go(page.locator('#t-activities a[href*="/participants/dates"]').last());
  assert.equal(await page.inputValue("main form [name=activity]"), "test", "the activity is chosen already");
  const until = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  await staff.send("main form", { until, reason: words.why });
  assert.ok((await staff.text("#t-activities")).includes(words.why));
  await learner.visit(`/${lang}/learn/${slug}`);
  assert.equal(await stateOf(learner, slug, "test"), "todo", "open for her");
}

async function setByHand(staff, words) {
  const { page } = staff;
  await staff.go(page.locator('#t-activities a[href*="activity=test"][href*="by-hand"]'));
  const form = "section:has(> #by-hand) form";
  assert.equal(await page.inputValue(`${form} [name=activity]`), "test", "chosen by the link");
  await staff.send(form, { reason: words.set });
  assert.ok((await staff.text("#t-activities")).includes(words.set));
  await staff.fits(768);
  await page.setViewportSize({ width: 320, height: 800 });
  await staff.shot(`participants-path-narrow-${staff.lang}`);
}
