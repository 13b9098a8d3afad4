// What a page weighs on the line: everything, headers included, as the browser counts it.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { enrol } from "../lib/courses.mjs";
import { signIn } from "../lib/people.mjs";

const kilobyte = 1024;

export default each("page weight", [true], async (world, lang) => {
  const setup = await Reader.open(world, { lang });
  // An account for each language: both run at once, and the course is enrolled in once only.
  await signIn(setup, world.server.accounts[lang === "ar" ? "trainer" : "reviewer"]);
  await setup.visit(`/${lang}/courses/minamata-tools`);
  if (await setup.page.locator("form.enrol").count()) await enrol(setup, "minamata-tools");
  await setup.visit(`/${lang}/learn/minamata-tools`);
  const lesson = await setup.page.locator("a.activity-title").first().getAttribute("href");
  const state = await setup.context.storageState();

  for (const [name, path, first, second] of [
    ["course page of an enrolled learner", `/${lang}/learn/minamata-tools`, 75, 20],
    ["catalogue", `/${lang}/courses`, 75, 20],
    ["public course page", `/${lang}/courses/minamata-tools`, 75, 20],
    ["lesson", lesson, 150, 40],
  ]) {
    const reader = await Reader.open(world, { lang, storageState: state });
    const at = [await weigh(reader, path), await weigh(reader, path)];
    const shown = at.map(({ bytes, requests }) => `${(bytes / kilobyte).toFixed(1)} KB in ${requests} requests`);
    world.note(`${name}, ${lang}: first view ${shown[0]}, second ${shown[1]}`);
    assert.ok(at[0].bytes > kilobyte, `${name}: the line was measured`);
    assert.ok(at[0].bytes <= first * kilobyte, `${name}: first view ${shown[0]}, at most ${first} KB: ${at[0].list}`);
    assert.ok(at[1].bytes <= second * kilobyte, `${name}: second view ${shown[1]}, at most ${second} KB: ${at[1].list}`);
    reader.calm();
    await reader.close();
  }
});

/** Opens a page in a tab of its own and counts every byte that came over the line. */
async function weigh(reader, path) {
  const page = await reader.context.newPage();
  const session = await reader.context.newCDPSession(page);
  await session.send("Network.enable");
  const urls = new Map();
  const sizes = new Map();
  session.on("Network.requestWillBeSent", ({ requestId, request }) => urls.set(requestId, request.url));
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => sizes.set(requestId, encodedDataLength));
  await page.goto(path, { waitUntil: "networkidle" });
  await page.close();
  const list = [...sizes].map(([id, size]) => `${urls.get(id)?.replace(/^.*\/\/[^/]*/, "")} ${size}`).join(", ");
  const over = [...sizes.values()].filter((size) => size > 0);
  return { bytes: over.reduce((sum, size) => sum + size, 0), requests: over.length, list };
}
