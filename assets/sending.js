// @ts-check
/**
 * Sends the files of a form piece by piece (tus 1.0), each with its progress and a pause. A line that breaks is waited
 * out: the server knows how far a file has come. After a reload the same file, chosen again, goes on where it was.
 */

/** So much is sent in one request; pauses between tries in seconds, the last one again and again. */
const PIECE = 4 << 20;
const PAUSES = [1, 2, 4, 8, 15, 30];

const base64 = (/** @type {string} */ text) => btoa(String.fromCharCode(...new TextEncoder().encode(text)));

/** What an answer that is a page says. @param {Response} answer */
async function said(answer) {
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return page.querySelector("main .notice, main p")?.textContent?.trim() ?? answer.statusText;
}

/** One file on its way. */
class Sending {
  address = "";
  at = 0;
  tries = 0;
  run = 0;
  state = "waiting";
  request = /** @type {XMLHttpRequest | undefined} */ (undefined);

  /** @param {HTMLFormElement} form @param {File} file */
  constructor(form, file) {
    this.form = form;
    this.file = file;
    this.words = form.dataset;
    this.row = document.createElement("li");
    const name = Object.assign(document.createElement("bdi"), { textContent: file.name });
    this.bar = Object.assign(document.createElement("progress"), { max: Math.max(1, file.size), value: 0, ariaLabel: file.name });
    this.note = Object.assign(document.createElement("span"), { className: "sending-note" });
    this.pause = this.button("pause", () => (this.is("paused", "failed") ? this.go() : this.hold()));
    this.stop = this.button("stop", () => void this.end());
    this.row.append(name, this.bar, this.note, this.pause, this.stop);
    form.querySelector(".sending")?.append(this.row);
    this.show("waiting");
  }

  /** @param {string} word @param {() => void} act */
  button(word, act) {
    const button = Object.assign(document.createElement("button"), { type: "button", className: "plain", textContent: this.words[word] ?? "" });
    button.addEventListener("click", act);
    return button;
  }

  /** @param {string} state @param {string} [text] */
  show(state, text) {
    this.state = state;
    this.row.dataset.state = state;
    this.note.textContent = text ?? this.words[state] ?? "";
    const still = state === "paused" || state === "failed";
    this.pause.textContent = (state === "failed" ? this.words.again : still ? this.words.resume : this.words.pause) ?? "";
    this.pause.hidden = this.stop.hidden = state === "there" || state === "working";
    const live = this.form.querySelector("[data-said]");
    if (live && state !== "sending" && state !== "waiting") live.textContent = `${this.file.name}: ${this.note.textContent}`;
  }

  /** @param {string[]} states */
  is = (...states) => states.includes(this.state);

  hold() {
    this.show("paused");
    this.request?.abort();
  }

  /** Until the file is in the course, or is refused. */
  async go() {
    this.show("sending");
    const run = (this.run += 1);
    while (run === this.run && this.is("sending", "lost")) {
      try {
        if (!this.address) await this.begin();
        else if (this.tries) await this.ask();
        while (this.at < this.file.size && !this.is("paused")) await this.piece();
        if (!this.is("paused", "failed")) await this.take();
        return;
      } catch (error) {
        if (this.is("paused")) return;
        if (error instanceof Refused) return this.show("failed", `${this.words.failed}: ${error.message}`);
        this.show("lost");
        await pause(PAUSES[Math.min(this.tries++, PAUSES.length - 1)] ?? 30);
      }
    }
  }

  async begin() {
    const { name, size, lastModified } = this.file;
    const metadata = `filename ${base64(name)},fingerprint ${base64([name, size, lastModified].join("|"))}`;
    const headers = { "Tus-Resumable": "1.0.0", "Upload-Length": String(size), "Upload-Metadata": metadata };
    const answer = await fetch(this.words.sender ?? "", { method: "POST", headers });
    await refuse(answer);
    this.address = answer.headers.get("Location") ?? "";
    this.bar.value = this.at = Number(answer.headers.get("Upload-Offset"));
  }

  async ask() {
    const answer = await fetch(this.address, { method: "HEAD" });
    // Thrown away meanwhile: from the beginning.
    if (answer.status === 404) return (this.address = ""), this.begin();
    await refuse(answer);
    this.at = Number(answer.headers.get("Upload-Offset"));
  }

  piece() {
    const part = this.file.slice(this.at, this.at + PIECE);
    const from = this.at;
    return new Promise((done, broken) => {
      const request = (this.request = new XMLHttpRequest());
      request.open("PATCH", this.address);
      request.setRequestHeader("Tus-Resumable", "1.0.0");
      request.setRequestHeader("Upload-Offset", String(from));
      request.setRequestHeader("Content-Type", "application/offset+octet-stream");
      request.upload.onprogress = (event) => {
        this.bar.value = from + event.loaded;
        if (this.is("lost")) this.show("sending");
      };
      request.onload = () => {
        const at = Number(request.getResponseHeader("Upload-Offset"));
        if (request.status === 204 || request.status === 409) {
          this.bar.value = this.at = at;
          this.tries = 0;
          done(undefined);
        } else if (request.status >= 500 || request.status === 423 || request.status === 429) broken(new Error("later"));
        else said(new Response(request.responseText)).then((text) => broken(new Refused(text)));
      };
      request.onerror = request.onabort = request.ontimeout = () => {
        this.tries ||= 1;
        broken(new Error("line"));
      };
      request.send(part);
    });
  }

  async take() {
    this.show("working");
    const keep = /** @type {HTMLInputElement | null} */ (this.form.querySelector("[name=keep]"))?.checked;
    const body = new URLSearchParams({ act: "take", keep: keep ? "on" : "" });
    const answer = await fetch(this.address, { method: "POST", body, headers: { Accept: "application/json" } });
    const json = answer.headers.get("Content-Type")?.includes("json") ? await answer.json() : undefined;
    if (json?.error) throw new Refused(json.error);
    if (!json) await refuse(answer);
    this.bar.remove();
    this.show("there", [this.words.there, ...json.notes].join(" · "));
    this.row.append(" ", Object.assign(document.createElement("a"), { href: json.href, textContent: this.words.open ?? "" }));
  }

  async end() {
    this.hold();
    if (this.address) await fetch(this.address, { method: "POST", body: new URLSearchParams({ act: "discard" }) }).catch(() => {});
    this.row.remove();
  }
}

class Refused extends Error {}

/** The lists show what came. */
async function refresh() {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
  for (const part of ["#media-files", ".unfinished"]) {
    const [old, fresh] = [document.querySelector(part), page.querySelector(part)];
    old?.replaceWith(...(fresh ? [fresh] : []));
  }
}

/** @param {Response} answer */
async function refuse(answer) {
  // Whoever is signed out meanwhile is led to a page.
  if (answer.ok && !answer.redirected) return;
  if (answer.status >= 500 || answer.status === 429) throw new Error("later");
  throw new Refused(await said(answer));
}

/** So many seconds, or until the line is back. @param {number} seconds */
function pause(seconds) {
  return new Promise((done) => {
    setTimeout(done, seconds * 1000);
    addEventListener("online", () => done(undefined), { once: true });
  });
}

for (const form of /** @type {NodeListOf<HTMLFormElement>} */ (document.querySelectorAll("form[data-sender]"))) {
  form.addEventListener("submit", async (event) => {
    const input = /** @type {HTMLInputElement} */ (form.elements.namedItem("files"));
    if (!input.files?.length) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const list = /** @type {HTMLElement} */ (form.querySelector(".sending"));
    list.hidden = false;
    const files = [...input.files].map((file) => new Sending(form, file));
    input.value = "";
    for (const one of files) if (one.state === "waiting") await one.go();
    await refresh().catch(() => {});
  });
}
