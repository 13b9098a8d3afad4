// @ts-check
/** A button beside each snippet that copies it. */

function build() {
  for (const box of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-copy]"))) {
    if (box.querySelector("button.copy") || !navigator.clipboard) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain copy";
    button.textContent = box.dataset.copy ?? "";
    const said = document.createElement("span");
    said.role = "status";
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(box.querySelector("pre")?.textContent ?? "");
      said.textContent = box.dataset.copied ?? "";
      setTimeout(() => (said.textContent = ""), 3000);
    });
    (box.querySelector("p") ?? box).append(" ", button, " ", said);
  }
}

document.addEventListener("swapped", build);
build();
