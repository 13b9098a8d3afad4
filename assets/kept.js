// @ts-check
/**
 * What quiz.js keeps in this browser, by attempt: the answers that the server does not have yet, and beside them
 * (`#count`) the counter that all tabs of the attempt share, with the time of the last answer. A page that shows the
 * attempt's result forgets both; what was left elsewhere is forgotten after thirty days.
 */

const prefix = "halqa-quiz:";
const longest = 30 * 24 * 3600 * 1000;

/** Where the answers of an attempt wait. @param {string} attempt */
export const answersOf = (attempt) => prefix + attempt;
/** @param {string} attempt */
const countOf = (attempt) => `${prefix}${attempt}#count`;

/** The greatest number of a save in any tab. @param {string} attempt */
export function count(attempt) {
  return Number.parseInt(localStorage.getItem(countOf(attempt)) ?? "0", 10) || 0;
}

/** @param {string} attempt @param {number} seq */
export function setCount(attempt, seq) {
  localStorage.setItem(countOf(attempt), `${seq} ${Date.now()}`);
}

/** Forgets attempts whose result is shown here, and all that nobody has answered for long. */
function tidy() {
  for (const shown of document.querySelectorAll("[data-attempt-over]")) {
    const attempt = /** @type {HTMLElement} */ (shown).dataset.attemptOver ?? "";
    localStorage.removeItem(answersOf(attempt));
    localStorage.removeItem(countOf(attempt));
  }
  for (const key of Object.keys(localStorage)) {
    if (!key.startsWith(prefix)) continue;
    const [attempt] = key.slice(prefix.length).split("#");
    const [, time] = (localStorage.getItem(countOf(attempt)) ?? "").split(" ");
    if (!(Date.now() - Number(time ?? 0) < longest)) localStorage.removeItem(key);
  }
}

try {
  tidy();
} catch {
  // Storage is off: nothing was kept.
}
