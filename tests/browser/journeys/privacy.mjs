// What is kept about people: a person takes it away as an archive and reads it without the site, sees what would stay of
// them; an administrator tries a rule of how long things are kept, and prints the register.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join as path } from "node:path";
import { pathToFileURL } from "node:url";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { administrator, join } from "../lib/people.mjs";

export default each("privacy", [false], async (world, lang, js) => {
  const person = await Reader.open(world, { lang, js });
  const name = { en: "Ada Archive", ar: "آدا أرشيف" }[lang];
  const { email } = await join(world, person, name);
  await archive(world, person, email);
  await before(person);
  const admin = await administrator(world, lang, js);
  await rules(admin);
  await register(admin);
});

/** The archive is fetched, unpacked and opened from the disk. */
async function archive(world, person, email) {
  const { page, lang } = person;
  await person.visit(`/${lang}/me/account/data`);
  await person.fits(320);
  await person.shot(`privacy-data-${lang}`);
  const [file] = await Promise.all([page.waitForEvent("download"), page.locator("button[value=zip]").click()]);
  assert.equal(file.suggestedFilename(), "my-data.zip");
  const folder = await mkdtemp(path(tmpdir(), "halqa-archive-"));
  try {
    execFileSync("python3", ["-m", "zipfile", "-e", await file.path(), folder]);
    assert.match(await readFile(path(folder, "my-data.json"), "utf8"), new RegExp(email));
    await read(world, person, folder, email);
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function read(world, person, folder, email) {
  const { lang } = person;
  const context = await world.browser.newContext({ javaScriptEnabled: false, offline: true, viewport: { width: 320, height: 640 } });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path(folder, "index.html")).href);
  assert.equal(await page.locator("html").getAttribute("dir"), lang === "ar" ? "rtl" : "ltr");
  assert.ok((await page.locator("section:has(> #profile)").innerText()).includes(email));
  assert.ok((await page.locator("nav a").count()) > 12);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 320, `the page is ${wide} wide`);
  await world.shot(page, `privacy-archive-${lang}`);
  await context.close();
}

/** Before an account is erased its owner sees what stays and why. */
async function before(person) {
  const { page, lang } = person;
  await person.visit(`/${lang}/me/account`);
  await person.go(page.locator('main a[href$="/account/delete"]'));
  assert.ok((await page.locator("#fates tbody tr").count()) >= 8);
  assert.ok((await page.locator("section:has(> #stays) li").count()) >= 4);
  await person.fits(320);
  await person.shot(`privacy-erasure-${lang}`);
}

/** A rule is tried with other days, which changes nothing, and then changed. */
async function rules(admin) {
  const { page, lang } = admin;
  await admin.visit(`/${lang}/admin`);
  await admin.go('main a[href$="/admin/retention"]');
  await admin.fits(320);
  await admin.shot(`privacy-rules-${lang}`);
  await admin.go('main a[href$="/admin/retention/test-answers"]');
  await page.fill("main [name=days]", "100");
  await admin.go("main button[formmethod=get]");
  assert.ok(page.url().includes("days=100"));
  assert.equal(await page.locator("section:has(> #trial) .notice").count(), 1, "these values are not saved");
  await admin.fits(320);
  await admin.shot(`privacy-rule-${lang}`);
  await admin.send("main form.stack", { days: "7" }, { status: 422 });
  await admin.send("main form.stack", { days: "700" });
  assert.match(page.url(), /\/admin\/retention$/);
}

/** What the organisation entered is one for the whole site: one journey at a time. */
let turn = Promise.resolve();

/** The register says what the organisation entered, and is a file. */
function register(admin) {
  turn = turn.catch(() => undefined).then(() => entered(admin));
  return turn;
}

async function entered(admin) {
  const { page, context, lang } = admin;
  await admin.visit(`/${lang}/admin`);
  await admin.go('main a[href$="/admin/register"]');
  await admin.go('main a[href$="/admin/register/edit"]');
  const name = { en: "Ministry of Rivers", ar: "وزارة الأنهار" }[lang];
  await admin.send("main form.stack", { controller: name });
  assert.ok((await page.locator("section:has(> #facts)").innerText()).includes(name));
  assert.ok((await page.locator("[id^=activity-]").count()) >= 10);
  await admin.fits(320);
  await admin.shot(`privacy-register-${lang}`);
  const answer = await context.request.get(`/${lang}/admin/register/register.csv`);
  assert.ok((await answer.text()).includes(name));
}
