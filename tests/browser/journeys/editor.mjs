// An author at work: a course of two languages from nothing to published, two who save the same lesson, the keyboard
// alone on a narrow screen, a lost line and a closed tab while typing, and how long a key takes in a long lesson.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { enrol } from "../lib/courses.mjs";
import { join, signIn } from "../lib/people.mjs";

const other = { ar: "en", en: "ar" };
const base = "# ما الهواء؟\n\nالهواء **غازات** كثيرة.\n\n- نيتروجين\n- أكسجين\n";
const english = ["# What is air?", "Air is many **gases**.", "- nitrogen\n- oxygen"];

/** Somebody who may write courses, signed in. */
async function author(world, lang, js, who = "author", more = {}) {
  const reader = await Reader.open(world, { lang, js, ...more });
  await signIn(reader, world.server.accounts[who]);
  return reader;
}

/** Begins a course in Arabic with English, with one module and one lesson. */
async function begin(reader, slug) {
  const { page, lang } = reader;
  await reader.visit(`/${lang}/edit`);
  await page.check('[name="languages"][value="en"]');
  await page.check('[name="languages"][value="ar"]');
  await reader.send(`form[action="/${lang}/edit"]`, { title: "هواء نظيف", slug, base: "ar", start: "empty" });
  assert.match(page.url(), new RegExp(`/${lang}/edit/${slug}$`));
  await reader.send("section:has(> #add-module) form", { title: "الهواء" });
  await add(reader, "ما الهواء؟");
}

async function add(reader, title) {
  const { page } = reader;
  await page.locator(".module-edit .disclosure summary").first().click();
  await reader.send(".module-edit .disclosure form", { title });
}

/** Types a lesson and saves it. */
async function write(reader, address, text) {
  const { page, js } = reader;
  await reader.visit(address);
  await page.fill("#f-text", text);
  if (!js) return reader.go("#lesson-form [type=submit]:not([name]):not([hidden])");
  await page.locator("#preview .prose").waitFor();
  await page.keyboard.press("Control+s");
  await page.locator('#lesson-form [data-saving][data-state="saved"]').waitFor();
}

const journey = each("editor", [true, false], async (world, lang, js) => {
  const slug = `air-${lang}-${js ? "scripts" : "plain"}`;
  const reader = await author(world, lang, js);
  const { page } = reader;
  await begin(reader, slug);
  await add(reader, "ثان");
  // Up, away, and back again.
  const rows = () => page.locator("[data-activity]").evaluateAll((all) => all.map((row) => row.dataset.activity));
  assert.deepEqual(await rows(), ["lesson", "lesson-2"]);
  const change = async (act) => (js ? Promise.all([page.waitForResponse((r) => r.request().method() === "GET" && r.url().includes("done=")), act()]) : reader.go(act));
  await change(() => page.locator('[data-activity="lesson-2"] .row-acts form [type=submit]').first().click());
  if (js) await page.waitForFunction(() => document.querySelector("[data-activity]").dataset.activity === "lesson-2");
  assert.deepEqual(await rows(), ["lesson-2", "lesson"]);
  if (js) {
    await page.locator("#h-lesson-2").press("ArrowDown");
    await page.waitForFunction(() => document.querySelector("[data-activity]").dataset.activity === "lesson");
  }
  await page.locator('[data-activity="lesson-2"] summary').click();
  await reader.go('[data-activity="lesson-2"] form:has([value="remove"]) [type=submit]');
  assert.deepEqual(await rows(), ["lesson"]);
  await reader.go(".undo [type=submit]");
  assert.equal((await rows()).length, 2, "what was removed is back");
  await page.locator('[data-activity="lesson-2"] summary').click();
  await reader.go('[data-activity="lesson-2"] form:has([value="remove"]) [type=submit]');
  if (js) await reader.shot(`editor-outline-${lang}`);

  const lesson = (of) => `/${lang}/edit/${slug}/lessons/lesson/${of}`;
  await write(reader, lesson("ar"), base);
  if (js) {
    assert.equal(await page.locator("#preview .prose strong").innerText(), "غازات");
    await reader.look();
    await page.setViewportSize({ width: 320, height: 900 });
    await reader.shot(`editor-lesson-320-${lang}`);
    await page.setViewportSize({ width: 1280, height: 900 });
  }
  await reader.visit(`${lesson("en")}?view=segments`);
  const areas = page.locator(".segment textarea");
  assert.equal(await areas.count(), 3);
  for (const [at, text] of english.entries()) await areas.nth(at).fill(text);
  await reader.go("#lesson-form .actions [type=submit]:not([name])");
  await reader.visit(lesson("en"));
  assert.match(await page.inputValue("#f-text"), /many \*\*gases\*\*/);
  if (js) {
    await page.locator("#preview .prose").waitFor();
    await reader.shot(`editor-translation-${lang}`);
  }
  await reader.visit(`/${lang}/edit/${slug}/lessons`);
  await reader.visit(`/${lang}/edit/${slug}/preview`);
  await reader.visit(`/en/edit/${slug}/preview/lesson`);
  assert.equal(await reader.text("article.prose strong"), "gases");
  await reader.visit(`/${lang}/edit/${slug}/publish`);
  if (js) await reader.shot(`editor-publish-${lang}`);
  await reader.send("section:has(> #go) form", { note: "The first" });
  await reader.visit(`/${lang}/edit/${slug}/history`);
  assert.ok((await reader.text("#t-versions")).includes("The first"));
  await reader.visit(`/${lang}/edit`);

  const learner = await Reader.open(world, { lang, js, quick: true });
  await join(world, learner, "Air Learner");
  await enrol(learner, slug);
  await learner.visit(`/${lang}/learn/${slug}/lesson`);
  assert.equal(await learner.text("article.prose strong"), lang === "ar" ? "غازات" : "gases");
  await learner.visit(`/${other[lang]}/learn/${slug}/lesson`);
});

const collision = each("editor collision", [true, false], async (world, lang, js) => {
  const slug = `both-${lang}-${js ? "scripts" : "plain"}`;
  const one = await author(world, lang, js);
  await begin(one, slug);
  const address = `/${lang}/edit/${slug}/lessons/lesson/ar`;
  await write(one, address, base);
  const two = await author(world, lang, js, "staff");
  await two.visit(address);
  await write(one, address, base.replace("كثيرة", "كثيرة جدًا"));
  await two.page.fill("#f-text", base.replace("أكسجين", "أكسجين وغيره"));
  two.expect(address);
  if (js) {
    await two.page.keyboard.press("Control+s");
    await two.page.locator(".difference").waitFor();
  } else await two.go("#lesson-form [type=submit]:not([name]):not([hidden])", { status: 409 });
  assert.ok((await two.text(".difference")).includes("جدًا"), "theirs is shown");
  const merged = await two.page.inputValue("section:has(> #merged) textarea");
  assert.ok(merged.includes("كثيرة جدًا") && merged.includes("أكسجين وغيره"), "both changes are in one text");
  await two.fits(320);
  if (js) await two.shot(`editor-conflict-${lang}`);
  await two.go("section:has(> #merged) [type=submit]");
  assert.equal((await two.page.inputValue("#f-text")).trim(), merged.trim());
});

const keyboard = each("editor keyboard", [true], async (world, lang) => {
  const slug = `keys-${lang}`;
  const reader = await author(world, lang, true, "author", { width: 320 });
  const { page } = reader;
  await begin(reader, slug);
  await add(reader, "ثان");
  // To the handle by Tab alone, then down by the arrow.
  const at = () => page.evaluate(() => document.activeElement?.id ?? "");
  for (let n = 0; n < 80 && (await at()) !== "h-lesson"; n += 1) await page.keyboard.press("Tab");
  assert.equal(await at(), "h-lesson");
  await page.keyboard.press("ArrowDown");
  await page.waitForFunction(() => document.querySelector("[data-activity]").dataset.activity === "lesson-2");
  await page.waitForFunction(() => document.activeElement?.id === "h-lesson");
  await reader.visit(`/${lang}/edit/${slug}/lessons/lesson/ar`);
  for (let n = 0; n < 80 && (await page.evaluate(() => document.activeElement?.getAttribute("data-md"))) !== "bold"; n += 1) await page.keyboard.press("Tab");
  await page.keyboard.press(lang === "ar" ? "ArrowLeft" : "ArrowRight");
  assert.equal(await page.evaluate(() => document.activeElement?.getAttribute("data-md")), "italic");
  await page.keyboard.press("Tab");
  assert.equal(await at(), "f-text");
  await page.keyboard.press("Control+End");
  await page.keyboard.type("\nسطر ");
  await page.keyboard.press("Control+b");
  await page.keyboard.type("مهم");
  assert.match(await page.inputValue("#f-text"), /سطر \*\*مهم\*\*/);
  await page.keyboard.press("Control+s");
  await page.locator('#lesson-form [data-saving][data-state="saved"]').waitFor();
  await page.keyboard.press("Tab");
  assert.notEqual(await at(), "f-text", "Tab leaves the text");
});

const line = each("editor lost line", [true], async (world, lang) => {
  const slug = `line-${lang}-edit`;
  const reader = await author(world, lang, true);
  const { context } = reader;
  await begin(reader, slug);
  const address = `/${lang}/edit/${slug}/lessons/lesson/ar`;
  await reader.visit(address);
  reader.offline = true;
  await context.setOffline(true);
  await reader.page.fill("#f-text", base);
  await reader.page.keyboard.press("Control+s");
  await reader.page.locator('[data-saving][data-state="offline"]').waitFor();
  await context.setOffline(false);
  await reader.page.locator('[data-saving][data-state="saved"]').waitFor({ timeout: 30_000 });
  // The tab is closed with something typed, and what was typed is there again, and can be let go.
  await reader.page.fill("#f-text", `${base}\nلم يُحفظ.\n`);
  await reader.page.waitForTimeout(900);
  await reader.page.close();
  reader.offline = false;
  reader.page = await context.newPage();
  await reader.visit(address);
  assert.ok((await reader.page.inputValue("#f-text")).includes("لم يُحفظ"));
  assert.ok(await reader.page.locator("[data-restored]").isVisible());
  // The session ends while one types: sign-in leads back, and the text is there.
  await context.clearCookies();
  await reader.page.locator("#f-text").press("Control+s");
  await reader.page.waitForURL(/\/sign-in/);
  const { email, password } = world.server.accounts.author;
  await reader.fill("main form", { email, password });
  await Promise.all([reader.page.waitForURL((url) => url.pathname === address), reader.page.locator("main form [type=submit]").first().click()]);
  await reader.page.locator("[data-restored]:not([hidden])").waitFor();
  assert.ok((await reader.page.inputValue("#f-text")).includes("لم يُحفظ"));
  await reader.go("[data-discard]");
  assert.ok(!(await reader.page.inputValue("#f-text")).includes("لم يُحفظ"));
});

const speed = each("editor speed", [true], async (world, lang) => {
  const slug = `long-${lang}`;
  const reader = await author(world, lang, true, "author", { quick: true });
  const { page } = reader;
  await begin(reader, slug);
  const words = Array.from({ length: 200 }, (_, n) => `${"كلمة من كلام طويل في درس عن الهواء ".repeat(7)}${n}.`).join("\n\n");
  const count = words.split(/\s+/).length;
  assert.ok(count >= 10_000, `${count} words`);
  await write(reader, `/${lang}/edit/${slug}/lessons/lesson/ar`, `# درس\n\n${words}\n`);
  await page.locator("#f-text").evaluate((area) => area.setSelectionRange(area.value.length / 2, area.value.length / 2));
  // From the key to the end of the layout that it makes.
  const took = await page.evaluate(async () => {
    const area = /** @type {HTMLTextAreaElement} */ (document.getElementById("f-text"));
    area.focus();
    const times = [];
    for (let n = 0; n < 120; n += 1) {
      await new Promise((next) => setTimeout(next, 25));
      const began = performance.now();
      document.execCommand("insertText", false, n % 6 ? "ه" : " ");
      area.getBoundingClientRect();
      void document.body.offsetHeight;
      times.push(performance.now() - began);
    }
    return times.sort((a, b) => a - b);
  });
  const [median, p95] = [took[60], took[114]];
  world.note(`a key in a lesson of ${count} words: median ${median.toFixed(1)} ms, 95th percentile ${p95.toFixed(1)} ms`);
  assert.ok(median < 16, `a key takes ${median} ms`);
});

/** Lessons are dragged, with the mouse on a desk and with a finger on a telephone. */
const dragging = each("editor dragging", [true], async (world, lang) => {
  const slug = `drag-${lang}`;
  const reader = await author(world, lang, true, "author", { hasTouch: true, quick: true });
  const { page } = reader;
  await begin(reader, slug);
  await add(reader, "ثان");
  await add(reader, "ثالث");
  await reader.send("section:has(> #add-module) form", { title: "الماء" });
  const order = () =>
    page.locator("[data-activities]").evaluateAll((lists) => lists.map((list) => [...list.querySelectorAll("[data-activity]")].map((row) => row.dataset.activity)));
  const middle = async (selector) => {
    const box = await page.locator(selector).first().boundingBox();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const saved = () => page.waitForResponse((answer) => answer.request().method() === "GET" && answer.url().includes("done="));
  assert.deepEqual(await order(), [["lesson", "lesson-2", "lesson-3"], []]);

  let from = await middle("#h-lesson-3");
  let to = await middle('[data-activity="lesson"]');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x, to.y - 40, { steps: 12 });
  await Promise.all([saved(), page.mouse.up()]);
  await reader.visit(`/${lang}/edit/${slug}`);
  assert.deepEqual(await order(), [["lesson-3", "lesson", "lesson-2"], []], "the mouse moved it to the beginning");

  await page.setViewportSize({ width: 320, height: 640 });
  await page.locator("#h-lesson").scrollIntoViewIfNeeded();
  from = await middle("#h-lesson");
  const finger = await reader.context.newCDPSession(page);
  const touch = (type, points) => finger.send("Input.dispatchTouchEvent", { type, touchPoints: points });
  await touch("touchStart", [{ x: from.x, y: from.y }]);
  // At the lower edge the page comes along, until the second module is there.
  await touch("touchMove", [{ x: from.x, y: 620 }]);
  await page.waitForFunction(() => document.querySelectorAll("[data-activities]")[1].getBoundingClientRect().bottom < innerHeight - 70 || scrollY + innerHeight >= document.documentElement.scrollHeight - 1);
  const below = await page.evaluate(() => document.querySelectorAll("[data-activities]")[1].getBoundingClientRect().bottom);
  await touch("touchMove", [{ x: from.x, y: Math.min(below + 4, 580) }]);
  await Promise.all([saved(), touch("touchEnd", [])]);
  await reader.visit(`/${lang}/edit/${slug}`);
  assert.deepEqual(await order(), [["lesson-3", "lesson-2"], ["lesson"]], "the finger moved it to the other module");
});

export default [journey, collision, keyboard, dragging, line, speed].flat();
