// @ts-check
/**
 * Two people changed the same lesson. Who drops their own text has it forgotten by this browser; who saves one of the
 * texts has it marked as settled, so that it is forgotten once the server shows a newer one, and not before.
 */
const link = /** @type {HTMLElement | null} */ (document.querySelector("[data-forget]"));

/** @param {(key: string) => void} each */
function kept(each) {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith("halqa-edit:") && link && key.includes(link.dataset.forget ?? "")) each(key);
    }
  } catch {
    // Storage is off: nothing is kept.
  }
}

link?.addEventListener("click", () => kept((key) => localStorage.removeItem(key)));
for (const form of document.querySelectorAll("form[data-conflict]")) {
  form.addEventListener("submit", () =>
    kept((key) => localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? "{}"), settled: true }))),
  );
}
