// Runs of a course: the staff make one with a single place and copy it; a learner enrols in it, a second is refused and
// takes the course at their own pace; the staff see who is in the run.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { latin, published } from "../lib/courses.mjs";
import { join, signIn } from "../lib/people.mjs";

const names = {
  en: { first: "Spring circle", second: "Autumn circle", learner: "Runa First", other: "Rolf Second", group: "Evening" },
  ar: { first: "حلقة الربيع", second: "حلقة الخريف", learner: "رنا الأولى", other: "رامي الثاني", group: "صف المساء" },
};

/** So many days from now, as a field for a moment takes it. */
const day = (days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 16);

export default each("runs", [true], async (world, lang, js) => {
  const slug = `runs-${lang}`;
  const words = names[lang];
  await published(world, lang, slug);
  const staff = await Reader.open(world, { lang, js });
  await signIn(staff, world.server.accounts.staff);
  await make(staff, slug, words);
  await copy(staff, slug, words);
  await learners(world, lang, js, slug, words);
  await follow(staff, slug, words);
  await cancel(staff, slug);
});

async function make(staff, slug, words) {
  const { page, lang } = staff;
  await staff.visit(`/${lang}/learn/${slug}/staff`);
  await staff.go(page.locator(`main a[href$="/staff/runs"]`).first());
  await staff.go(`main a[href$="/runs/new"]`);
  const form = 'form[action$="/runs/new"]';
  await staff.send(form, { [`title.${lang}`]: words.first, slug: "first", starts: day(-1), ends: day(-2), capacity: "1" }, { status: 422 });
  assert.equal(await page.inputValue(`${form} [name="title.${lang}"]`), words.first, "what was typed is kept");
  await staff.shot(`runs-wrong-${lang}`);
  await staff.send(form, { ends: day(60) });
  assert.match(page.url(), /\/runs\/first$/);
  await staff.go(`main a[href$="/first/dates"]`);
  const closed = page.locator("main details:not([open]) summary");
  if (await closed.count()) await closed.first().click();
  await staff.fill('form[action$="/first/dates"]', { "closes.test": day(30) });
  await staff.shot(`runs-dates-${lang}`);
  await staff.go('form[action$="/first/dates"] [type=submit]');
  await staff.visit(`/${lang}/learn/${slug}/staff/participants/groups`);
  await staff.send('main form[action$="/groups"]', { name: words.group, run: "first" });
}

async function copy(staff, slug, words) {
  const { page, lang } = staff;
  await staff.visit(`/${lang}/learn/${slug}/staff/runs/first`);
  await staff.go(`main a[href$="/first/copy"]`);
  await staff.send('form[action$="/copy"]', { [`title.${lang}`]: words.second, slug: "second", starts: day(100) });
  assert.match(page.url(), /\/runs\/second$/);
  assert.ok((await staff.text("main")).includes(words.group), "the group is copied");
  await staff.fits(320);
  await staff.shot(`runs-one-${lang}`);
  await staff.visit(`/${lang}/learn/${slug}/staff/runs`);
  assert.equal(await page.locator("#t-going tbody tr, #t-upcoming tbody tr").count(), 2);
  await staff.fits(320);
  await staff.shot(`runs-list-${lang}`);
}

async function learners(world, lang, js, slug, words) {
  const [first, second] = [await Reader.open(world, { lang, js }), await Reader.open(world, { lang, js })];
  await join(world, first, words.learner);
  await join(world, second, words.other);
  const door = 'form.enrol:has([name=run][value="first"])';
  for (const reader of [first, second]) await reader.visit(`/${lang}/courses/${slug}`);
  assert.match(latin(await first.text(".run-offers")), /20\d\d/, "with its dates");
  await first.fits(320);
  await first.page.setViewportSize({ width: 320, height: 900 });
  await first.page.locator(".run-offers").scrollIntoViewIfNeeded();
  await first.shot(`runs-offered-narrow-${lang}`);
  await first.page.setViewportSize({ width: 1280, height: 800 });
  await first.shot(`runs-offered-${lang}`);
  await first.go(`${door} [type=submit]`);
  assert.ok((await first.text("main")).includes(words.first), "the course page says in which run");
  await first.shot(`runs-learn-${lang}`);
  // The second pressed the button of a page that was older than the last place.
  await second.send(door, {}, { status: 409 });
  assert.equal(await second.page.locator(door).count(), 0, "there is no place any more");
  await second.shot(`runs-full-${lang}`);
  await second.go('form.enrol:has([name=run][value="self"]) [type=submit]');
  assert.match(second.page.url(), new RegExp(`/learn/${slug}`));
  assert.ok(!(await second.text("main")).includes(words.first));
  // The first takes it at their own pace as well, and switches back.
  await first.visit(`/${lang}/courses/${slug}`);
  await first.go('form.enrol:has([name=run][value="self"]) [type=submit]');
  await first.go(`main form[action$="/courses/${slug}/run"] button`);
  assert.ok((await first.text(".hero, main")).includes(words.first));
  await first.visit(`/${lang}/me`);
  assert.ok((await first.text("main")).includes(words.first), "my learning says which is which");
  await first.shot(`runs-mine-${lang}`);
}

async function follow(staff, slug, words) {
  const { page, lang } = staff;
  await staff.visit(`/${lang}/learn/${slug}/staff/runs/first`);
  await staff.go(`main a[href$="participants?run=first"]`);
  assert.equal(await page.locator("#t-learners tbody tr").count(), 1);
  assert.ok((await staff.text("#t-learners")).includes(words.learner));
  await staff.fits(1440);
  await staff.shot(`runs-participants-${lang}`);
}

async function cancel(staff, slug) {
  const { page, lang } = staff;
  await staff.visit(`/${lang}/learn/${slug}/staff/runs/second`);
  await page.locator("section:has(> #close) details summary").click();
  await staff.send('form:has(> [name=act][value=cancel])', { reason: "—— ✓ ——" });
  assert.equal(await page.locator("main form:has(> [name=act][value=cancel])").count(), 0);
}
