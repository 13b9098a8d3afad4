import { chromium } from "playwright-core";
import { Server } from "./lib/server.mjs";
import { writeFile } from "node:fs/promises";
const lang = process.argv[2] ?? "ar", width = Number(process.argv[3] ?? 320), roles = (process.argv[4] ?? "administrator,author,staff").split(","), skip = new RegExp(process.argv[5] ?? "^$");
const server = await Server.start(process.env.HALQA_BIN);
console.log((await server.run("demo", "--accounts", "120", "--enrolments", "300")).output.slice(-300));
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const base = (path) => path.split("?")[0].replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "UUID");
const known = /^\/\w\w\/(edit|learn|courses)\/[^/]+/;
const words = new Set("outline lesson lessons questions settings media translate translation publish preview versions history health home difference staff participants groups messages learners compare glossary rules languages about entry files captions new-question new-activity new-module numbers announcements runs".split(" "));
const key = (path) => base(path).split("/").map((w, i) => (i < 3 || words.has(w) || w === "UUID" ? w : "X")).join("/");
const key0 = (path) => path.split("?")[0].replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, "UUID").replace(/\/courses\/[^/]+/, "/courses/S").replace(/\/(learn|edit|staff)\/[^/]+/, "/$1/S").replace(/S\/(m\d|[a-z0-9-]*-[a-z0-9-]*)(\/|$)/, "S/A$2");
const index = [];
const seen = new Set();
for (const role of roles) {
  const context = await browser.newContext({ viewport: { width, height: 800 }, deviceScaleFactor: 1, javaScriptEnabled: true });
  const page = await context.newPage();
  const a = server.accounts[role];
  await page.goto(`${server.base}/${lang}/sign-in`);
  await page.fill("input[name=email]", a.email); await page.fill("input[name=password]", a.password);
  await page.click("main button[type=submit]"); await page.waitForLoadState();
  const queue = (process.env.START ?? `/${lang}/,/${lang}/me,/${lang}/admin,/${lang}/edit`).split(",");
  let n = 0;
  if (process.env.TAKE) { await page.goto(`${server.base}/${lang}/edit/using-halqa`); const b = page.locator("main form[action*=home] button, main form button").first(); console.log(await b.innerText().catch(()=>"no button")); await b.click().catch(() => null); await page.waitForLoadState(); console.log(page.url()); queue.push(new URL(page.url()).pathname); }
  while (queue.length && n < 150) {
    const path = queue.shift();
    const k = role[0] + key(path);
    if (seen.has(key(path)) || skip.test(path)) continue; seen.add(key(path));
    const answer = await page.goto(server.base + path).catch((e) => null);
    if (!answer) { console.log("no page", path); continue; }
    const type = answer.headers()["content-type"] ?? "";
    if (!type.includes("html")) continue;
    const wide = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    n += 1;
    const file = `/tmp/shots4/${lang}-${width}-${String(index.length).padStart(3, "0")}.png`;
    await page.screenshot({ path: file, fullPage: true, clip: undefined }).catch(() => null);
    index.push(`${file} ${role} ${answer.status()} ${path} ${wide[0] > wide[1] ? "WIDE " + wide : ""}`);
    const links = await page.$$eval("a[href]", (as) => as.map((x) => x.getAttribute("href")));
    for (const l of links) if (l.startsWith(`/${lang}/`) && (!process.env.ONLY || new RegExp(process.env.ONLY).test(l)) && !l.includes("sign-out") && !/\.(csv|xlsx|zip|json|po|xlf)/.test(l)) queue.push(l.split("#")[0]);
  }
  await context.close();
}
await writeFile(`/tmp/shots4/index-${lang}-${width}.txt`, index.join("\n"));
await browser.close(); await server.stop(); await server.clear();
console.log(index.length, "pages", index.filter((x) => / [45]\d\d | WIDE/.test(x)).join("\n"));
