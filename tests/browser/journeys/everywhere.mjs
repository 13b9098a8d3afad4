// Pages that belong to no journey: the parts of the design, the first page, error pages.
import assert from "node:assert/strict";
import { Reader } from "../lib/reader.mjs";
import { each } from "../lib/each.mjs";

export default each("everywhere", [true, false], async (world, lang, js) => {
  const reader = await Reader.open(world, { lang, js });
  await reader.visit("/");
  assert.equal(new URL(reader.page.url()).pathname, `/${lang}/`, "the browser's language is taken");
  await reader.visit(`/${lang}/_parts`);
  await reader.fits(768);
  await reader.fits(1440);
  await reader.visit(`/${lang}/courses`);
  await reader.visit(`/${lang}/register`);
  await reader.visit(`/${lang}/sign-in`);
  await reader.visit(`/${lang}/forgot`);
  await reader.visit(`/${lang}/nothing-here`, { status: 404 });
  await reader.visit(`/${lang}/courses/nothing-here`, { status: 404 });
  await reader.visit(`/${lang}/statements/NOT-A-CODE`, { status: 404 });
  await reader.visit(`/${lang}/confirm/not-a-token`, { status: 410 });
  await reader.visit(`/${lang}/me`);
  assert.match(reader.page.url(), /\/sign-in\?next=/, "who is not signed in is asked to");
});
