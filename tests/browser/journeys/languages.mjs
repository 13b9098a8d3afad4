// The language is switched in the middle of a quiz; back, reload, two tabs, handed in twice: nothing is lost.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { begin, enrol, importCourse, seenWithin, settled, smallCourse } from "../lib/courses.mjs";
import { join } from "../lib/people.mjs";

export default each("language switch", [true, false], async (world, lang, js) => {
  const slug = `switch-${lang}-${js ? "scripts" : "plain"}`;
  const since = await importCourse(world, await smallCourse(world, slug));
  await seenWithin(world, `/${lang}/courses/${slug}`, (answer) => answer.ok, since);
  const reader = await Reader.open(world, { lang, js });
  const { page } = reader;
  await join(world, reader, "Switch Reader");
  await enrol(reader, slug);
  await reader.visit(`/${lang}/learn/${slug}/how`);
  await begin(reader, slug);
  const attempt = new URL(page.url()).pathname;

  await switched(reader, lang, js);
  await twoTabs(reader, attempt, js);
  await handedInTwice(reader, attempt);
});

const seconds = '[name="q.seconds"]';
const choice = (value) => `[name="q.with"][value="${value}"]`;
const saved = (page, question) => page.locator(`#q-${question} [data-state="saved"]`).waitFor();
/** Chooses another language in the head of a page with a form: its button sends the form along. */
async function choose(reader, lang) {
  await reader.page.locator("header details.drop:not(.account) summary").click();
  await reader.go(`header button[name=lang][value=${lang}]`);
}

async function switched(reader, lang, js) {
  const { page } = reader;
  const other = lang === "ar" ? "en" : "ar";
  const save = page.locator("form.attempt [name=save]");
  await page.fill(seconds, "25");
  if (js) {
    await saved(page, "seconds");
    await page.check(choice("sand"));
    await saved(page, "with");
    assert.ok(!(await save.isVisible()), "scripts save by themselves");
  } else {
    // The Enter key saves; it neither hands in nor leads away.
    await reader.go(() => page.press(seconds, "Enter"));
    assert.ok(await page.locator("#flash").innerText(), "it is said that the answers are saved");
    assert.equal(await page.inputValue(seconds), "25");
    await page.check(choice("soap"));
    await reader.go(save);
    assert.ok(await page.isChecked(choice("soap")), "the button saves too");
    await page.check(choice("sand"));
  }
  // What is typed last goes along, saved or not.
  await page.fill(seconds, "26");
  await page.fill(seconds, "25");
  await choose(reader, other);
  assert.equal(await page.locator("html").getAttribute("dir"), other === "ar" ? "rtl" : "ltr");
  const kept = async (why) => {
    await settled(reader);
    assert.equal(await page.inputValue(seconds), "25", why);
    assert.ok(await page.isChecked(choice("sand")), why);
  };
  await kept("the answers are there in the other language");
  if (js) {
    await page.check(choice("soap"));
    await saved(page, "with");
    await page.check(choice("sand"));
    await page.fill(seconds, "25");
    await saved(page, "with");
    await reader.go(() => page.goBack());
  } else await choose(reader, lang);
  assert.equal(await page.locator("html").getAttribute("lang"), lang);
  await kept("the answers are there after going back");
  await reader.go(() => page.reload());
  await kept("the answers are there after a reload");
}

async function twoTabs(reader, attempt, js) {
  const first = reader;
  const second = await reader.tab();
  await second.visit(attempt);
  await settled(second);
  if (!js) return second.page.close();
  await first.page.fill(seconds, "21");
  await saved(first.page, "seconds");
  await second.page.fill(seconds, "20");
  await saved(second.page, "seconds");
  await second.page.check(choice("soap"));
  await second.page.check(choice("sand"));
  await saved(second.page, "with");
  // The tab that was opened first answers once more: later wins, in whichever tab.
  await first.page.check(choice("soap"));
  await saved(first.page, "with");
  await otherDevice(first, second, attempt);
  await second.go(() => second.page.reload());
  await settled(second);
  assert.equal(await second.page.inputValue(seconds), "20", "the later number, from the other tab");
  assert.ok(await second.page.isChecked(choice("soap")), "the later choice, from this one");
  second.calm();
  await second.page.close();
}

/** Another device counts for itself: the answer that is given there last is the one that is kept. */
async function otherDevice(reader, second, attempt) {
  const { cookies } = await reader.context.storageState();
  const device = await Reader.open(reader.world, { lang: reader.lang, quick: true, storageState: { cookies, origins: [] } });
  // The first save is refused with the count to go on from; the browser reports that.
  device.expect(`${attempt}/answers`);
  await device.visit(attempt);
  await settled(device);
  for (const value of ["soap", "sand"]) {
    await second.page.check(choice(value));
    await saved(second.page, "with");
  }
  for (const value of ["sand", "soap"]) {
    await device.page.check(choice(value));
    await saved(device.page, "with");
  }
  await device.go(() => device.page.reload());
  assert.ok(await device.page.isChecked(choice("soap")), "what was said to be saved is kept");
  device.calm();
  await device.page.close();
}

async function handedInTwice(reader, attempt) {
  const { page } = reader;
  // What is typed in a tab whose attempt was handed in from another is refused, and the tab says so.
  reader.expect(`${attempt}/answers`);
  await reader.visit(attempt);
  const late = await reader.tab();
  await late.visit(attempt);
  for (const tab of [reader, late]) {
    await settled(tab);
    await tab.page.fill(seconds, "20");
    await tab.page.check(choice("soap"));
  }
  await settled(reader);
  await reader.go(page.locator("form.attempt [type=submit]").first());
  const grade = await reader.text(".result");
  await settled(late);
  await late.go(late.page.locator("form.attempt [type=submit]").first());
  assert.equal(await late.text(".result"), grade, "handed in twice is handed in once");
  // Going back to the form and sending it again changes nothing either.
  await reader.go(() => page.goBack());
  if (await page.locator("form.attempt [type=submit]").count()) {
    await reader.go(page.locator("form.attempt [type=submit]").first());
  }
  await reader.visit(attempt);
  assert.equal(await reader.text(".result"), grade);
}
