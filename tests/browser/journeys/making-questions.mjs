// An author makes a test with each kind of question, sees it as the learner does, and says when the course is done.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { begin as beginTest, handIn, latin, settled, stateOf } from "../lib/courses.mjs";
import { join, signIn } from "../lib/people.mjs";

const samples = {
  en: { title: "Clean air", ask: "What is right?", options: ["This", "That", "Neither"], unit: "km", word: "cinnabar", pairs: [["One", "1"], ["Two", "2"]], steps: ["First", "Second"] },
  ar: { title: "هواء نقي", ask: "ما الصحيح؟", options: ["هذا", "ذاك", "لا شيء"], unit: "كم", word: "زنجفر", pairs: [["واحد", "١"], ["اثنان", "٢"]], steps: ["أولًا", "ثانيًا"] },
};

export default each("making questions", [true, false], async (world, lang, js) => {
  const slug = `questions-made-${lang}-${js ? "scripts" : "plain"}`;
  const author = await Reader.open(world, { lang, js });
  await signIn(author, world.server.accounts.staff);
  await begin(author, slug);
  await everyKind(author, slug);
  await inOrder(author, slug);
  await rule(author, slug);
  await settings(author, slug);
  await passed(world, author, slug);
});

async function begin(author, slug) {
  const { page, lang } = author;
  await author.visit(`/${lang}/edit`);
  const form = 'main form.form[method="post"]';
  await author.fill(form, { title: samples[lang].title, slug });
  await page.locator(`${form} [name=start]`).first().check();
  await author.go(page.locator(`${form} button`).last());
  assert.ok(page.url().includes(`/edit/${slug}`), page.url());
}

const form = "#f-question";

/** Opens the form of a new question and fills in what is asked. */
async function fresh(author, slug, kind) {
  const { page, lang } = author;
  await author.visit(`/${lang}/edit/${slug}/questions/test`);
  await author.go(page.locator(`a[href$="?type=${kind}"]`));
  await settled(author);
  await page.fill(`${form} [name="text.${lang}"]`, `${samples[lang].ask} (${kind})`);
}

/** Presses a button of the form; with scripts those of rows change it in place. */
async function press(author, value) {
  const { page } = author;
  const button = page.locator(`${form} button[name=act][value="${value}"]`);
  const inPlace = author.js && (await button.getAttribute("data-inplace"));
  if (!inPlace) return author.go(button);
  const answer = page.waitForResponse((response) => response.request().method() === "POST" && response.request().postData()?.includes(encodeURIComponent(value)));
  await button.click();
  await answer;
  await page.waitForTimeout(100);
  author.calm();
}

const keep = (author) => author.go(author.page.locator(`${form} button[value=keep]`));

async function everyKind(author, slug) {
  const { page, lang } = author;
  const words = samples[lang];
  const type = (name, value) => page.fill(`${form} [name="${name}.${lang}"]`, value);

  await fresh(author, slug, "single");
  await type("option.a.text", words.options[0]);
  await type("option.b.text", words.options[1]);
  // Nothing is marked as right: it is said, and what was typed stays.
  author.expect(page.url().split("?")[0]);
  await author.go(page.locator(`${form} button[value=keep]`), { status: 422, at: page.url().split("?")[0] });
  assert.equal(await page.inputValue(`${form} [name="option.b.text.${lang}"]`), words.options[1]);
  assert.ok(await page.locator(".field-error").count());
  await settled(author);
  await press(author, "add");
  const added = page.locator(`${form} [name="option"]`).last();
  await type(`option.${await added.inputValue()}.text`, words.options[2]);
  await page.locator(`${form} [name=correct][value=a]`).check();
  await press(author, "up:b");
  assert.equal(await page.locator(`${form} [name="option"]`).first().inputValue(), "b");
  assert.equal(await page.inputValue(`${form} [name="option.b.text.${lang}"]`), words.options[1]);
  await author.go(page.locator(`${form} button[value=preview]`));
  assert.ok((await author.text("#preview")).includes(words.options[2]), "the preview shows what was typed");
  await author.fits(1440);
  await author.shot(`questions-form-${lang}`);
  await keep(author);
  assert.equal(await page.locator("#flash .notice").count(), 1);

  await fresh(author, slug, "multiple");
  for (const [at, id] of ["a", "b", "c"].entries()) await type(`option.${id}.text`, words.options[at]);
  for (const id of ["a", "c"]) await page.locator(`${form} [name=correct][value=${id}]`).check();
  await page.fill(`${form} [name=points]`, lang === "ar" ? "٢٫٥" : "2.5");
  await keep(author);
  await fresh(author, slug, "true-false");
  await page.locator(`${form} [name=answer][value=false]`).check();
  await keep(author);
  await fresh(author, slug, "numeric");
  await page.fill(`${form} [name=answer]`, "42");
  await page.fill(`${form} [name=tolerance]`, "0.5");
  await type("unit", words.unit);
  await keep(author);
  await fresh(author, slug, "short-text");
  await type("accept", words.word);
  await keep(author);
  await fresh(author, slug, "matching");
  for (const [at, id] of ["a", "b"].entries()) {
    await type(`pair.${id}.left`, words.pairs[at][0]);
    await type(`pair.${id}.right`, words.pairs[at][1]);
  }
  await keep(author);
  await fresh(author, slug, "ordering");
  for (const [at, id] of ["a", "b"].entries()) await type(`item.${id}.text`, words.steps[at]);
  if (author.js) {
    await page.locator("#preview .question li").nth(1).waitFor();
    await page.waitForFunction((text) => document.querySelector("#preview")?.textContent?.includes(text), words.steps[1]);
  }
  await keep(author);
}

async function inOrder(author, slug) {
  const { page, lang } = author;
  const rows = page.locator(".question-rows > li");
  const count = await rows.count();
  assert.ok(count >= 7, `${count} questions`);
  await author.shot(`questions-list-${lang}`);
  const last = await rows.last().getAttribute("id");
  const up = rows.last().locator("button[value=up]");
  if (author.js) {
    await settled(author);
    await up.click();
    await page.waitForFunction((id) => document.querySelector(".question-rows > li:last-child")?.id !== id, last);
    author.calm();
  } else await author.go(up);
  assert.equal(await rows.nth(count - 2).getAttribute("id"), last, "moved up by one");
  await author.go(rows.nth(count - 2).locator("button[value=remove]"));
  assert.equal(await rows.count(), count - 1);
  await author.go(page.locator('form.act:has([value="undo"]) [type=submit]'));
  assert.equal(await rows.nth(count - 2).getAttribute("id"), last, "put back where it was");
  assert.ok(slug);
}

/** The rule of the test is read in words as it is typed, and then holds. */
async function rule(author, slug) {
  const { page, lang } = author;
  await author.visit(`/${lang}/edit/${slug}/completion/test`);
  await settled(author);
  if (await page.locator("[name=submitted]").isChecked()) await page.locator("[name=submitted]").uncheck();
  await page.fill("[name=passed]", "70");
  if (author.js) await page.waitForFunction(() => /70|٧٠/.test(document.querySelector("#reading")?.textContent ?? ""));
  else await author.go(page.locator("#f-settings button[value=read]"));
  assert.match(latin(await author.text("#reading")), /70/);
  await author.shot(`rule-${lang}`);
  await author.go(page.locator("#f-settings button[value=keep]"));
  assert.match(latin(await author.text("#reading")), /70/, "the course's rule tells it in one sentence");
  await author.fits(1440);
  await author.shot(`rules-${lang}`);
}

async function settings(author, slug) {
  const { page, lang } = author;
  await author.visit(`/${lang}/edit/${slug}/settings`);
  await author.shot(`settings-${lang}`);
  await page.fill("[name=effort]", "0");
  await author.go(page.locator("#f-settings button[value=keep]"), { status: 422, at: page.url() });
  assert.equal(await page.locator("[aria-invalid=true]").first().getAttribute("name"), "effort");
  await page.fill("[name=effort]", "45");
  await author.go(page.locator("#f-settings button[value=keep]"));
  assert.equal(await page.inputValue("[name=effort]"), "45");
  await author.visit(`/${lang}/edit/${slug}/settings/languages`);
  await page.locator('[name=language][value="fr"]').check();
  await author.go(page.locator("#f-settings button[value=keep]"));
  assert.ok(await page.locator('[name=language][value="fr"]').isChecked());
  await author.visit(`/${lang}/edit/${slug}/settings/entry`);
  await page.locator("[name=mode][value=code]").check();
  await author.go(page.locator("#f-settings button[value=keep]"), { status: 422, at: page.url() });
  await page.fill("[name=code]", "SPRING");
  await author.go(page.locator("#f-settings button[value=keep]"));
  assert.equal(await page.inputValue("[name=code]"), "SPRING");
  await page.setViewportSize({ width: 320, height: 800 });
  await author.visit(`/${lang}/edit/${slug}/questions/test`);
  await author.shot(`questions-list-narrow-${lang}`);
  const first = page.locator(".question-rows a").last();
  await author.go(first);
  await author.shot(`questions-form-narrow-${lang}`);
  await author.visit(`/${lang}/edit/${slug}/completion`);
  await author.shot(`rules-narrow-${lang}`);
}

/** The author publishes the course, and a learner passes the test as it was made. */
async function passed(world, author, slug) {
  const { lang, js } = author;
  await author.visit(`/${lang}/edit/${slug}/publish`);
  await author.go('main form.form[action$="/publish"] [type=submit]');
  const learner = await Reader.open(world, { lang, js });
  await join(world, learner, "Nadia Learner");
  await learner.visit(`/${lang}/courses/${slug}`);
  assert.match(latin(await learner.text("section:has(> #finish)")), /70/, "the public page says when the course is done");
  await learner.page.fill("form.enrol [name=code]", "SPRING");
  await learner.go("form.enrol [type=submit]");
  await learner.visit(`/${lang}/learn/${slug}/welcome`);
  await beginTest(learner, slug);
  for (const kind of ["single", "multiple", "true-false", "numeric", "short-text", "matching", "ordering"]) await answer(learner, kind);
  await learner.page.locator(".question input[value=course]").check();
  if (js) await learner.page.locator('.question:has(input[value=course]) [data-state="saved"]').waitFor();
  await handIn(learner);
  await learner.visit(`/${lang}/learn/${slug}`);
  assert.equal(await stateOf(learner, slug, "test"), "passed");
  await learner.close();
}

async function answer(learner, kind) {
  const { page, lang, js } = learner;
  const words = samples[lang];
  const question = page.locator("fieldset.question", { hasText: `(${kind})` });
  const choose = (text) => question.locator("label.choice", { hasText: text }).locator("input").check();
  if (kind === "single") await choose(words.options[0]);
  else if (kind === "multiple") for (const at of [0, 2]) await choose(words.options[at]);
  else if (kind === "true-false") await question.locator("[value=false]").check();
  else if (kind === "numeric") await question.locator("input").fill("42.3");
  else if (kind === "short-text") await question.locator("input").fill(words.word);
  else if (kind === "matching") {
    for (const [left, right] of words.pairs) {
      const select = question.locator(".matching > div", { hasText: left }).locator("select");
      await select.selectOption({ label: right });
    }
  } else if (!js) {
    for (const [at, step] of words.steps.entries()) {
      await question.locator("li", { hasText: step }).locator("select").selectOption(String(at + 1));
    }
  } else {
    // Moved there and back: an order that nobody touched is no answer.
    await question.locator(".moves button:enabled").first().click();
    if (!(await question.locator("li").first().innerText()).includes(words.steps[0])) await question.locator(".moves button:enabled").first().click();
  }
  await question.locator("input, select").first().blur();
  if (js) await question.locator('[data-state="saved"]').waitFor();
}
