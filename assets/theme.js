// @ts-check
/**
 * Theme and text size: kept in `localStorage` for this browser, and in a cookie so that the server can print them
 * into the page and nothing flashes.
 */

const root = document.documentElement;
const sizes = 3;

/** @param {string} key */
function kept(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/**
 * @param {"theme" | "text"} key
 * @param {string | null} value `null` = as it comes
 */
function keep(key, value) {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Storage is off: the choice holds for this page, and by the cookie where that is allowed.
  }
  const age = value === null ? 0 : 31536000;
  const secure = location.protocol === "https:" ? "; Secure" : "";
  document.cookie = `${key}=${value ?? ""}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
}

/**
 * @param {"theme" | "text"} key
 * @param {string | null} value
 */
function show(key, value) {
  if (value) root.dataset[key] = value;
  else delete root.dataset[key];
}

/** Makes the text one step larger (1) or smaller (-1). @param {1 | -1} step */
export function resize(step) {
  const size = Math.min(sizes, Math.max(0, Number(root.dataset.text ?? 0) + step));
  const value = size === 0 ? null : String(size);
  show("text", value);
  keep("text", value);
  return size;
}

for (const key of /** @type {const} */ (["theme", "text"])) {
  const value = kept(key);
  if (value && value !== root.dataset[key]) show(key, value);
}

const choice = /** @type {HTMLElement | null} */ (document.querySelector("[data-theme-choice]"));
if (choice) {
  choice.hidden = false;
  const now = root.dataset.theme ?? "auto";
  for (const input of choice.querySelectorAll("input")) input.checked = input.value === now;
  choice.addEventListener("change", (event) => {
    const { value } = /** @type {HTMLInputElement} */ (event.target);
    const theme = value === "auto" ? null : value;
    show("theme", theme);
    keep("theme", theme);
  });
}

// Another tab chose.
addEventListener("storage", (event) => {
  if (event.key === "theme" || event.key === "text") show(event.key, event.newValue);
});
