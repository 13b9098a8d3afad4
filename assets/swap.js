// @ts-check
/**
 * A form marked `data-swap="#part"` (or `"#part, #other"`) replaces those parts of the page instead of loading a new
 * one. Without scripts the same request loads a whole page: the page is the fragment. `data-auto` sends a form as
 * soon as a choice in it changes.
 */

/** What is being looked up, by the parts that it will replace: a later look-up of the same parts takes its place. */
const running = /** @type {Map<string, AbortController>} */ (new Map());
/** What is being sent: one after the other, each to its end, since the server may take what nobody waits for. */
let sending = Promise.resolve();

/**
 * @param {URL} url
 * @param {RequestInit} init
 * @param {string[]} selectors
 */
export function swap(url, init, selectors) {
  if (!init.method || init.method === "GET") return replace(url, init, selectors);
  const sent = sending.then(() => replace(url, init, selectors));
  sending = sent.catch(() => {});
  return sent;
}

/**
 * @param {URL} url
 * @param {RequestInit} init
 * @param {string[]} selectors
 */
async function replace(url, init, selectors) {
  const present = () => selectors.map((selector) => document.querySelector(selector));
  if (!init.method && present().some((part) => !part)) return location.assign(url);
  /** @param {boolean} busy */
  const mark = (busy) => present().forEach((part) => part && (part.ariaBusy = busy ? "true" : null));
  mark(true);
  const key = selectors.join();
  const controller = new AbortController();
  const { signal } = controller;
  if (!init.method) {
    running.get(key)?.abort();
    running.set(key, controller);
  }
  /** @type {Response} */
  let response;
  try {
    response = await fetch(url, { ...init, signal, headers: { Accept: "text/html" } });
  } catch (error) {
    if (signal.aborted) return;
    mark(false);
    throw error;
  }
  const text = await response.text();
  if (signal.aborted) return;
  const page = new DOMParser().parseFromString(text, "text/html");
  const fresh = selectors.map((selector) => page.querySelector(selector));
  const arrived = new URL(response.url);
  const elsewhere = response.redirected && arrived.pathname !== location.pathname;
  const missing = [...fresh, ...present()].some((part) => !part);
  if (elsewhere || (missing && !init.method)) return location.assign(arrived);
  if (missing) return show(text);
  const focus = document.activeElement;
  const update = () => {
    present().forEach((part, at) => part?.replaceWith(/** @type {Element} */ (fresh[at])));
    const flash = page.querySelector("#flash");
    if (flash && !selectors.includes("#flash")) document.querySelector("#flash")?.replaceChildren(...flash.childNodes);
  };
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  if (document.startViewTransition && !still) await document.startViewTransition(update).updateCallbackDone;
  else update();
  if (!init.method) history.replaceState(null, "", arrived);
  settle(/** @type {Element[]} */ (fresh), focus);
  document.dispatchEvent(new CustomEvent("swapped", { detail: selectors }));
}

/** Shows an answer to a POST that is another page than this one (an error), without sending anything twice. @param {string} text */
function show(text) {
  document.open();
  document.write(text);
  document.close();
}

/**
 * Puts the focus where the reader expects it: what is wrong or new, else where it was.
 * @param {Element[]} parts
 * @param {Element | null} before
 */
function settle(parts, before) {
  for (const part of parts) {
    const wanted = part.matches("[data-focus]") ? part : part.querySelector("[data-focus], [autofocus], [aria-invalid=true]");
    if (wanted instanceof HTMLElement) return wanted.focus();
  }
  if (document.activeElement && document.activeElement !== document.body) return;
  const same = before?.id && document.getElementById(before.id);
  if (same) return same.focus();
  const first = /** @type {HTMLElement} */ (parts[0]);
  first.tabIndex = -1;
  first.focus({ preventScroll: true });
}

document.addEventListener("submit", (event) => {
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!form.dataset.swap || event.defaultPrevented || form.enctype === "multipart/form-data") return;
  event.preventDefault();
  const get = form.method === "get";
  if (!get && form.ariaBusy === "true") return;
  const selectors = form.dataset.swap.split(",").map((selector) => selector.trim());
  const pairs = /** @type {[string, string][]} */ ([...new FormData(form, event.submitter)]);
  const data = new URLSearchParams(pairs);
  const url = new URL(form.getAttribute("action") || location.href, document.baseURI);
  if (get) url.search = data.toString();
  form.ariaBusy = "true";
  swap(url, get ? {} : { method: "POST", body: data }, selectors)
    .catch(() => {
      // Where the network fails, the form is sent as a form, and the browser says what it says.
      delete form.dataset.swap;
      form.requestSubmit(event.submitter);
    })
    .finally(() => (form.ariaBusy = null));
});

document.addEventListener("change", (event) => {
  const form = /** @type {HTMLInputElement} */ (event.target).form;
  if (form?.hasAttribute("data-auto")) form.requestSubmit();
});
