// @ts-check
/**
 * The lesson editor: what is typed is kept in this browser until the server has it; a preview follows; Ctrl+S saves
 * without leaving the page. Nothing here runs for each key but one timer: the text may have ten thousand words.
 */
import "./tools.js";

const form = /** @type {HTMLFormElement} */ (document.querySelector("form[data-edit]"));
const key = `halqa-edit:${form.dataset.account}:${form.dataset.edit}`;
const fields = /** @type {HTMLTextAreaElement[]} */ ([...form.querySelectorAll("textarea")]);
const revision = /** @type {HTMLInputElement} */ (form.elements.namedItem("revision"));
const front = /** @type {HTMLInputElement} */ (form.elements.namedItem("front"));
const status = /** @type {HTMLElement} */ (form.querySelector("[data-saving]"));
const notice = /** @type {HTMLElement} */ (form.querySelector("[data-restored]"));
const longest = 60 * 24 * 3600 * 1000;
let saved = fields.map((field) => field.value);
let timer = 0;
let drawing = 0;
let waiting = false;

/** @param {"kept" | "saving" | "saved" | "offline" | "signedOut" | "failed" | ""} what */
function say(what) {
  const words = { kept: "saidKept", saving: "saidSaving", saved: "saidSaved", offline: "saidOffline", signedOut: "saidSignedOut", failed: "saidFailed" };
  status.textContent = what ? (form.dataset[words[what]] ?? "") : "";
  status.dataset.state = { kept: "", saving: "", saved: "saved", offline: "offline", signedOut: "offline", failed: "refused", "": "" }[what];
}

const changed = () => fields.some((field, at) => field.value !== saved[at]);

/** What is typed and not saved, by the name of its field: the fields may be others when it comes back. */
function keep() {
  try {
    if (!changed()) return localStorage.removeItem(key);
    const texts = Object.fromEntries(fields.filter((field, at) => field.value !== saved[at]).map((field) => [field.name, field.value]));
    localStorage.setItem(key, JSON.stringify({ at: Date.now(), revision: revision.value, front: front.value, texts }));
  } catch {
    // Storage is off or full: the form still works.
  }
}

/** Puts back what was typed here and not saved; the save then says which revision it was made from. */
function restore() {
  try {
    for (const other of Object.keys(localStorage)) {
      if (!other.startsWith("halqa-edit:")) continue;
      const { at } = JSON.parse(localStorage.getItem(other) ?? "{}");
      if (!(Date.now() - at < longest)) localStorage.removeItem(other);
    }
    const kept = JSON.parse(localStorage.getItem(key) ?? "null");
    if (!kept) return;
    if (kept.settled && Number(revision.value) > Number(kept.revision)) return localStorage.removeItem(key);
    const back = fields.filter((field) => field.name in kept.texts && kept.texts[field.name] !== field.value);
    if (!back.length) return localStorage.removeItem(key);
    for (const field of back) field.value = kept.texts[field.name];
    revision.value = kept.revision;
    front.value = kept.front;
    notice.hidden = false;
  } catch {
    // Nothing was kept.
  }
}

/** Asks the server for the page as it would be with this text, and takes the preview out of it. */
async function preview() {
  const there = document.getElementById("preview");
  if (!there || waiting) return;
  const turn = ++drawing;
  const body = new URLSearchParams(/** @type {[string, string][]} */ ([...new FormData(form)]));
  body.set("act", "preview");
  const response = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
  if (!response.ok || response.redirected || turn !== drawing) return;
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const fresh = page.getElementById("preview");
  if (!fresh || turn !== drawing) return;
  const idle = window.requestIdleCallback ?? ((/** @type {() => void} */ run) => setTimeout(run, 50));
  idle(() => {
    if (turn !== drawing) return;
    const prose = there.querySelector(".prose");
    const at = prose?.scrollTop ?? 0;
    there.replaceChildren(...fresh.childNodes);
    there.querySelector(".prose")?.scrollTo(0, at);
  });
}

/** @param {SubmitEvent | null} event */
async function save(event) {
  const by = /** @type {HTMLButtonElement | null} */ (event?.submitter ?? null);
  if (by?.value === "preview") {
    event?.preventDefault();
    return preview().catch(() => say("offline"));
  }
  event?.preventDefault();
  clearTimeout(timer);
  keep();
  say("saving");
  waiting = true;
  const body = new URLSearchParams(/** @type {[string, string][]} */ ([...new FormData(form, by)]));
  const texts = fields.map((field) => field.value);
  try {
    const response = await fetch(form.action, { method: "POST", body, headers: { Accept: "text/html" } });
    const arrived = new URL(response.url);
    if (response.redirected && arrived.pathname !== new URL(form.action).pathname) {
      say("signedOut");
      return location.assign(arrived);
    }
    const text = await response.text();
    const page = new DOMParser().parseFromString(text, "text/html");
    const fresh = /** @type {HTMLFormElement | null} */ (page.querySelector("form[data-edit]"));
    if (response.ok && fresh && !by?.name && !form.elements.namedItem("segments")) return took(fresh, texts);
    if (response.ok) {
      localStorage.removeItem(key);
      return location.assign(arrived);
    }
    if (response.status >= 500) return say("failed");
    document.open();
    document.write(text);
    document.close();
    // The page that was written is this one to the browser: it loads nothing that this one asked for already.
    if (response.status === 409) await import("./conflict.js");
  } catch {
    say("offline");
    addEventListener("online", () => save(null), { once: true });
  } finally {
    waiting = false;
    preview().catch(() => {});
  }
}

/** The server has it; what was typed meanwhile stays. @param {HTMLFormElement} fresh @param {string[]} texts */
function took(fresh, texts) {
  saved = texts;
  revision.value = /** @type {HTMLInputElement} */ (fresh.elements.namedItem("revision")).value;
  front.value = /** @type {HTMLInputElement} */ (fresh.elements.namedItem("front")).value;
  notice.hidden = true;
  keep();
  say(changed() ? "kept" : "saved");
}

form.addEventListener("input", () => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    keep();
    if (changed()) say("kept");
    preview().catch(() => {});
  }, 700);
});
form.addEventListener("submit", save);
form.addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  form.requestSubmit();
});
form.querySelector("[data-discard]")?.addEventListener("click", () => {
  localStorage.removeItem(key);
  // Nothing of it is kept again on the way out.
  fields.forEach((field, at) => (field.value = saved[at]));
  location.assign(form.action + (form.elements.namedItem("segments") ? "?view=segments" : ""));
});
addEventListener("pagehide", keep);
document.addEventListener("visibilitychange", keep);
restore();

// A finding of the check leads to its line.
const line = Number(new URLSearchParams(location.search).get("line")) - front.value.split("\n").length + 1;
const area = /** @type {HTMLTextAreaElement | null} */ (document.getElementById("f-text"));
if (area && line > 0) {
  const start = area.value.split("\n").slice(0, line - 1).join("\n").length + (line > 1 ? 1 : 0);
  area.focus();
  area.setSelectionRange(start, start);
}
if (area?.value) preview().catch(() => {});
