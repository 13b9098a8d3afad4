// A second step at sign-in: an app that makes codes, recovery codes, passkeys in a browser's own authenticator.
import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { join, password } from "../lib/people.mjs";

const page = (lang) => `/${lang}/me/account/second-step`;

export default [
  ...each("second step", [true, false], async (world, lang, js) => {
    const reader = await Reader.open(world, { lang, js });
    const { email } = await join(world, reader, "Amina");
    await reader.visit(page(lang));
    await reader.fits(320);
    await reader.go(`form[action$="/second-step/app"] [type=submit]`);
    await reader.fits(320);
    const key = (await reader.page.locator("section:has(> #app) code").first().innerText()).replaceAll(" ", "");
    await reader.send(`form[action$="/app/confirm"]`, { code: "000000" }, { status: 422 });
    await reader.send(`form[action$="/app/confirm"]`, { code: code(key, 0) });
    const codes = await reader.page.locator(".codes code").allInnerTexts();
    assert.equal(codes.length, 10);
    await reader.fits(320);

    const again = await Reader.open(world, { lang, js });
    await again.visit(`/${lang}/sign-in`);
    await again.send("main form.stack", { email, password });
    assert.match(again.page.url(), /\/sign-in\/second$/);
    await again.fits(320);
    await again.send("main form.stack", { code: "123456" }, { status: 422 });
    await again.send("main form.stack", { code: code(key, 1) });
    assert.match(again.page.url(), /\/me$/);

    const lost = await Reader.open(world, { lang, js });
    await lost.visit(`/${lang}/sign-in`);
    await lost.send("main form.stack", { email, password });
    await lost.send("main form.stack", { code: codes[3] });
    assert.match(lost.page.url(), /\/me$/);
  }),
  ...each("passkeys", [true], async (world, lang) => {
    const reader = await Reader.open(world, { lang });
    const { email } = await join(world, reader, "Amina");
    const devtools = await reader.context.newCDPSession(reader.page);
    await devtools.send("WebAuthn.enable");
    const { authenticatorId } = await devtools.send("WebAuthn.addVirtualAuthenticator", {
      options: {
        protocol: "ctap2",
        transport: "internal",
        hasResidentKey: true,
        hasUserVerification: true,
        isUserVerified: true,
        automaticPresenceSimulation: true,
      },
    });
    await reader.visit(page(lang));
    await reader.fill("form[data-passkey]", { name: "هاتفي" });
    await reader.go("form[data-passkey] [type=submit]");
    await reader.page.locator("#passkey-list").waitFor();
    assert.equal((await devtools.send("WebAuthn.getCredentials", { authenticatorId })).credentials.length, 1);
    await reader.fits(320);

    // Signing in with the passkey alone, and after the password.
    await reader.context.clearCookies();
    await reader.visit(`/${lang}/sign-in`);
    await reader.go("form[data-passkey] [type=submit]");
    assert.match(reader.page.url(), /\/me$/);
    await reader.context.clearCookies();
    await reader.visit(`/${lang}/sign-in`);
    await reader.send("main form.stack", { email, password });
    assert.match(reader.page.url(), /\/sign-in\/second$/);
    await reader.go("form[data-passkey] [type=submit]");
    assert.match(reader.page.url(), /\/me$/);

    await reader.visit(page(lang));
    await reader.go(`form[action*="/passkeys/"] [type=submit]`);
    assert.equal(await reader.page.locator("#passkey-list").count(), 0);
    await reader.context.clearCookies();
    await reader.visit(`/${lang}/sign-in`);
    reader.expect(`/${lang}/sign-in/passkey`);
    await reader.page.locator("form[data-passkey] [type=submit]").click();
    await reader.page.locator("form[data-passkey] .error").waitFor();
  }),
];

/** The code that an app shows now, or so many steps later (RFC 6238). */
function code(key, steps) {
  const bits = [...key].map((letter) => "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter).toString(2).padStart(5, "0")).join("");
  const secret = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps));
  const hash = createHmac("sha1", secret).update(counter).digest();
  const value = hash.readUInt32BE(hash[19] & 15) & 0x7fffffff;
  return String(value % 1_000_000).padStart(6, "0");
}
