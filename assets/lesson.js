// @ts-check
/**
 * A lesson: text size, place and time spent, keys for the way on where they are wanted.
 * Time counts only while the page is visible. Every 15 seconds, and when the page is hidden or left, `data-beat-url`
 * gets form data: `beat` (this page load), `n` (1, 2, …), `seconds` (visible so far), `place` (id of the heading).
 */
import { resize } from "./theme.js";

const page = /** @type {HTMLElement} */ (document.querySelector("[data-lesson]"));
const url = page.dataset.beatUrl;
const beat = uuid();
let n = 0;
let told = -1;
let place = "";
let visible = 0;
let since = document.visibilityState === "visible" ? performance.now() : 0;

/** A random id; `crypto.randomUUID` exists on https and localhost only, and classrooms may have neither. */
function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

function seconds() {
  const running = since ? performance.now() - since : 0;
  return Math.floor((visible + running) / 1000);
}

/** @param {boolean} leaving */
function tell(leaving) {
  const spent = seconds();
  if (!url || spent === told) return;
  told = spent;
  n += 1;
  const body = new URLSearchParams({ beat, n: String(n), seconds: String(spent), place });
  if (leaving && navigator.sendBeacon?.(url, body)) return;
  fetch(url, { method: "POST", body, keepalive: true }).catch(() => {
    told = -1; // The sum is told again by the next beat.
  });
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") {
    since = performance.now();
    return;
  }
  if (since) visible += performance.now() - since;
  since = 0;
  tell(true);
});
addEventListener("pagehide", () => tell(true));
if (url) setInterval(() => since && tell(false), 15_000);

// The place: the last heading that went past the upper third of the screen.
const headings = [...page.querySelectorAll(".prose :is(h2, h3)[id]")];
const entries = new Map([...page.querySelectorAll(".contents a")].map((a) => [a.getAttribute("href")?.slice(1), a]));

function here() {
  const line = innerHeight / 3;
  const passed = headings.filter((heading) => heading.getBoundingClientRect().y <= line);
  place = passed.at(-1)?.id ?? "";
  for (const [id, entry] of entries) {
    if (id === place) entry.setAttribute("aria-current", "true");
    else entry.removeAttribute("aria-current");
  }
}
const observer = new IntersectionObserver(here, { rootMargin: "0% 0% -66% 0%", threshold: [0, 1] });
for (const heading of headings) observer.observe(heading);
here();

// Where the reader stopped last time is offered, not forced.
const resume = /** @type {HTMLElement | null} */ (page.querySelector("[data-resume]"));
const last = page.dataset.place ?? "";
if (resume && !location.hash && last !== headings[0]?.id && document.getElementById(last)) resume.hidden = false;

for (const tool of /** @type {NodeListOf<HTMLElement>} */ (page.querySelectorAll("[data-tool]"))) tool.hidden = false;
page.addEventListener("click", (event) => {
  const tool = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest("[data-tool]"));
  if (tool?.dataset.tool === "larger") resize(1);
  if (tool?.dataset.tool === "smaller") resize(-1);
});

// [ and ] lead to the previous and next lesson for who switched them on. Off by default: a single key that leaves the
// page is in the way of who speaks to the computer or presses one by chance, and the arrows with Alt are the browser's.
const keys = /** @type {HTMLElement | null} */ (page.querySelector("[data-tool=keys]"));

function wanted() {
  try {
    return localStorage.getItem("keys") === "on";
  } catch {
    return keys?.ariaPressed === "true";
  }
}

/** @param {boolean} on */
function want(on) {
  if (keys) keys.ariaPressed = String(on);
  try {
    if (on) localStorage.setItem("keys", "on");
    else localStorage.removeItem("keys");
  } catch {
    // Storage is off: the choice holds for this page.
  }
}

if (keys) {
  keys.ariaPressed = String(wanted());
  keys.addEventListener("click", () => want(keys.ariaPressed !== "true"));
}
document.addEventListener("keydown", (event) => {
  const target = /** @type {HTMLElement} */ (event.target);
  const rel = { "[": "prev", "]": "next" }[event.key];
  if (!rel || !wanted() || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
  if (target.closest("input, textarea, select, [contenteditable]")) return;
  const link = /** @type {HTMLAnchorElement | null} */ (page.querySelector(`.way a[rel=${rel}]`));
  if (!link) return;
  event.preventDefault();
  link.click();
});
