// @ts-check
/**
 * The outline of a draft: activities are dragged by their handle with mouse or finger, or moved by the arrow keys on
 * it. Each move sends the form `#move-form`; swap.js puts the new outline in its place. Without scripts the buttons do.
 */

/** @type {HTMLElement | null} */
let dragged = null;
/** The handle that has the focus again once the outline has changed. */
let handled = "";

function outline() {
  return /** @type {HTMLElement} */ (document.querySelector("[data-outline]"));
}

/** Shows the handles of an outline that has come. */
function wake() {
  for (const handle of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-outline] .handle"))) {
    handle.hidden = false;
  }
  if (handled) document.getElementById(handled)?.focus();
  handled = "";
}

/** Where a row would go: into which module, before which activity ("" = at its end). @param {number} y */
function place(y) {
  for (const list of /** @type {NodeListOf<HTMLElement>} */ (outline().querySelectorAll("[data-activities]"))) {
    const module = /** @type {HTMLElement} */ (list.closest("[data-module]"));
    const box = module.getBoundingClientRect();
    if (y > box.bottom && module.nextElementSibling?.matches("[data-module]")) continue;
    const rows = /** @type {HTMLElement[]} */ ([...list.querySelectorAll(":scope > [data-activity]")]);
    const next = rows.find((row) => row !== dragged && y < row.getBoundingClientRect().y + row.offsetHeight / 2);
    return { to: list.dataset.activities ?? "", before: next?.dataset.activity ?? "", list, next };
  }
  return null;
}

/** @param {string} id @param {string} to @param {string} before */
function move(id, to, before) {
  handled = `h-${id}`;
  const form = /** @type {HTMLFormElement} */ (document.getElementById("move-form"));
  for (const [name, value] of Object.entries({ act: "move", id, to, before })) {
    /** @type {HTMLInputElement} */ (form.elements.namedItem(name)).value = value;
  }
  form.requestSubmit();
}

/** @param {Event} event */
function rowOf(event) {
  const handle = /** @type {Element} */ (event.target).closest("[data-outline] .handle");
  return /** @type {HTMLElement | null} */ (handle?.closest("[data-activity]") ?? null);
}

document.addEventListener("pointerdown", (event) => {
  const row = rowOf(event);
  if (!row || event.button !== 0) return;
  event.preventDefault();
  const handle = /** @type {HTMLElement} */ (row.querySelector(".handle"));
  handle.focus();
  handle.setPointerCapture(event.pointerId);
  dragged = row;
  last = event.clientY;
  row.classList.add("dragged");
  requestAnimationFrame(along);
});

/** How near to the window's edge the page begins to move along, and by how much a frame. */
const [EDGE, STEP] = [56, 10];
/** Where the finger is. */
let last = 0;

function put() {
  const found = dragged && place(last);
  if (!dragged || !found) return;
  if (found.next) found.next.before(dragged);
  else found.list.append(dragged);
}

/** A long outline comes along while the finger rests at the edge. */
function along() {
  if (!dragged) return;
  const by = last < EDGE ? -STEP : last > innerHeight - EDGE ? STEP : 0;
  if (by) {
    scrollBy({ top: by, behavior: "instant" });
    put();
  }
  requestAnimationFrame(along);
}

document.addEventListener("pointermove", (event) => {
  if (!dragged) return;
  last = event.clientY;
  put();
});

document.addEventListener("pointerup", (event) => {
  if (!dragged) return;
  const row = dragged;
  const found = place(event.clientY);
  dragged = null;
  row.classList.remove("dragged");
  const next = /** @type {HTMLElement | null} */ (row.nextElementSibling);
  if (found) move(row.dataset.activity ?? "", found.to, next?.dataset.activity ?? "");
});

document.addEventListener("pointercancel", () => {
  dragged?.classList.remove("dragged");
  dragged = null;
});

document.addEventListener("keydown", (event) => {
  const row = rowOf(event);
  if (!row || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
  event.preventDefault();
  const rows = /** @type {HTMLElement[]} */ ([...outline().querySelectorAll("[data-activity]")]);
  const list = /** @type {HTMLElement} */ (row.parentElement);
  const own = [...list.children].indexOf(row);
  const lists = /** @type {HTMLElement[]} */ ([...outline().querySelectorAll("[data-activities]")]);
  const module = lists.indexOf(list);
  const id = row.dataset.activity ?? "";
  /** @param {Element | undefined} of */
  const named = (of) => /** @type {HTMLElement | undefined} */ (of)?.dataset.activity ?? "";
  if (event.key === "ArrowUp") {
    if (own > 0) return move(id, list.dataset.activities ?? "", named(list.children[own - 1]));
    if (module > 0) return move(id, lists[module - 1].dataset.activities ?? "", "");
  } else if (own < list.children.length - 1) {
    return move(id, list.dataset.activities ?? "", named(list.children[own + 2]));
  } else if (module < lists.length - 1) {
    return move(id, lists[module + 1].dataset.activities ?? "", named(lists[module + 1].children[0]));
  }
  rows[0]?.ownerDocument.getElementById(`h-${id}`)?.focus();
});

document.addEventListener("swapped", wake);
wake();
