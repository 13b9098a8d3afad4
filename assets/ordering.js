// @ts-check
/**
 * Ordering questions: the drop-downs of positions become a list that is moved by buttons or by dragging. The
 * drop-downs stay in the form, hidden, and carry the answer; each move is a `change` of one of them.
 */

/** @param {HTMLElement} list */
const items = (list) => /** @type {HTMLLIElement[]} */ ([...list.children]);

/** @param {HTMLLIElement} item */
const select = (item) => /** @type {HTMLSelectElement} */ (item.querySelector("select"));

/** Writes the order of the list into its drop-downs. @param {HTMLElement} list @param {boolean} tell */
function write(list, tell) {
  items(list).forEach((item, at) => (select(item).value = String(at + 1)));
  number(list);
  const ends = items(list);
  for (const item of ends) {
    const [up, down] = item.querySelectorAll(".moves button");
    up.toggleAttribute("disabled", item === ends[0]);
    down.toggleAttribute("disabled", item === ends.at(-1));
  }
  if (tell) select(ends[0]).dispatchEvent(new Event("change", { bubbles: true }));
}

/** Numbers the list as the drop-downs write it, which is the reader's way. @param {HTMLElement} list */
function number(list) {
  items(list).forEach((item, at) => (item.dataset.place = select(item).options[at + 1]?.text ?? ""));
}

/** Puts the list in the order that its drop-downs say; those without a position keep their place at the end. @param {HTMLElement} list */
function read(list) {
  const place = (/** @type {HTMLLIElement} */ item) => Number(select(item).value) || Number.MAX_SAFE_INTEGER;
  list.append(...items(list).sort((a, b) => place(a) - place(b)));
}

/** @param {HTMLElement} list @param {HTMLLIElement} item @param {-1 | 1} by @param {HTMLElement} button */
function move(list, item, by, button) {
  const other = by < 0 ? item.previousElementSibling : item.nextElementSibling;
  if (!other) return;
  if (by < 0) other.before(item);
  else other.after(item);
  write(list, true);
  const inverse = /** @type {HTMLElement | null} */ (item.querySelector(".moves button:enabled"));
  if (button.hasAttribute("disabled")) inverse?.focus();
  else button.focus();
}

/** @param {HTMLElement} list @param {HTMLLIElement} item @param {"up" | "down"} which */
function button(list, item, which) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "icon-btn";
  const path = which === "up" ? "M5 15l7-7 7 7" : "M5 9l7 7 7-7";
  button.innerHTML = `<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;
  button.setAttribute("aria-label", `${list.dataset[which] ?? ""}: ${item.dataset.plain ?? ""}`);
  button.addEventListener("click", () => move(list, item, which === "up" ? -1 : 1, button));
  return button;
}

/** @param {HTMLElement} list */
function draggable(list) {
  /** @type {HTMLLIElement | undefined} */
  let dragged;
  list.addEventListener("dragstart", (event) => {
    dragged = /** @type {HTMLLIElement | null} */ (/** @type {Element} */ (event.target).closest("li")) ?? undefined;
    dragged?.classList.add("dragged");
    if (event.dataTransfer) event.dataTransfer.effectAllowed = "move";
    event.dataTransfer?.setData("text/plain", dragged?.dataset.plain ?? "");
  });
  list.addEventListener("dragover", (event) => {
    const over = /** @type {HTMLLIElement | null} */ (/** @type {Element} */ (event.target).closest("li"));
    if (!dragged || !over || over.parentElement !== list) return;
    event.preventDefault();
    if (over === dragged) return;
    const box = over.getBoundingClientRect();
    if (event.clientY < box.y + box.height / 2) over.before(dragged);
    else over.after(dragged);
  });
  list.addEventListener("drop", (event) => event.preventDefault());
  list.addEventListener("dragend", () => {
    dragged?.classList.remove("dragged");
    if (dragged) write(list, true);
    dragged = undefined;
  });
}

/** @param {HTMLElement} list */
function enliven(list) {
  if (list.classList.contains("live") || list.closest("fieldset")?.disabled) return;
  list.classList.add("live");
  read(list);
  for (const item of items(list)) {
    const moves = document.createElement("span");
    moves.className = "moves";
    moves.append(button(list, item, "up"), button(list, item, "down"));
    item.append(moves);
    item.draggable = true;
    select(item).hidden = true;
  }
  // The order shown is not an answer before it is touched: an unanswered question stays unanswered.
  const answered = items(list).some((item) => select(item).value);
  if (answered) write(list, false);
  else {
    number(list);
    const ends = items(list);
    ends[0]?.querySelector(".moves button")?.toggleAttribute("disabled", true);
    ends.at(-1)?.querySelector(".moves button:last-child")?.toggleAttribute("disabled", true);
  }
  draggable(list);
  // What is seen is what is handed in; an order that nobody touched is no answer where the form is only kept.
  list.closest("form")?.addEventListener("submit", (event) => {
    const button = /** @type {HTMLButtonElement | null} */ (event.submitter);
    if (!["save", "lang"].includes(button?.name ?? "")) write(list, false);
  });
}

function all() {
  for (const list of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-ordering]"))) enliven(list);
}

document.addEventListener("swapped", all);
document.addEventListener("answers-restored", () => {
  for (const list of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-ordering].live"))) {
    read(list);
    write(list, false);
  }
});
all();
