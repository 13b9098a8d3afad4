// @ts-check
/**
 * Tools for Markdown over a text area: by mouse, by Ctrl+B, Ctrl+I and Ctrl+K, and by the keyboard in the bar (one stop
 * for Tab, arrow keys within). What they put in can be undone like what is typed. Tab stays the browser's.
 */

const bar = /** @type {HTMLElement | null} */ (document.querySelector(".md-tools"));
const area = /** @type {HTMLTextAreaElement | null} */ (document.getElementById(bar?.getAttribute("aria-controls") ?? ""));

/** @type {Record<string, (chosen: string) => [string, number, number]>} What stands there then, and what is chosen of it. */
const tools = {
  bold: (chosen) => [`**${chosen}**`, 2, 2 + chosen.length],
  italic: (chosen) => [`*${chosen}*`, 1, 1 + chosen.length],
  link: (chosen) => [`[${chosen}](https://)`, chosen.length + 3, chosen.length + 11],
  picture: (chosen) => [`![${chosen}](media/)`, 2, 2 + chosen.length],
  heading: (chosen) => lines(chosen, "## "),
  list: (chosen) => lines(chosen, "- "),
  numbers: (chosen) => lines(chosen, "1. "),
  quote: (chosen) => lines(chosen, "> "),
  note: (chosen) => [`::: note\n${chosen}\n:::\n`, 9, 9 + chosen.length],
  table: () => ["|  |  |\n|---|---|\n|  |  |\n", 2, 2],
};

/** @param {string} chosen @param {string} sign @returns {[string, number, number]} */
function lines(chosen, sign) {
  const text = chosen.split("\n").map((line) => sign + line).join("\n");
  return [text, sign.length, text.length];
}

/** @param {string} what */
function use(what) {
  const tool = tools[what];
  if (!tool || !area) return;
  let { selectionStart: start, selectionEnd: end } = area;
  const block = !["bold", "italic", "link"].includes(what);
  if (block) {
    start = area.value.lastIndexOf("\n", start - 1) + 1;
    const after = area.value.indexOf("\n", end);
    end = after < 0 ? area.value.length : after;
  }
  const [text, from, to] = tool(area.value.slice(start, end));
  area.focus();
  area.setSelectionRange(start, end);
  // The one way that keeps the browser's own undo.
  if (!document.execCommand("insertText", false, text)) area.setRangeText(text, start, end, "end");
  area.setSelectionRange(start + from, start + to);
}

if (bar && area) {
  bar.hidden = false;
  const buttons = /** @type {HTMLElement[]} */ ([...bar.querySelectorAll("[data-md]")]);
  /** @param {number} at */
  const stop = (at) => buttons.forEach((button, own) => (button.tabIndex = own === at ? 0 : -1));
  stop(0);
  bar.addEventListener("click", (event) => {
    const button = /** @type {HTMLElement | null} */ (/** @type {Element} */ (event.target).closest("[data-md]"));
    if (button) use(button.dataset.md ?? "");
  });
  bar.addEventListener("keydown", (event) => {
    const at = buttons.indexOf(/** @type {HTMLElement} */ (document.activeElement));
    const forward = document.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const back = document.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
    const step = { [forward]: 1, [back]: -1 }[event.key];
    if (at < 0 || !step) return;
    event.preventDefault();
    const next = (at + step + buttons.length) % buttons.length;
    stop(next);
    buttons[next].focus();
  });
  area.addEventListener("keydown", (event) => {
    const what = { b: "bold", i: "italic", k: "link" }[event.key.toLowerCase()];
    if (!what || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    use(what);
  });
}
