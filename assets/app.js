// @ts-check
/**
 * Loads what a page needs, by the marks in it. Everything works without; this makes it better.
 * Theme and text size come first, so that nothing jumps.
 */
import "./theme.js";

/** What is loaded, by the selector that asks for it. */
const parts = /** @type {const} */ ([
  ["form[data-swap]", "./swap.js"],
  ["[data-lesson]", "./lesson.js"],
  ["form[data-quiz]", "./quiz.js"],
  ["[data-attempt-over]", "./kept.js"],
  ["[data-ordering]", "./ordering.js"],
  ["form[data-live], [data-inplace]", "./editing.js"],
  ["[data-outline]", "./outline.js"],
  ["form[data-edit]", "./edit.js"],
  ["[data-conflict]", "./conflict.js"],
  ["form[data-sender]", "./sending.js"],
  ["form[data-captions]", "./captions.js"],
  ["[data-copy]", "./copy.js"],
  ["form[data-passkey]", "./passkeys.js"],
]);

/** @type {Set<string>} */
const loaded = new Set();

/** Loads the modules that the page asks for now; called again after a swap. */
function load() {
  for (const [selector, url] of parts) {
    if (loaded.has(url) || !document.querySelector(selector)) continue;
    loaded.add(url);
    void import(url);
  }
  for (const opener of document.querySelectorAll("[data-tool=print]")) {
    /** @type {HTMLElement} */ (opener).hidden = false;
  }
}

/** Details that stand open on wide screens, where the browser cannot do it by CSS. */
function openWide() {
  if (CSS.supports("selector(::details-content)")) return;
  const wide = matchMedia("(width >= 62rem)").matches;
  for (const details of document.querySelectorAll(".menu, .contents details, .facets-all")) {
    /** @type {HTMLDetailsElement} */ (details).open = wide;
  }
}

document.addEventListener("click", (event) => {
  const target = /** @type {Element} */ (event.target);
  for (const open of document.querySelectorAll("details.drop[open]")) {
    if (!open.contains(target)) open.removeAttribute("open");
  }
  if (target.closest("[data-tool=print]")) print();
  const opener = /** @type {HTMLElement | null} */ (target.closest("[data-dialog]"));
  const dialog = opener && document.getElementById(opener.dataset.dialog ?? "");
  if (dialog instanceof HTMLDialogElement) {
    event.preventDefault();
    dialog.showModal();
  } else if (target instanceof HTMLDialogElement) target.close();
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  const open = document.activeElement?.closest("details.drop[open], .menu[open]");
  open?.removeAttribute("open");
  open?.querySelector("summary")?.focus();
});

// A form that is sent twice by an impatient hand is sent once.
document.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (event.defaultPrevented || form.method !== "post" || form.dataset.swap) return;
  if (Date.now() - Number(form.dataset.sent ?? 0) < 5000) event.preventDefault();
  else form.dataset.sent = String(Date.now());
});
addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent;
});

document.addEventListener("swapped", load);
openWide();
load();
// A form that came back wrong, or a result: what is new gets the focus.
const news = document.querySelector("main [data-focus]:is([role=alert], .result):not(.specimens *)");
/** @type {HTMLElement | null} */ (news)?.focus();
