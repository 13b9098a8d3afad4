// @ts-check
/**
 * Forms of the editor. While somebody types, the part that `data-live` names (a preview, a rule in words) follows; and
 * a button with `data-inplace` (add a row, move it) changes the rows in place. Both ask the page itself, which answers
 * with the whole form as it would stand: without scripts the same buttons load it.
 */

/** How long a pause in typing is, in milliseconds. */
const PAUSE = 500;
/** @type {WeakMap<HTMLFormElement, { timer?: number, asked?: AbortController }>} */
const forms = new WeakMap();

/**
 * Asks for the page as it would be after this act, without saving anything.
 * @param {HTMLFormElement} form @param {string} act @param {AbortSignal} signal
 */
async function ask(form, act, signal) {
  const body = new URLSearchParams(/** @type {[string, string][]} */ ([...new FormData(form)]));
  body.set("act", act);
  const url = form.getAttribute("action") || location.href;
  const response = await fetch(url, { method: "POST", body, signal, headers: { Accept: "text/html" } });
  if (!response.ok || response.redirected) throw new Error(String(response.status));
  return new DOMParser().parseFromString(await response.text(), "text/html");
}

/** Puts a part of a page in the place of the same part here. @param {Document} page @param {string} selector */
function put(page, selector) {
  const fresh = page.querySelector(selector);
  const old = document.querySelector(selector);
  if (!fresh || !old) return;
  // Words that are said aloud when they change stay in the element that is listened to.
  if (old.hasAttribute("aria-live")) {
    if (old.innerHTML !== fresh.innerHTML) old.replaceChildren(...fresh.childNodes);
  } else old.replaceWith(fresh);
  document.dispatchEvent(new CustomEvent("swapped", { detail: [selector] }));
}

/** @param {HTMLFormElement} form */
function follow(form) {
  const state = forms.get(form) ?? {};
  forms.set(form, state);
  clearTimeout(state.timer);
  state.timer = window.setTimeout(() => {
    state.asked?.abort();
    state.asked = new AbortController();
    const part = form.dataset.live ?? "";
    // What cannot be asked now is asked at the next key; the button does the same.
    ask(form, "read", state.asked.signal).then((page) => put(page, part), () => {});
  }, PAUSE);
}

/** @param {Event} event */
function changed(event) {
  const form = /** @type {HTMLInputElement} */ (event.target).form;
  if (form?.dataset.live) follow(form);
}

document.addEventListener("input", changed);
document.addEventListener("change", changed);

document.addEventListener("submit", (event) => {
  const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
  const rows = button?.dataset.inplace;
  const form = /** @type {HTMLFormElement} */ (event.target);
  if (!button || !rows || event.defaultPrevented) return;
  event.preventDefault();
  delete form.dataset.sent;
  const { id } = button;
  const before = new Set([...document.querySelectorAll(`${rows} input, ${rows} textarea`)].map((field) => field.id));
  ask(form, button.value, new AbortController().signal)
    .then((page) => {
      put(page, rows);
      const fields = /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll(`${rows} :is(input:not([type=hidden]), textarea)`));
      const fresh = [...fields].find((field) => field.id && !before.has(field.id));
      const same = /** @type {HTMLButtonElement | null} */ (document.getElementById(id));
      const next = fresh ?? (same && !same.disabled ? same : fields[0] ?? null);
      next?.focus();
      if (form.dataset.live) follow(form);
    })
    .catch(() => {
      // Where that fails the form is sent as a form.
      delete button.dataset.inplace;
      form.requestSubmit(button);
    });
});
