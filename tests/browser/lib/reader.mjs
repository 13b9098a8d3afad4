// Somebody at a browser. Every page that a reader comes to is looked at in the same way (`look`).
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import assert from "node:assert/strict";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const axeOptions = {
  iframes: false, // A mail's HTML part stands in a sandbox; it is visited as a page of its own.
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations"],
};

/** A mail is a letter, read inside another page: it has neither landmarks nor a main heading of its own. */
const letters = Object.fromEntries(["landmark-one-main", "page-has-heading-one", "region"].map((rule) => [rule, { enabled: false }]));

export class Reader {
  /** Opens a browser of their own: `lang` decides what the browser asks for, `js` whether scripts run. Who is `quick`
   * (a helper in another's journey) has pages looked at without axe and the narrow screen; `elsewhere` is the one other origin they may go to. */
  static async open(world, { lang, js = true, width = 1280, quick = false, elsewhere, ...more }) {
    const reader = new Reader();
    Object.assign(reader, { world, lang, js, quick, elsewhere, faults: [], expected: new Set(), pages: [] });
    reader.context = await world.browser.newContext({
      baseURL: world.server.base,
      locale: { en: "en-GB", ar: "ar-TN" }[lang],
      javaScriptEnabled: js,
      viewport: { width, height: 900 },
      reducedMotion: "reduce",
      // Without scripts the dark colours are looked at, with scripts the light ones: axe sees both.
      colorScheme: js ? "light" : "dark",
      ...more,
    });
    reader.context.setDefaultTimeout(10_000);
    reader.context.on("request", (request) => reader.#request(request));
    reader.context.on("page", (page) => reader.#watch(page));
    world.readers.push(reader);
    reader.page = await reader.context.newPage();
    return reader;
  }

  /** Another tab of the same browser: the same person, the same checks. */
  async tab() {
    const tab = Object.create(this);
    tab.page = await this.context.newPage();
    return tab;
  }

  #request(request) {
    const url = new URL(request.url());
    const own = url.origin === this.world.server.base || ["data:", "blob:", "about:"].includes(url.protocol) || url.origin === this.elsewhere;
    if (!own) this.faults.push(`a request to another host: ${url}`);
  }

  #watch(page) {
    page.on("pageerror", (error) => this.faults.push(`a script failed: ${error.stack ?? error}`));
    page.on("console", (message) => {
      if (!["error", "warning"].includes(message.type())) return;
      const url = message.location().url;
      // The browser reports a page that was expected not to be found, or a line that a journey cut, as an error.
      if (/^Failed to load resource/.test(message.text()) && this.expected.has(url)) return;
      if (/ERR_INTERNET_DISCONNECTED/.test(message.text()) && this.offline) return;
      this.faults.push(`console ${message.type()}: ${message.text()} (${url})`);
    });
    page.on("response", (response) => {
      const request = response.request();
      if (!request.isNavigationRequest() || request.frame() !== page.mainFrame()) return;
      if (response.status() >= 300 && response.status() < 400) return;
      page.arrived = { response, body: response.body().catch(() => null) };
    });
  }

  /** Opens an address and looks at the page. */
  async visit(path, options = {}) {
    const url = new URL(path, this.world.server.base).href;
    if (options.status) this.expected.add(url);
    const response = await this.page.goto(url);
    await this.look(options);
    return response;
  }

  /** Looks at a mail's HTML part. Its own policy forbids every script, axe's too: the policy is looked at, then left
   * away (a page in such a sandbox that a script is forced upon takes Chromium down). */
  async letter(path) {
    const url = new URL(path, this.world.server.base).href;
    let policy = "";
    await this.page.route(url, async (route) => {
      const response = await route.fetch();
      const { "content-security-policy": given = "", ...headers } = response.headers();
      policy = given;
      await route.fulfill({ response, headers: { ...headers, "content-security-policy": "default-src 'self' 'unsafe-inline'; script-src 'none'" } });
    });
    await this.visit(path, { mail: true });
    await this.page.unroute(url);
    assert.match(policy, /^default-src 'none';.*sandbox allow-top-navigation-by-user-activation$/, `policy of ${path}`);
  }

  /** Does what leads to another page (a link, a button), waits for it and looks at it. */
  async go(act, options = {}) {
    if (options.status) this.expect(options.at ?? this.page.url());
    const target = typeof act === "string" ? this.page.locator(act) : act;
    const press = typeof target === "function" ? target : () => target.click();
    await Promise.all([this.page.waitForNavigation({ waitUntil: "load" }), press()]);
    await this.look(options);
  }

  /** This address may answer with an error. */
  expect(path) {
    this.expected.add(new URL(path, this.world.server.base).href);
  }

  /** Fills the fields of a form by name, and sends it. */
  async fill(form, fields) {
    for (const [name, value] of Object.entries(fields)) {
      const field = this.page.locator(`${form} [name="${name}"]`);
      const kind = await field.first().evaluate((element) => (element.tagName === "SELECT" ? "select" : element.type));
      if (kind === "select") await field.selectOption(value);
      else if (kind === "radio" || kind === "checkbox") await this.page.locator(`${form} [name="${name}"][value="${value}"]`).check();
      else await field.fill(value);
    }
  }

  async send(form, fields, options = {}) {
    await this.fill(form, fields);
    if (options.status) this.expect(await this.page.locator(form).first().getAttribute("action"));
    await this.go(this.page.locator(`${form} [type=submit]`).first(), options);
  }

  /** What holds for every page. */
  async look({ status, lang, mail = false } = {}) {
    const { page, quick } = this;
    const { response, body } = page.arrived;
    const at = `${page.url()} (${this.lang}, ${this.js ? "scripts" : "no scripts"})`;
    if (status) assert.ok([status].flat().includes(response.status()), `${at} answered ${response.status()}, not ${status}`);
    else assert.ok(response.status() < 400, `${at} answered ${response.status()}`);
    const headers = response.headers();
    assert.match(headers["content-type"] ?? "", /^text\/html; ?charset=utf-8/i, `content type of ${at}`);
    const policy = headers["content-security-policy"] ?? "";
    assert.ok(/(default|script)-src/.test(policy) && !/unsafe-eval|script-src[^;]*unsafe-inline/.test(policy), `policy of ${at}: ${policy}`);
    const facts = await page.evaluate(() => ({
      h1: [...document.querySelectorAll("h1")].length,
      lang: document.documentElement.lang,
      dir: document.documentElement.dir,
      title: document.title,
      styled: getComputedStyle(document.body).fontFamily,
      broken: [...document.images].filter((i) => i.complete && i.naturalWidth === 0).map((i) => i.src),
    }));
    const wanted = lang ?? new URL(page.url()).pathname.split("/")[1];
    assert.equal(facts.h1, mail ? 0 : 1, `headings h1 at ${at}`);
    assert.equal(facts.lang, wanted, `lang of ${at}`);
    assert.equal(facts.dir, wanted === "ar" ? "rtl" : "ltr", `dir of ${at}`);
    assert.ok(facts.title.trim(), `title of ${at}`);
    assert.deepEqual(facts.broken, [], `pictures that do not load at ${at}`);
    const bytes = await body;
    if (bytes) this.world.collect(page.url(), bytes);
    if (!quick) await this.fits(320);
    if (!quick) assert.deepEqual(await this.axe(mail), [], `axe at ${at}`);
    this.calm();
  }

  /** Nothing failed so far: console, scripts, requests. */
  calm() {
    assert.deepEqual(this.faults.splice(0), [], `faults up to ${this.page.url()}`);
  }

  /** Nothing sticks out sideways at this width. */
  async fits(width) {
    const { page } = this;
    const before = page.viewportSize();
    await page.setViewportSize({ width, height: before.height });
    const found = await page.evaluate(() => {
      const { scrollWidth } = document.scrollingElement;
      if (scrollWidth <= innerWidth) return null;
      const out = [...document.querySelectorAll("main *, header *, footer *")].filter((e) => {
        const box = e.getBoundingClientRect();
        return e.checkVisibility() && box.width > 0 && (box.right > innerWidth + 1 || box.left < -1);
      });
      return { scrollWidth, innerWidth, elements: out.slice(0, 5).map((e) => e.outerHTML.slice(0, 160)) };
    });
    if (found) await this.shot(`wide-${width}`);
    await page.setViewportSize(before);
    assert.equal(found, null, `${page.url()} is wider than ${width} px: ${JSON.stringify(found)}`);
  }

  /** What axe finds. Where scripts are off they are let run for axe alone: the page's own were not loaded. */
  async axe(mail = false) {
    const { page } = this;
    const session = this.js ? null : await this.context.newCDPSession(page);
    const scripts = (value) => session?.send("Emulation.setScriptExecutionDisabled", { value });
    // This session's own switch has to be on before it can be turned off.
    await scripts(true);
    await scripts(false);
    try {
      await page.evaluate(axeSource);
      return await page.evaluate(async (options) => {
        const { violations } = await globalThis.axe.run(document, options);
        return violations.map((v) => ({
          rule: v.id,
          help: v.help,
          nodes: v.nodes.slice(0, 4).map((n) => `${n.target.join(" ")}: ${n.html.slice(0, 200)} ${n.any[0]?.message ?? ""}`),
        }));
      }, { ...axeOptions, rules: { "target-size": { enabled: true }, ...(mail ? letters : {}) } });
    } finally {
      await scripts(true);
      await session?.detach();
    }
  }

  /** Keeps a picture of the page. */
  async shot(name) {
    await this.world.shot(this.page, name);
  }

  /** The text of an element, with its spaces made one. */
  async text(selector) {
    return (await this.page.locator(selector).first().innerText()).replace(/\s+/g, " ").trim();
  }

  async close() {
    await this.context.close();
  }
}
