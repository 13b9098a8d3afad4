// An administrator makes a group, puts somebody into it, gives it a role, sees that the person has it, renames it and
// deletes it.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";
import { administrator, join } from "../lib/people.mjs";

export default each("groups of the site", [true, false], async (world, lang, js) => {
  const tag = `${lang}${js ? "" : "-plain"}`;
  const person = await Reader.open(world, { lang, js });
  const email = await join(world, person, { en: `Gita ${tag}`, ar: `غادة ${tag}` }[lang]);
  const admin = await administrator(world, lang, js);
  const { page } = admin;
  await admin.visit(`/${lang}/admin`);
  await admin.go(`main a[href$="/${lang}/admin/groups"]`);
  await admin.fits(320);
  await admin.send("section:has(> #new) form", { name: " " }, { status: 422 });
  assert.ok(await admin.text("main [role=alert]"));
  const name = { en: `Customs officers ${tag}`, ar: `موظفو الجمارك ${tag}` }[lang];
  await admin.send("section:has(> #new) form", { name });
  assert.equal(await page.locator("h1").innerText(), name);
  const group = page.url();
  await admin.send("form[action$='/members']", { email: email.email ?? email });
  assert.equal(await page.locator("#group-members tbody tr").count(), 1);
  await page.locator("[name=role][value=reviewer]").check();
  await admin.send("form[action$='/roles']", {});
  await admin.fits(320);
  await world.shot(page, `group-${tag}`);
  await page.setViewportSize({ width: 320, height: 900 });
  await world.shot(page, `group-320-${tag}`);
  await page.setViewportSize({ width: 1280, height: 900 });
  await admin.go("#group-members tbody a");
  assert.match(await admin.text("section:has(> #groups)"), new RegExp(name), "the group stands on the person's page");
  await world.shot(page, `group-person-${tag}`);
  await admin.visit(`/${lang}/admin/groups?q=${encodeURIComponent(tag)}`);
  assert.ok((await page.locator("#groups tbody tr").count()) >= 1);
  await world.shot(page, `groups-${tag}`);
  await admin.visit(group);
  await admin.go("#group-members form [type=submit]");
  assert.equal(await page.locator("#group-members").count(), 0, "nobody is in it");
  await admin.go("main a[href$='/delete']");
  await admin.fits(320);
  await admin.go("form[action$='/delete'] [type=submit]");
  assert.match(page.url(), /\/admin\/groups$/);
  assert.equal(await page.locator("#flash .notice").count(), 1);
  admin.expect(group);
  await admin.visit(group, { status: 404 });
});
