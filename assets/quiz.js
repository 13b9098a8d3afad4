// @ts-check
/**
 * Saves each answer of an attempt as it is given, and says so. A save is the fields of one question with `question`
 * and `seq`; a higher `seq` wins, the same answer again changes nothing. Each browser counts for itself: where the
 * server has another answer with a higher `seq`, it says so, and the answer given here is sent once more above that.
 * What is not saved yet is kept in this browser (and put back after a reload) until the server has it, or has refused
 * it for good. The plain button still works.
 */

import { answersOf, count, setCount } from "./kept.js";

const form = /** @type {HTMLFormElement} */ (document.querySelector("form[data-quiz]"));
const url = form.dataset.saveUrl ?? "";
/** The same in every language, so that what waits is not lost by a switch. */
const attempt = form.dataset.quiz ?? "";
const store = answersOf(attempt);

/** @typedef {{ body: string, seq: number }} Waiting */
/** Answers that the server does not have yet, by question. @type {Map<string, Waiting>} */
const waiting = new Map();
/** Pauses after typing. @type {Map<string, number>} */
const typing = new Map();
let seq = Number(form.dataset.seq ?? 0);
let sending = false;
/** While the form is on its way it carries every answer; a save beside it would come late and be refused. */
let handing = false;
/** @type {AbortController | undefined} */
let flight;
let failures = 0;
/** @type {number | undefined} */
let again;

function remember() {
  try {
    // One counter for all tabs of this attempt: the later answer wins, in whichever tab it is given.
    const other = count(attempt);
    if (seq > other) setCount(attempt, seq);
    else seq = other;
    if (waiting.size) localStorage.setItem(store, JSON.stringify([...waiting]));
    else localStorage.removeItem(store);
  } catch {
    // Storage is off: answers still wait in memory.
  }
}

/** The form knows of this save of its own: handed in, it takes its place. @param {string} question @param {number} known */
function seen(question, known) {
  const field = form.elements.namedItem(`seen.${question}`);
  if (field instanceof HTMLInputElement && !(Number.parseInt(field.value, 10) >= known)) field.value = String(known);
}

/** @param {string} question */
const group = (question) =>
  /** @type {HTMLFieldSetElement | null} */ (form.querySelector(`[data-question="${CSS.escape(question)}"]`));

/**
 * @param {string} question
 * @param {"saving" | "saved" | "retrying" | "offline" | "refused" | "newer"} state
 */
function say(question, state) {
  const line = /** @type {HTMLElement | null} */ (group(question)?.querySelector("[data-saving]"));
  if (!line || line.dataset.state === state) return;
  line.dataset.state = state;
  line.textContent = form.dataset[`${state}Text`] ?? "";
}

/** Takes the answer to a question as it stands now. @param {string} question */
function take(question) {
  clearTimeout(typing.get(question));
  typing.delete(question);
  const fields = group(question);
  if (!fields || fields.disabled || !url) return;
  remember();
  seq += 1;
  const body = new URLSearchParams({ question, seq: String(seq) });
  for (const [name, value] of new FormData(form)) {
    if (name === `q.${question}` || name.startsWith(`q.${question}.`)) body.append(name, String(value));
  }
  waiting.delete(question);
  waiting.set(question, { body: body.toString(), seq });
  remember();
  say(question, "saving");
  void send();
}

/** Sends what waits, one after the other, until nothing does. */
async function send() {
  if (sending || handing) return;
  clearTimeout(again);
  sending = true;
  while (waiting.size) {
    const [question, wait] = /** @type {[string, Waiting]} */ (waiting.entries().next().value);
    const result = await post(wait.body);
    if (handing) break;
    if (result === "later") {
      failures += 1;
      for (const each of waiting.keys()) say(each, navigator.onLine ? "retrying" : "offline");
      const pause = Math.min(30_000, 1000 * 2 ** Math.min(failures - 1, 5)) * (0.75 + Math.random() / 2);
      again = setTimeout(send, pause);
      break;
    }
    failures = 0;
    if (waiting.get(question)?.seq === wait.seq && !overtaken(question, wait, result)) {
      waiting.delete(question);
      if (result === "saved") seen(question, wait.seq);
      say(question, typeof result === "number" ? "newer" : result);
    }
    remember();
  }
  sending = false;
}

/**
 * Another answer with the count `result` is kept. Where no tab of this browser has counted so far it came from another
 * one, whose count says nothing of time: what was given here is sent again above it. Else it was given later than
 * this one, and stays.
 * @param {string} question
 * @param {Waiting} wait
 * @param {"saved" | "refused" | number} result
 */
function overtaken(question, wait, result) {
  if (typeof result !== "number") return false;
  remember();
  if (result !== wait.seq && result <= seq) return false;
  seq = Math.max(seq, result) + 1;
  const body = new URLSearchParams(wait.body);
  body.set("seq", String(seq));
  waiting.set(question, { body: body.toString(), seq });
  return true;
}

/** @param {string} body @returns {Promise<"saved" | "refused" | "later" | number>} the number: the count that is kept */
async function post(body) {
  const controller = new AbortController();
  const late = setTimeout(() => controller.abort(), 20_000);
  flight = controller;
  try {
    const { signal } = controller;
    const response = await fetch(url, { method: "POST", body: new URLSearchParams(body), redirect: "manual", signal });
    if (response.ok) return "saved";
    const kept = Number(response.headers.get("x-kept-count"));
    if (response.status === 409 && kept) return kept;
    // Signed out (401, or a redirect to the sign-in page), too many, too early, or the server's own trouble: wait.
    const wait = response.type === "opaqueredirect" || [401, 408, 425, 429].includes(response.status);
    return wait || response.status >= 500 ? "later" : "refused";
  } catch {
    return "later";
  } finally {
    clearTimeout(late);
  }
}

/** Puts an answer that was not saved back into its fields. @param {string} question @param {string} body */
function putBack(question, body) {
  const values = new URLSearchParams(body);
  for (const field of group(question)?.querySelectorAll("input, select") ?? []) {
    const given = values.getAll(/** @type {HTMLInputElement} */ (field).name);
    if (field instanceof HTMLInputElement && field.type !== "text") field.checked = given.includes(field.value);
    else /** @type {HTMLInputElement} */ (field).value = given[0] ?? "";
  }
}

/** @param {Event} event */
const questionOf = (event) =>
  /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest("[data-question]"))?.dataset.question;

form.addEventListener("input", (event) => {
  handing = false;
  const question = questionOf(event);
  const field = /** @type {HTMLInputElement} */ (event.target);
  if (!question || field.type !== "text") return;
  clearTimeout(typing.get(question));
  typing.set(question, setTimeout(() => take(question), 700));
});
form.addEventListener("change", (event) => {
  const question = questionOf(event);
  const text = /** @type {HTMLInputElement} */ (event.target).type === "text";
  if (question && (!text || typing.has(question))) take(question);
});
form.addEventListener("submit", () => {
  // What was typed last is kept here too, in case the form does not arrive.
  handing = true;
  for (const question of [...typing.keys()]) take(question);
  for (const [question, wait] of waiting) seen(question, wait.seq);
  clearTimeout(again);
  flight?.abort();
});
addEventListener("pageshow", () => {
  handing = false;
  if (waiting.size) void send();
});

/** Before the page goes: what was typed is kept, and tried once more by a request that outlives the page. */
function leave() {
  for (const question of [...typing.keys()]) take(question);
  if (handing) return;
  for (const { body } of waiting.values()) navigator.sendBeacon?.(url, new URLSearchParams(body));
}
addEventListener("pagehide", leave);
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && leave());
addEventListener("online", () => void send());
addEventListener("offline", () => {
  for (const question of waiting.keys()) say(question, "offline");
});

// Answers are saved as they are given; the button is for who has no scripts.
for (const button of form.querySelectorAll("[name=save]")) /** @type {HTMLElement} */ (button).hidden = true;

try {
  const left = /** @type {[string, Waiting][]} */ (JSON.parse(localStorage.getItem(store) ?? "[]"));
  for (const [question, wait] of left) {
    if (!group(question)) continue;
    waiting.set(question, wait);
    putBack(question, wait.body);
  }
} catch {
  // Nothing readable was left behind.
}
remember();
if (waiting.size) {
  document.dispatchEvent(new CustomEvent("answers-restored"));
  void send();
}
