// Runs the browser journeys: node run.mjs [NAME…]. NAME is a part of a test's name.
// HALQA_BIN: the program (default: the debug build); HALQA_CHROMIUM: the browser; HALQA_JOURNEYS_AT_ONCE: how many.
import { access, mkdir, rm } from "node:fs/promises";
import { createHash } from "node:crypto";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import assert from "node:assert/strict";
import { Server } from "./lib/server.mjs";
import { check } from "./lib/nu.mjs";

import first from "./journeys/first-course.mjs";
import versions from "./journeys/new-version.mjs";
import languages from "./journeys/languages.mjs";
import line from "./journeys/lost-line.mjs";
import slow from "./journeys/slow-line.mjs";
import flagship from "./journeys/flagship.mjs";
import accounts from "./journeys/accounts.mjs";
import keyboard from "./journeys/keyboard.mjs";
import weight from "./journeys/weight.mjs";
import everywhere from "./journeys/everywhere.mjs";
import admission from "./journeys/admission.mjs";
import staff from "./journeys/staff.mjs";
import address from "./journeys/address.mjs";
import signOuts from "./journeys/sign-outs.mjs";
import administration from "./journeys/administration.mjs";
import announcements from "./journeys/announcements.mjs";
import participants from "./journeys/participants.mjs";
import secondStep from "./journeys/second-step.mjs";
import questions from "./journeys/questions.mjs";
import people from "./journeys/people.mjs";
import runs from "./journeys/runs.mjs";
import media from "./journeys/media.mjs";
import makingQuestions from "./journeys/making-questions.mjs";
import translation from "./journeys/translation.mjs";
import editor from "./journeys/editor.mjs";
import site from "./journeys/site.mjs";
import tokens from "./journeys/tokens.mjs";
import privacy from "./journeys/privacy.mjs";
import themes from "./journeys/themes.mjs";
import singleSignOn from "./journeys/single-sign-on.mjs";
import groups from "./journeys/groups.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = resolve(here, "../..");
const program = resolve(process.env.HALQA_BIN ?? join(root, "target/debug/halqa"));
const journeys = [
  ...[first, versions, languages, line, slow, flagship, accounts, keyboard, weight, everywhere],
  ...[admission, staff, address, signOuts, administration, questions, participants, people, media],
  ...[makingQuestions, translation, editor, tokens, secondStep, site],
  ...[runs, announcements, groups, privacy, themes, singleSignOn],
].flat();
const atOnce = Number(process.env.HALQA_JOURNEYS_AT_ONCE ?? 2);
const names = process.argv.slice(2);
const twice = journeys.map(({ name }) => name).filter((name, at, all) => all.indexOf(name) !== at);
if (twice.length) throw new Error(`these journeys stand here twice: ${twice.join(", ")}`);
const wanted = journeys.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));

/** What every journey shares. */
const world = {
  root,
  html: new Map(),
  /** Keeps a page for the checker; the same bytes once. */
  collect(url, bytes) {
    const key = createHash("sha256").update(bytes).digest("hex");
    if (!this.html.has(key)) this.html.set(key, [url, bytes]);
  },
  /** What should hold and does not yet: it is said with the result, and fails nothing. */
  wish(holds, text) {
    if (!holds) this.note(`not yet: ${text}`);
  },
  /** A line for the person who reads the result. */
  note(text) {
    this.notes.push(text);
  },
  async shot(page, name) {
    await mkdir(join(here, "shots"), { recursive: true });
    const file = join(here, "shots", `${name.replace(/[^\p{L}\p{N}]+/gu, "-")}.png`);
    await page.screenshot({ path: file, fullPage: true }).catch(() => undefined);
  },
};

let passed = 0;
let failed = 0;

/** Runs one test, with readers and notes of its own, and prints its lines. */
async function test(name, run) {
  const began = Date.now();
  const own = Object.assign(Object.create(world), { readers: [], notes: [] });
  try {
    await run(own);
    passed += 1;
    console.log(`ok   ${name} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n${String(error?.stack ?? error).replace(/^/gm, "     ")}`);
    for (const [at, reader] of own.readers.entries()) {
      for (const [n, page] of reader.context.pages().entries()) await world.shot(page, `${name}-${at + 1}-${n + 1}`);
    }
  }
  for (const reader of own.readers) await reader.close().catch(() => undefined);
  for (const note of own.notes) console.log(`     ${note}`);
}

/** The whole run; gives the exit status. */
async function main() {
  if (wanted.length === 0) throw new Error(`no journey is called ${names.join(" or ")}`);
  await access(program).catch(() => {
    throw new Error(`${program} does not exist: cargo build makes it`);
  });
  await rm(join(here, "shots"), { recursive: true, force: true });
  world.server = await Server.start(program);
  try {
    // As root (in a container) Chromium has no sandbox of its own.
    const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    world.browser = await chromium.launch({ executablePath: process.env.HALQA_CHROMIUM ?? "/usr/bin/chromium", args });
    try {
      const left = [...wanted];
      const one = async () => {
        for (let next; (next = left.shift()); ) await test(next.name, next.run);
      };
      await Promise.all(Array.from({ length: atOnce }, one));
    } finally {
      await world.browser.close();
    }
    await test(`html of ${world.html.size} pages is valid`, async () => assert.deepEqual(await check([...world.html.values()]), []));
    await test("the program ends cleanly at Ctrl-C", async () => {
      assert.deepEqual(await world.server.stop(), { code: 0, signal: null }, world.server.output);
    });
    await test("the program logged nothing to worry about", () => {
      // How fast the database is on a busy machine is the bench's business.
      const worries = (line) => /\b(WARN|ERROR|panicked)\b/.test(line) && !/slow (statement|threshold)/.test(line);
      const lines = world.server.output.split("\n").filter(worries);
      assert.deepEqual(lines, []);
    });
  } finally {
    await world.server.clear();
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed ? 1 : 0;
}

process.exitCode = await main().catch((error) => {
  console.error(String(error?.stack ?? error));
  console.log(`${passed} passed, ${failed + 1} failed`);
  return 1;
});
