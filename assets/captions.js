// @ts-check
/**
 * Captions beside the film: play from a cue, set its times as one hears it, see which is spoken now, and move cues on a
 * timeline, by pointer or by keys. What is changed is in the fields; the form saves it.
 */

const player = /** @type {HTMLMediaElement | null} */ (document.querySelector("#player"));
const line = /** @type {HTMLElement | null} */ (document.querySelector(".timeline"));

/** What lies on it; wider than the page where the film is long. */
const track = document.createElement("div");
track.className = "timeline-track";
/** A second is at least so wide, and a cue: a finger has to meet it. */
const [SECOND, LEAST] = [48, 24];
let scale = SECOND;

/** @typedef {{ at: number, item: HTMLElement, start: HTMLInputElement, end: HTMLInputElement, text: HTMLTextAreaElement, bar?: HTMLElement }} Cue */
/** @type {Cue[]} */
let cues = [];

/** @param {string} text */
function seconds(text) {
  const parts = text.trim().replace(",", ".").split(":").map(Number);
  return parts.some(Number.isNaN) || !text.trim() ? NaN : parts.reduce((sum, part) => sum * 60 + part, 0);
}

/** @param {number} time */
function clock(time) {
  const all = Math.max(0, Math.round(time * 1000));
  const two = (/** @type {number} */ n) => String(n).padStart(2, "0");
  const whole = Math.floor(all / 1000);
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}.${String(all % 1000).padStart(3, "0")}`;
}

/** @param {HTMLElement} box @param {string} label @param {string} about @param {() => void} act */
function button(box, label, about, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "plain";
  made.append(label);
  const more = document.createElement("span");
  more.className = "unseen";
  more.textContent = `: ${about}`;
  made.append(more);
  made.addEventListener("click", act);
  box.append(made);
}

/** @param {Cue} cue */
function play(cue) {
  if (!player) return;
  player.currentTime = seconds(cue.start.value) || 0;
  void player.play().catch(() => {});
}

/** How long the timeline is: the film, or until the last cue ends. */
function wholeTime() {
  const last = Math.max(1, ...cues.map((cue) => seconds(cue.end.value) || 0));
  const film = player && Number.isFinite(player.duration) ? player.duration : 0;
  return Math.max(film, last);
}

function draw() {
  if (!line) return;
  const whole = wholeTime();
  scale = Math.max(SECOND, line.clientWidth / whole);
  track.style.inlineSize = `${Math.ceil(whole * scale)}px`;
  // Cues that overlap lie under one another.
  /** @type {number[]} */
  const lanes = [];
  for (const cue of [...cues].sort((a, b) => seconds(a.start.value) - seconds(b.start.value))) {
    const [from, to] = [seconds(cue.start.value), seconds(cue.end.value)];
    const bar = cue.bar;
    if (!bar) continue;
    bar.hidden = !(to > from);
    if (bar.hidden) continue;
    const [left, wide] = [from * scale, Math.max(LEAST, (to - from) * scale)];
    const free = lanes.findIndex((end) => end <= left + 0.5);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = left + wide;
    bar.style.insetInlineStart = `${left}px`;
    bar.style.inlineSize = `${wide}px`;
    bar.style.setProperty("--lane", String(lane));
    bar.ariaLabel = `${line.dataset.cue ?? ""} ${cue.at + 1}: ${cue.start.value}, ${cue.end.value}, ${cue.text.value}`;
  }
  track.style.setProperty("--lanes", String(Math.max(1, lanes.length)));
}

/** Moves a cue, or its end alone. @param {Cue} cue @param {number} by @param {boolean} end */
function move(cue, by, end) {
  const [from, to] = [seconds(cue.start.value), seconds(cue.end.value)];
  if (Number.isNaN(from) || Number.isNaN(to)) return;
  const step = end ? Math.max(by, 0.1 - (to - from)) : Math.max(by, -from);
  if (!end) cue.start.value = clock(from + step);
  cue.end.value = clock(to + step);
  draw();
}

/** @param {Cue} cue */
function bar(cue) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = "timeline-cue";
  made.textContent = cue.text.value.replace(/\s+/g, " ");
  made.addEventListener("keydown", (event) => {
    const by = { ArrowLeft: -0.1, ArrowRight: 0.1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    move(cue, by, event.shiftKey);
  });
  made.addEventListener("click", () => (cue.item.scrollIntoView({ block: "nearest" }), play(cue)));
  made.addEventListener("pointerdown", (down) => {
    if (down.button) return;
    const near = down.clientX > made.getBoundingClientRect().right - 10;
    let last = down.clientX;
    const drag = (/** @type {PointerEvent} */ event) => {
      move(cue, (event.clientX - last) / scale, near);
      last = event.clientX;
    };
    made.setPointerCapture(down.pointerId);
    made.addEventListener("pointermove", drag);
    made.addEventListener("pointerup", () => made.removeEventListener("pointermove", drag), { once: true });
  });
  cue.bar = made;
  return made;
}

/** Reads the form, which a swap may have replaced. */
function build() {
  const form = /** @type {HTMLFormElement | null} */ (document.querySelector("form[data-captions]"));
  if (!form || !line) return;
  const words = form.dataset;
  line.dataset.cue = words.cue;
  cues = [...form.querySelectorAll("li.cue")].map((item) => {
    const at = Number(/** @type {HTMLElement} */ (item).dataset.at);
    const field = (/** @type {string} */ name) => /** @type {any} */ (item.querySelector(`[name="${name}.${at}"]`));
    return { at, item: /** @type {HTMLElement} */ (item), start: field("start"), end: field("end"), text: field("text") };
  });
  track.replaceChildren(...cues.map(bar));
  line.replaceChildren(track);
  const now = document.createElement("span");
  now.className = "timeline-now";
  track.append(now);
  line.hidden = cues.length === 0;
  const help = /** @type {HTMLElement | null} */ (document.querySelector("#timeline-help"));
  if (help) help.hidden = line.hidden;
  for (const cue of cues) {
    const box = document.createElement("div");
    box.className = "cue-acts";
    const about = String(cue.at + 1);
    button(box, words.play ?? "", about, () => play(cue));
    button(box, words.from ?? "", about, () => player && ((cue.start.value = clock(player.currentTime)), draw()));
    button(box, words.until ?? "", about, () => player && ((cue.end.value = clock(player.currentTime)), draw()));
    cue.item.querySelector(".cue-times")?.append(box);
  }
  form.addEventListener("input", draw);
  draw();
}

player?.addEventListener("loadedmetadata", draw);
player?.addEventListener("timeupdate", () => {
  const now = player.currentTime;
  const mark = /** @type {HTMLElement | null} */ (line?.querySelector(".timeline-now") ?? null);
  if (mark) mark.style.insetInlineStart = `${now * scale}px`;
  if (line && !player.paused && (now * scale < line.scrollLeft || now * scale > line.scrollLeft + line.clientWidth)) {
    line.scrollLeft = now * scale - 48;
  }
  for (const cue of cues) {
    const spoken = seconds(cue.start.value) <= now && now < seconds(cue.end.value);
    cue.item.classList.toggle("now", spoken);
    cue.bar?.classList.toggle("now", spoken);
  }
});
document.addEventListener("swapped", build);
build();
