// Sign-in and a lesson with the keyboard alone.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";

export default each("keyboard alone", [true, false], async (world, lang, js) => {
  const reader = await Reader.open(world, { lang, js });
  const { page } = reader;
  const { email, password } = world.server.accounts.learner;
  await reader.visit(`/${lang}/`);
  // The first stop is the link over the header; it is seen once it has the focus.
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.className), "skip");
  await seen(page);
  await page.keyboard.press("Enter");
  await page.waitForURL(/#main$/);
  await page.keyboard.press("Tab");
  assert.ok(await page.evaluate(() => !!document.activeElement.closest("main")), "the next stop is in the content");

  await reader.visit(`/${lang}/`);
  await tabTo(page, 'header a[href*="/sign-in"]');
  await reader.go(() => page.keyboard.press("Enter"));
  await tabTo(page, "main [name=email]");
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  assert.equal(await page.evaluate(() => document.activeElement.name), "password", "the order of the form");
  await page.keyboard.type(password);
  await reader.go(() => page.keyboard.press("Enter"));

  await reader.visit(`/${lang}/courses/minamata-tools`);
  if (await page.locator("form.enrol").count()) {
    await tabTo(page, "form.enrol [type=submit]");
    await reader.go(() => page.keyboard.press("Enter"));
  } else await reader.visit(`/${lang}/learn/minamata-tools`);
  await tabTo(page, ".go a.btn");
  await reader.go(() => page.keyboard.press("Enter"));
  await lesson(reader);
});

async function lesson(reader) {
  const { page, js } = reader;
  const stops = await allStops(page);
  assert.ok(stops.length > 15, `stops of a lesson (${stops.length})`);
  const order = stops.map((stop) => stop.place);
  assert.deepEqual(order, [...order].sort((a, b) => a - b), "the focus goes through the page in its order");
  // Answer the first self-check with the space bar.
  const check = page.locator(".self-check").first();
  if (await check.count()) {
    await tabTo(page, ".self-check input");
    await page.keyboard.press("Space");
    await tabTo(page, ".self-check [type=submit]");
    if (js) {
      await page.keyboard.press("Enter");
      await check.locator(".verdict").first().waitFor();
      assert.ok(await page.evaluate(() => !!document.activeElement.closest(".self-check")), "the focus stays where the answer is");
    } else await reader.go(() => page.keyboard.press("Enter"));
  }
  const before = page.url();
  if (js) await singleKeys(reader);
  await tabTo(page, ".way a[rel=next]");
  await reader.go(() => page.keyboard.press("Enter"));
  assert.notEqual(page.url(), before);
}

/** Single keys lead on only where the reader switched them on; the arrows with Alt are the browser's. */
async function singleKeys(reader) {
  const { page } = reader;
  const lesson = page.url();
  const taken = (key, altKey) =>
    page.evaluate(
      ({ key, altKey }) => !document.body.dispatchEvent(new KeyboardEvent("keydown", { key, altKey, bubbles: true, cancelable: true })),
      { key, altKey },
    );
  for (const [key, alt] of [["[", false], ["]", false], ["ArrowLeft", true], ["ArrowRight", true]])
    assert.equal(await taken(key, alt), false, `${alt ? "Alt+" : ""}${key} is left to the browser`);
  assert.equal(page.url(), lesson);
  await page.locator("[data-tool=keys]").focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("[data-tool=keys]").getAttribute("aria-pressed"), "true");
  await reader.go(() => page.keyboard.press("]"));
  assert.notEqual(page.url(), lesson, "] leads on once it is switched on");
  await reader.go(() => page.keyboard.press("["));
  assert.equal(page.url().split("#")[0], lesson.split("#")[0], "and [ back");
  await page.locator("[data-tool=keys]").focus();
  await page.keyboard.press("Enter");
  assert.equal(await taken("]", false), false, "switched off again");
}

/** What has the focus is visible and shows that it has it. */
async function seen(page) {
  const how = await page.evaluate(() => {
    const element = document.activeElement;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    const around = element.closest("label, .choice") ?? element;
    const outline = [style, getComputedStyle(around)].some((s) => s.outlineStyle !== "none" && parseFloat(s.outlineWidth) >= 1);
    const covered = () => {
      const x = Math.min(Math.max(box.x + box.width / 2, 1), innerWidth - 1);
      const y = Math.min(Math.max(box.y + Math.min(box.height / 2, 20), 1), innerHeight - 1);
      const top = document.elementFromPoint(x, y);
      return !(top && (element.contains(top) || top.contains(element) || around.contains(top)));
    };
    return {
      what: element.outerHTML.slice(0, 140),
      outline: outline || style.boxShadow !== "none",
      size: box.width * box.height,
      inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      covered: box.height < innerHeight && covered(),
    };
  });
  assert.ok(how.outline, `the focus is seen: ${how.what}`);
  assert.ok(how.size > 0 && how.inside, `what has the focus is on the screen: ${how.what}`);
  assert.ok(!how.covered, `nothing covers what has the focus: ${how.what}`);
}

/** Presses Tab until an element has the focus. */
async function tabTo(page, selector) {
  for (let stop = 0; stop < 150; stop += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => document.activeElement.matches(selector), selector)) return seen(page);
  }
  assert.fail(`${selector} is reached by Tab at ${page.url()}`);
}

/** Every stop of the Tab key from the start of the page, each seen. */
async function allStops(page) {
  await page.evaluate(() => {
    document.activeElement?.blur();
    scrollTo(0, 0);
    getSelection()?.collapse(document.body, 0);
    globalThis.stops = new Set();
  });
  const stops = [];
  for (let n = 0; n < 150; n += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === document.body || globalThis.stops.has(element)) return null;
      globalThis.stops.add(element);
      return { place: [...document.querySelectorAll("*")].indexOf(element), what: element.outerHTML.slice(0, 80) };
    });
    if (!stop) break;
    await seen(page);
    stops.push(stop);
  }
  return stops;
}
