// Every kind of question, answered in the browser: partly right, all right, not at all; and what is told when.
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile } from "node:fs/promises";
import { join as path } from "node:path";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { begin, edit, enrol, handIn, importCourse, latin, seenWithin, settled, stateOf } from "../lib/courses.mjs";
import { join } from "../lib/people.mjs";

const items = {
  en: { mine: "It is mined", air: "It rises into the air", water: "It falls into water", fish: "It gathers in fish" },
  ar: { mine: "يُستخرج من المنجم", air: "يصعد إلى الهواء", water: "يسقط في الماء", fish: "يتراكم في الأسماك" },
};

/** Points of each question as the format says, of 15: 53 per cent. */
const partly = {
  answers: (lang) => ({
    metal: "lead",
    products: ["lamps", "thermometers", "windows"],
    element: "false",
    density: lang === "ar" ? "١٣٫٤١" : "13,41",
    ore: lang === "ar" ? "  الزِّنْجَفْر " : "  CÎNNABAR ",
    symbols: { mercury: "Hg", silver: "Au", gold: "Ag" },
    way: ["mine", "air", "fish", "water"],
  }),
  judged: {
    metal: ["wrong", "0", "1"],
    products: ["partly", "1", "3"],
    element: ["correct", "1", "1"],
    density: ["correct", "2", "2"],
    ore: ["correct", "1", "1"],
    symbols: ["partly", "1", "3"],
    way: ["partly", "2", "4"],
  },
};

const right = {
  answers: (lang) => ({
    metal: "mercury",
    products: ["switches", "lamps", "thermometers"],
    element: "false",
    density: lang === "ar" ? "13.6 غ/سم³" : "13.6 g/cm³",
    // An answer in another language of the course counts as well.
    ore: lang === "ar" ? "Mercury  sulphide" : "كبريتيد الزئبق",
    symbols: { mercury: "Hg", silver: "Ag", gold: "Au" },
    way: ["mine", "air", "water", "fish"],
  }),
  judged: Object.fromEntries(Object.entries(partly.judged).map(([id, [, , of]]) => [id, ["correct", of, of]])),
};

export default each("every question", [true, false], async (world, lang, js) => {
  const slug = `every-question-${lang}-${js ? "scripts" : "plain"}`;
  const folder = await mkdtemp(path(world.server.folder, "course-"));
  await cp(path(world.root, "tests/browser/material/every-question"), folder, { recursive: true });
  await edit(folder, "course.toml", (text) => text.replace('slug = "every-question"', `slug = "${slug}"`));
  const since = await importCourse(world, folder);
  await seenWithin(world, `/${lang}/courses/${slug}`, (answer) => answer.ok, since);
  const told = await feedback(folder, lang);
  const reader = await Reader.open(world, { lang, js });
  await join(world, reader, "Question Reader");
  await enrol(reader, slug);

  await firstAttempt(reader, slug, told);
  await secondAttempt(reader, slug);
  await lastAttempt(reader, slug);
  await toldLater(reader, slug);
  await toldNever(reader, slug);
});

/** The feedback of the long test in this language. */
async function feedback(folder, lang) {
  const text = await readFile(path(folder, "lessons/10-every/quiz.toml"), "utf8");
  const found = [...text.matchAll(new RegExp(`^feedback\\.${lang} = "(.+)"$`, "gm"))].map(([, words]) => words);
  assert.equal(found.length, 7);
  return found;
}

async function firstAttempt(reader, slug, told) {
  const { page, lang } = reader;
  await begin(reader, slug, "every");
  await nothingTold(reader, told);
  const order = await optionsOf(page);
  await answer(reader, partly.answers(lang));
  // What was answered and the order in which it stands are the same after a reload (without scripts: the order).
  await reader.go(() => page.reload());
  await settled(reader);
  assert.deepEqual(await optionsOf(page), order, "the order of options stays within an attempt");
  if (reader.js) await kept(reader);
  else await answer(reader, partly.answers(lang));
  await nothingTold(reader, told);
  await handIn(reader);
  await judged(reader, "failed", 53, "8", partly.judged);

  const text = await reader.text("#review");
  for (const words of ["metal", "products", "element", "density", "ore", "symbols", "way"].map((id) => `#q-${id}`)) {
    assert.equal(await page.locator(`${words}[disabled]`).count(), 1, `${words} is closed`);
  }
  const shown = await page.locator("main").innerText();
  for (const words of told) assert.ok(shown.includes(words), `feedback is told: ${words}`);
  assert.ok(text, "there is a review");
  // The right answers of what was not right, and none where it was.
  assert.equal(await page.locator('#q-metal label:has([value="mercury"]) .mark.correct').count(), 1);
  assert.equal(await page.locator('#q-metal label:has([value="lead"]) .mark.wrong').count(), 1);
  assert.equal(await page.locator('#q-metal label:has([value="zinc"]) .mark').count(), 0);
  assert.equal(await page.locator('#q-products label:has([value="switches"]) .mark.correct').count(), 1, "the missed one");
  assert.equal(await page.locator('#q-products label:has([value="bricks"]) .mark').count(), 0);
  assert.equal(await page.locator("#q-density .feedback p").count(), 1, "its feedback, without the number that was right");
  assert.equal(await page.locator("#q-ore .feedback").count(), 0);
  assert.equal(await page.locator("#q-symbols .feedback li").count(), 3);
  assert.deepEqual(await page.locator("#q-way .feedback ol > li").allInnerTexts(), Object.values(items[lang]));
  assert.deepEqual(await places(page), { mine: "1", air: "2", fish: "3", water: "4" }, "as the learner left them");
  await reader.visit(`/${lang}/learn/${slug}`);
  assert.equal(await stateOf(reader, slug, "every"), "failed");
}

async function secondAttempt(reader, slug) {
  const { lang } = reader;
  await begin(reader, slug, "every");
  await answer(reader, right.answers(lang));
  await handIn(reader);
  await judged(reader, "passed", 100, "15", right.judged);
  await reader.visit(`/${lang}/learn/${slug}`);
  assert.equal(await stateOf(reader, slug, "every"), "passed");
}

/** Nothing is answered, and it is handed in all the same: the best attempt counts, and there is no fourth. */
async function lastAttempt(reader, slug) {
  const { page, lang, js } = reader;
  await begin(reader, slug, "every");
  await reader.go(page.locator("form.attempt [type=submit]").first(), { status: 422 });
  const missing = await page.locator(".notice.warning li, [role=alert] li").count();
  // With scripts the order that is seen is the answer that is handed in.
  assert.equal(missing, js ? 6 : 7, "each question without an answer is named");
  await reader.go(page.locator('form.attempt [name="sure"]'));
  const percent = Number(latin(await reader.text(".result .dial")).replace(/\D/g, ""));
  assert.ok(percent < 60, `${percent} per cent`);
  assert.equal(await page.locator('form[action$="/attempts"]').count(), 0, "no fourth attempt");
  await reader.visit(`/${lang}/learn/${slug}/every`);
  assert.equal(await page.locator('form[action$="/attempts"]').count(), 0, "no fourth attempt here either");
  assert.equal(await page.locator("#attempts tbody tr").count(), 3);
  assert.match(latin(await reader.text("article, main")), /100/, "the best result");
  await reader.visit(`/${lang}/learn/${slug}`);
  assert.equal(await stateOf(reader, slug, "every"), "passed", "passed stays passed");
}

async function toldLater(reader, slug) {
  const { page } = reader;
  const told = { en: "A little of it, all the time.", ar: "قليل منه، في كل حين." }[reader.lang];
  await begin(reader, slug, "later");
  await answer(reader, { hot: "false" });
  await handIn(reader);
  const first = page.url();
  await page.locator(".result.failed").waitFor();
  assert.ok(!(await page.content()).includes(told), "neither feedback nor key before one has passed");
  assert.equal(await page.locator("#review, .mark, .verdict").count(), 0);
  await begin(reader, slug, "later");
  await answer(reader, { hot: "true" });
  await handIn(reader);
  await page.locator(".result.passed").waitFor();
  assert.ok((await reader.text("main")).includes(told), "now it is told");
  await reader.visit(first);
  assert.ok((await reader.text("main")).includes(told), "and of the attempt before");
}

async function toldNever(reader, slug) {
  const { page } = reader;
  const told = { en: "Thirteen times and more.", ar: "أكثر من ثلاثة عشر ضعفًا." }[reader.lang];
  await begin(reader, slug, "never");
  await answer(reader, { heavy: "true" });
  await handIn(reader);
  await page.locator(".result.done").waitFor();
  assert.ok(!(await page.content()).includes(told), "never told");
  assert.equal(await page.locator("#review, .mark, .verdict").count(), 0);
}

/** Neither keys nor feedback are in the page of an open attempt. */
async function nothingTold(reader, told) {
  const { page } = reader;
  const sent = await page.content();
  for (const words of told) assert.ok(!sent.includes(words), `feedback is not sent before it is due: ${words}`);
  assert.ok(!/cinnabar|الزنجفر|13\.5/.test(sent), "what is accepted is not sent");
  assert.equal(await page.locator(".mark, .verdict, .feedback").count(), 0);
  const targets = await page.locator("#q-symbols select").first().locator("option").evaluateAll((all) => all.map((one) => one.value));
  assert.ok(!targets.some((target) => ["mercury", "silver", "gold"].includes(target)), `targets do not tell: ${targets}`);
  const parts = await page.locator("#q-way select").evaluateAll((all) => all.map((one) => one.name));
  assert.deepEqual([...parts].sort(), ["q.way.1", "q.way.2", "q.way.3", "q.way.4"], "nor do the parts of the order");
}

const optionsOf = (page) => page.locator("#q-metal input, #q-products input").evaluateAll((all) => all.map((one) => one.value));

/** Answers questions by id, whatever their kind; with scripts each is saved before the next. */
async function answer(reader, answers) {
  const { page, js } = reader;
  await settled(reader);
  for (const [id, value] of Object.entries(answers)) {
    const question = page.locator(`#q-${id}`);
    if (id === "way") await order(reader, value);
    else if (id === "products") {
      for (const box of await question.locator("input").all()) await box.setChecked(value.includes(await box.getAttribute("value")));
    } else if (id === "symbols") {
      for (const [part, label] of Object.entries(value)) await question.locator(`[name="q.symbols.${part}"]`).selectOption({ label });
    } else if (await question.locator("[type=radio]").count()) await question.locator(`[value="${value}"]`).check();
    else {
      await question.locator("input").fill(value);
      await question.locator("input").blur();
    }
    if (js) await question.locator('[data-state="saved"]').waitFor();
  }
  reader.calm();
}

/** Puts the order right: by its buttons with scripts, by its drop-downs without. */
async function order(reader, wanted) {
  const { page, js, lang } = reader;
  const item = (id) => page.locator(`#q-way li[data-plain="${items[lang][id]}"]`);
  for (const [at, id] of wanted.entries()) {
    if (!js) {
      await item(id).locator("select").selectOption(String(at + 1));
      continue;
    }
    const place = () => item(id).evaluate((element) => [...element.parentElement.children].indexOf(element));
    while ((await place()) > at) await item(id).locator(".moves button").first().click();
  }
  if (!js) return;
  // An order that was right as it stood is no answer yet: it is moved there and back.
  if (await page.locator('#q-way [data-saving]:not([data-state])').count()) {
    await item(wanted[0]).locator(".moves button").last().click();
    await item(wanted[0]).locator(".moves button").first().click();
  }
}

/** The position of each item, as it is sent. */
async function places(page) {
  const texts = Object.values(items).flatMap((words) => Object.entries(words));
  const shown = await page.locator("#q-way li[data-plain]").evaluateAll((all) => all.map((one) => [one.dataset.plain, one.querySelector("select").value]));
  return Object.fromEntries(shown.map(([text, value]) => [texts.find(([, words]) => words === text)[0], value]));
}

/** Every answer of the first attempt is in its fields. */
async function kept(reader) {
  const { page, lang } = reader;
  const given = partly.answers(lang);
  assert.ok(await page.isChecked(`#q-metal [value="${given.metal}"]`));
  assert.deepEqual(await page.locator("#q-products input:checked").evaluateAll((all) => all.map((one) => one.value).sort()), [...given.products].sort());
  assert.ok(await page.isChecked('#q-element [value="false"]'));
  assert.equal(await page.inputValue("#q-density input"), given.density);
  assert.equal((await page.inputValue("#q-ore input")).trim(), given.ore.trim());
  for (const [part, label] of Object.entries(given.symbols)) {
    assert.equal(await page.locator(`[name="q.symbols.${part}"] option:checked`).innerText(), label);
  }
  assert.deepEqual(await places(page), { mine: "1", air: "2", fish: "3", water: "4" });
}

/** The result page: grade, points in all, points and verdict of each question. */
async function judged(reader, state, percent, points, questions) {
  const { page } = reader;
  await page.locator(`.result.${state}`).waitFor();
  assert.equal(latin(await reader.text(".result .dial")).replace(/\D/g, ""), String(percent), "the grade");
  const numbers = (text) => latin(text).match(/\d+([.,]\d+)?/g) ?? [];
  assert.deepEqual(numbers(await reader.text(".result .facts dd, .result dd")).sort(), [points, "15"].sort(), "the points");
  for (const [id, [verdict, got, of]] of Object.entries(questions)) {
    const line = page.locator(`#q-${id} > .verdict`);
    assert.deepEqual((await line.getAttribute("class")).split(" ").sort(), [verdict, "verdict"].sort(), `verdict of ${id}`);
    assert.deepEqual(numbers(await line.innerText()).sort(), [got, of].sort(), `points of ${id}: ${await line.innerText()}`);
  }
}
