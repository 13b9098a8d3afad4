// @ts-check
/**
 * Passkeys: a form marked `data-passkey="add"` makes one, `data-passkey="prove"` proves one. The server says at
 * `data-begin` what to ask the browser for, and takes what it answers at the form's own address.
 */

/** @param {string} text */
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));

/** @param {ArrayBuffer} buffer */
const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");

/**
 * @param {string} url
 * @param {unknown} body
 */
async function post(url, body) {
  const answer = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify(body),
  });
  if (!answer.ok || !answer.headers.get("content-type")?.includes("json")) throw new Error(String(answer.status));
  return answer.json();
}

/** @param {any} options */
async function make(options) {
  const wanted = options.publicKey;
  wanted.challenge = bytes(wanted.challenge);
  wanted.user.id = bytes(wanted.user.id);
  for (const known of wanted.excludeCredentials ?? []) known.id = bytes(known.id);
  const made = /** @type {any} */ (await navigator.credentials.create({ publicKey: wanted }));
  return {
    id: made.id,
    rawId: text(made.rawId),
    type: made.type,
    extensions: made.getClientExtensionResults(),
    response: {
      attestationObject: text(made.response.attestationObject),
      clientDataJSON: text(made.response.clientDataJSON),
      transports: made.response.getTransports?.(),
    },
  };
}

/** @param {any} options */
async function prove(options) {
  const wanted = options.publicKey;
  wanted.challenge = bytes(wanted.challenge);
  for (const known of wanted.allowCredentials ?? []) known.id = bytes(known.id);
  const proof = /** @type {any} */ (await navigator.credentials.get({ publicKey: wanted }));
  return {
    id: proof.id,
    rawId: text(proof.rawId),
    type: proof.type,
    extensions: proof.getClientExtensionResults(),
    response: {
      authenticatorData: text(proof.response.authenticatorData),
      clientDataJSON: text(proof.response.clientDataJSON),
      signature: text(proof.response.signature),
      userHandle: proof.response.userHandle ? text(proof.response.userHandle) : null,
    },
  };
}

for (const element of document.querySelectorAll("form[data-passkey]")) {
  const form = /** @type {HTMLFormElement} */ (element);
  if (!window.PublicKeyCredential) break;
  form.hidden = false;
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const fault = /** @type {HTMLElement | null} */ (form.querySelector(".error"));
    const button = form.querySelector("button");
    if (fault) fault.hidden = true;
    if (button) button.disabled = true;
    try {
      const options = await post(form.dataset.begin ?? "", {});
      const credential = await (form.dataset.passkey === "add" ? make(options) : prove(options));
      const data = new FormData(form);
      const { next } = await post(form.action, { name: data.get("name") ?? "", next: data.get("next") ?? "", credential });
      location.assign(next);
    } catch {
      if (fault) fault.hidden = false;
      if (button) button.disabled = false;
    }
  });
}
