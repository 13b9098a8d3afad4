// An author's files: a picture gets its words and goes into a lesson, an upload survives a lost line and a reload, a
// recording gets captions.
import assert from "node:assert/strict";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { crc32, deflateSync } from "node:zlib";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { latin, published } from "../lib/courses.mjs";
import { signIn } from "../lib/people.mjs";

const words = {
  en: { alt: "Two wet hands", say: "Wash your hands", with: "with soap" },
  ar: { alt: "يدان مبلّلتان", say: "اغسل يديك", with: "بالصابون" },
};

/** A picture, made here: nobody's photograph. */
function png(width, height) {
  const chunk = (kind, data) => {
    const body = Buffer.concat([Buffer.from(kind), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = (y) => Buffer.from([0, ...Array.from({ length: width }, (_, x) => [40, (x * 255) / width, (y * 255) / height]).flat()]);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, (_, y) => row(y))));
  return Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), chunk("IHDR", head), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0))]);
}

/** So many seconds of a tone. */
function wav(seconds, rate) {
  const sound = Buffer.from(Array.from({ length: rate }, (_, n) => 128 + 60 * Math.sin((n * 440 * 2 * Math.PI) / rate)));
  const data = Buffer.concat(Array.from({ length: seconds }, () => sound));
  const head = Buffer.from("RIFF....WAVEfmt ....................data....", "latin1");
  head.writeUInt32LE(36 + data.length, 4);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(rate, 24);
  head.writeUInt32LE(rate, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}

export default each("media", [true, false], async (world, lang, js) => {
  const slug = `media-${lang}-${js ? "scripts" : "plain"}`;
  await published(world, lang, slug);
  const author = await Reader.open(world, { lang, js });
  await signIn(author, world.server.accounts.staff);
  await author.visit(`/${lang}/edit/${slug}`);
  await author.go(`form[action$="/edit/${slug}/take"] [type=submit]`);
  const library = `/${lang}/edit/${slug}/media`;
  await author.visit(library);
  await picture(world, author, library, slug, js);
  await refused(world, author, library, js);
  if (js) await lostLine(world, author, library, slug);
  else await plain(world, author, library, wav(2, 8000), "talk.wav");
  await captions(author, library, js);
  await world.shot(author.page, `captions-${lang}-${js ? "scripts" : "plain"}`);
});

async function file(world, name, bytes) {
  const path = join(world.server.folder, name);
  await writeFile(path, bytes);
  return path;
}

/** Sends a file by the form. */
async function plain(world, author, library, bytes, name, options = {}) {
  await author.visit(library);
  await author.page.setInputFiles("form.sender [name=files]", { name, mimeType: "application/octet-stream", buffer: bytes });
  if (options.status) author.expect(library);
  await author.go("form.sender [type=submit]", options);
}

async function picture(world, author, library, slug, js) {
  const { page, lang } = author;
  const bytes = png(2100, 300);
  if (js) {
    await page.setInputFiles("form.sender [name=files]", await file(world, `${slug}-hands.png`, bytes));
    await page.click("form.sender [type=submit]");
    await page.locator(".sending li[data-state=there]").waitFor({ timeout: 60_000 });
    await author.go(".sending li a");
  } else await plain(world, author, library, bytes, `${slug}-hands.png`);
  assert.match(latin(await author.text(".facts")), /2000 × 286/, "made to fit a page");
  const form = "section:has(> #words) form";
  for (const own of ["en", "ar"]) await page.fill(`${form} [name="main.${own}"]`, words[own].alt);
  await author.go(`${form} [value=words]`);
  assert.equal(await page.locator(".snippet").count(), 2);
  assert.ok((await author.text(`.snippet pre[lang=${lang}]`)).includes(`![${words[lang].alt}](media/`));
  await page.selectOption(`${form} [name=lesson]`, "how");
  await author.go(`${form} [value=insert]`);
  assert.equal(await page.locator("#flash .notice").count(), 1);
  assert.equal(await page.locator("section:has(> #used) li").count(), 2, "in both languages");
  assert.equal(await page.locator("section:has(> #remove) form").count(), 0, "what is used is not removed");
  await world.shot(page, `media-file-${lang}-${js ? "scripts" : "plain"}`);
  await author.send("section:has(> #rename) form", { name: "wet hands" });
  assert.match(page.url(), /\/media\/file\/wet-hands\.png$/);
  assert.equal(await page.locator("section:has(> #used) li").count(), 2, "the lessons followed");
  await author.visit(library);
  await world.shot(page, `media-${lang}-${js ? "scripts" : "plain"}`);
  await page.setViewportSize({ width: 320, height: 800 });
  await world.shot(page, `media-${lang}-${js ? "scripts" : "plain"}-320`);
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** A page that says it is a picture is not taken, and the reason is said. */
async function refused(world, author, library, js) {
  const { page } = author;
  const bytes = Buffer.from("<!doctype html><script>alert(1)</script>");
  if (!js) return refusedPlain(world, author, library, bytes);
  await author.visit(library);
  page.on("request", (request) => request.url().includes("/media/uploads/") && author.expect(request.url()));
  await page.setInputFiles("form.sender [name=files]", { name: "page.png", mimeType: "image/png", buffer: bytes });
  await page.click("form.sender [type=submit]");
  const row = page.locator(".sending li[data-state=failed]");
  await row.waitFor();
  assert.ok((await row.locator(".sending-note").innerText()).includes("png"));
  author.calm();
}

async function refusedPlain(world, author, library, bytes) {
  await plain(world, author, library, bytes, "page.png", { status: 422 });
  assert.ok((await author.text("[role=alert]")).includes("page.png"));
}

/** The second piece breaks off, and so does every other; after a reload the same file goes on where it was. */
async function lostLine(world, author, library, slug) {
  const { page } = author;
  const path = await file(world, `${slug}-talk.wav`, wav(48, 192_000));
  await author.visit(library);
  let pieces = 0;
  const offsets = [];
  const cut = async (route) => {
    if (route.request().method() !== "PATCH") return route.continue();
    offsets.push(Number(route.request().headers()["upload-offset"]));
    pieces += 1;
    return pieces === 1 ? route.continue() : route.abort("connectionreset");
  };
  author.offline = true;
  await page.route("**/media/uploads/*", cut);
  await page.setInputFiles("form.sender [name=files]", path);
  await page.click("form.sender [type=submit]");
  await page.locator(".sending li[data-state=lost]").waitFor({ timeout: 30_000 });
  assert.deepEqual(offsets.slice(0, 2), [0, 4 << 20]);
  await page.unroute("**/media/uploads/*", cut);
  author.faults.splice(0);
  await author.go(() => page.reload());
  assert.equal(await page.locator(".unfinished li").count(), 1, "what arrived is known");
  await world.shot(page, `media-unfinished-${author.lang}`);
  offsets.length = 0;
  const slow = async (route) => {
    if (route.request().method() === "PATCH") await new Promise((wake) => setTimeout(wake, 3000));
    await route.continue().catch(() => undefined);
  };
  await page.route("**/media/uploads/*", slow);
  page.on("request", (request) => request.method() === "PATCH" && offsets.push(Number(request.headers()["upload-offset"])));
  await page.setInputFiles("form.sender [name=files]", path);
  await page.click("form.sender [type=submit]");
  // A hand on the pause, while the line is slow, and off again.
  const row = page.locator(".sending li").first();
  await row.locator("button").first().click();
  await page.locator(".sending li[data-state=paused]").waitFor();
  await page.unroute("**/media/uploads/*", slow);
  await row.locator("button").first().click();
  await page.locator(".sending li[data-state=there]").waitFor({ timeout: 60_000 });
  author.offline = false;
  author.faults.splice(0);
  assert.ok(offsets[0] >= 4 << 20, `it went on at ${offsets[0]}`);
  await author.go(".sending li a");
  assert.match(page.url(), /talk\.wav$/);
}

async function captions(author, library, js) {
  const { page, lang } = author;
  const own = words[lang];
  await author.go(`section:has(> #captions) a[href*="/captions/${lang}/"]`);
  const act = async (value) => {
    const button = page.locator(`form.cues button[value="${value}"]`).first();
    if (!js) return author.go(button);
    await Promise.all([page.waitForResponse((answer) => answer.request().method() === "POST"), button.click()]);
    await page.waitForFunction(() => !document.querySelector("[aria-busy=true]"));
    await page.locator("form.cues:not([aria-busy])").waitFor();
  };
  await act("add");
  await page.fill('[name="text.0"]', `${own.say}\n${own.with}`);
  await act("split.0");
  assert.equal(await page.inputValue('[name="text.1"]'), own.with);
  assert.equal(await page.locator("#captions .notice.info").count(), 1, "not saved yet");
  if (js) await timeline(author);
  await page.fill('[name="end.1"]', "00:00:00.5");
  author.expect(page.url());
  const before = page.url();
  if (js) await act("save");
  else await author.go('form.cues button[value="save"] >> nth=0', { status: 422, at: before });
  assert.equal(await page.locator("#captions [role=alert]").count(), 1, "it ends before it begins");
  await page.fill('[name="end.1"]', "00:00:03");
  await act("save");
  assert.equal(await page.locator("#flash .notice").count(), 1);
  assert.equal(await page.locator("li.cue").count(), 2);
  if (js) author.faults.splice(0);
  await author.visit(before);
  assert.equal(await page.inputValue('[name="end.1"]'), "00:00:03.000");
  const known = () => page.waitForFunction(() => document.querySelector("#player").duration > 1, undefined, { timeout: 15_000 });
  if (js) await known();
}

/** Cues are moved on the timeline by keys. */
async function timeline(author) {
  const { page } = author;
  const bars = page.locator(".timeline-cue");
  assert.equal(await bars.count(), 2);
  const start = await page.inputValue('[name="start.1"]');
  await bars.nth(1).focus();
  await page.keyboard.press("ArrowRight");
  const seconds = (text) => text.split(":").reduce((sum, part) => sum * 60 + Number(part), 0);
  const moved = seconds(await page.inputValue('[name="start.1"]')) - seconds(start);
  assert.ok(Math.abs(moved - 0.1) < 0.002, `moved by ${moved} s`);
  const end = await page.inputValue('[name="end.1"]');
  await page.keyboard.press("Shift+ArrowRight");
  assert.ok(seconds(await page.inputValue('[name="end.1"]')) > seconds(end));
}
