// Programs: a person makes a token, uses it and revokes it; an administrator adds a webhook and sees its messages.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { createServer } from "node:http";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { administrator, join } from "../lib/people.mjs";

export default each("tokens and webhooks", [true, false], async (world, lang, js) => {
  const person = await Reader.open(world, { lang, js });
  await join(world, person, { en: "Petra Program", ar: "بترا برنامج" }[lang]);
  await tokens(world, person);
  const admin = await administrator(world, lang, js);
  await webhooks(world, admin);
});

/** A call of the API as a program makes it. */
const call = (world, path, secret) => fetch(new URL(path, world.server.base), { headers: { authorization: `Bearer ${secret}` } });

async function tokens(world, person) {
  const { page, lang } = person;
  await person.visit(`/${lang}/`);
  await page.locator("details.account summary").click();
  await person.go(`details.account a[href$="/${lang}/me/tokens"]`);
  await person.fits(320);
  assert.equal(await page.locator("#tokens").count(), 0, "none yet");
  assert.equal(await page.locator("[name=scope][value='people:read']").count(), 0, "only what is of use is offered");
  // Nothing chosen: the form comes back with what was typed.
  await person.send("main form.stack", { name: "Portal" }, { status: 422 });
  assert.equal(await page.inputValue("main form.stack [name=name]"), "Portal");
  assert.ok(await person.text("main [role=alert]"));
  await page.locator("[name=scope][value='profile:read']").check();
  await person.send("main form.stack", { name: "Portal" });
  const secret = (await person.text("pre.secret")).trim();
  assert.match(secret, /^halqa_pat_[\w-]{43}$/);
  await person.fits(320);
  await world.shot(page, `token-made-${lang}`);
  assert.equal((await call(world, "/api/v1/me", secret)).status, 200);
  const refused = await call(world, "/api/v1/courses", secret);
  assert.equal(refused.status, 403);
  assert.equal((await refused.json()).code, "insufficient-scope");
  await person.visit(`/${lang}/me/tokens`);
  assert.ok(!(await page.content()).includes(secret), "shown once");
  assert.equal(await page.locator("#tokens tbody tr").count(), 1);
  await world.shot(page, `tokens-${lang}`);
  await person.go("#tokens form [type=submit]");
  assert.equal(await page.locator("#flash .notice").count(), 1);
  assert.equal(await page.locator("#tokens form").count(), 0, "revoked");
  assert.equal((await call(world, "/api/v1/me", secret)).status, 401);
  await person.go(`main a[href$="/${lang}/developers"]`);
  await person.fits(320);
  assert.equal(await page.locator("#getMe").count(), 1);
  await world.shot(page, `developers-${lang}`);
}

/** A receiver that keeps what it gets. */
async function receiver() {
  const got = [];
  const server = createServer((request, response) => {
    let body = "";
    request.on("data", (piece) => (body += piece));
    request.on("end", () => {
      got.push({ headers: request.headers, body });
      response.writeHead(200).end("thank you");
    });
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return { got, url: `http://127.0.0.1:${server.address().port}/hook`, close: () => server.close() };
}

async function webhooks(world, admin) {
  const { page, lang } = admin;
  await admin.visit(`/${lang}/admin`);
  await admin.go(`main a[href$="/${lang}/admin/webhooks"]`);
  await admin.fits(320);
  await admin.send("main form.stack", { url: "ftp://hooks.example.org/" }, { status: 422 });
  assert.equal(await page.locator("main .invalid").count(), 2, "the address and the missing events are marked");
  const to = await receiver();
  try {
    // The journeys' server allows this one machine, by its settings.
    await page.locator("[name=event][value='course.enrolled']").check();
    await admin.send("main form.stack", { url: to.url });
    const secret = Buffer.from((await admin.text("pre.secret")).trim().replace("whsec_", ""), "base64");
    await admin.fits(320);
    await admin.go("form[action$='/test'] [type=submit]");
    const own = page.url();
    for (const until = Date.now() + 10_000; to.got.length === 0; await page.waitForTimeout(100)) assert.ok(Date.now() < until, "a message arrives");
    const [{ headers, body }] = to.got;
    const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
    assert.equal(headers["webhook-signature"], `v1,${createHmac("sha256", secret).update(signed).digest("base64")}`);
    assert.equal(JSON.parse(body).type, "webhook.test");
    const row = page.locator("#deliveries tbody tr").first();
    for (const until = Date.now() + 10_000; !(await row.innerText()).includes("thank you"); await page.waitForTimeout(200)) {
      assert.ok(Date.now() < until, "the answer is in the log");
      await admin.visit(own);
    }
    await admin.fits(320);
    await world.shot(page, `webhook-${lang}`);
    await admin.go(row.locator("[type=submit]"));
    await admin.go("form[action$='/secret'] [type=submit]");
    assert.match(await admin.text("pre.secret"), /whsec_/);
    await admin.visit(own);
    await admin.go("form[action$='/state'] [type=submit]");
    await admin.go("form[action$='/delete'] [type=submit]");
    assert.match(page.url(), /\/admin\/webhooks$/);
  } finally {
    to.close();
  }
}
