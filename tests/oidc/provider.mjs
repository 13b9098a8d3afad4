// A real OpenID provider (oidc-provider) for the tests of single sign-on: node provider.mjs PORT, with its setup as JSON
// on standard input: { clients, people }. `people` says by login what the provider knows of somebody: { claims, amr }.
// It makes new keys at each start, so starting it again on its port is a rotation of keys.
//
// POST /control with JSON changes it while it runs: { people } adds some, { faults } makes it err: "nonce" repeats
// another nonce, "signature" signs wrongly, "iss" names another sender of answers.
import { createServer } from "node:http";
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { Provider } from "oidc-provider";

const port = Number(process.argv[2]);
const issuer = `http://127.0.0.1:${port}`;
const setup = JSON.parse(await text(process.stdin));
const people = new Map(Object.entries(setup.people ?? {}));
let faults = new Set();

/** All of a stream. */
async function text(stream) {
  let all = "";
  for await (const piece of stream) all += piece;
  return all;
}

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const kid = randomBytes(6).toString("hex");
const jwks = { keys: [{ ...privateKey.export({ format: "jwk" }), kid, use: "sig", alg: "RS256" }] };

const provider = new Provider(issuer, {
  clients: setup.clients,
  jwks,
  cookies: { keys: [randomBytes(16).toString("hex")] },
  claims: {
    openid: ["sub", "groups", "org", "amr"],
    email: ["email", "email_verified"],
    profile: ["name", "locale"],
  },
  features: {
    devInteractions: { enabled: false },
    backchannelLogout: { enabled: true },
    rpInitiatedLogout: {
      enabled: true,
      logoutSource: (ctx, form) => {
        ctx.body = page(`<h1>Sign out?</h1>${form}<button type="submit" form="op.logoutForm" value="yes" name="logout">Yes</button>`);
      },
      postLogoutSuccessSource: (ctx) => {
        ctx.body = page("<h1>Signed out</h1>");
      },
    },
  },
  interactions: { url: (ctx, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (ctx, sub) => ({ accountId: sub, claims: () => ({ sub, ...people.get(sub)?.claims }) }),
  // Whoever signs in has agreed to what the client asks for.
  loadExistingGrant: async (ctx) => {
    const grant = new provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
    grant.addOIDCScope(ctx.oidc.params.scope);
    await grant.save();
    return grant;
  },
  // It calls this very machine, which it would not do for just anybody.
  fetch: (url, { dispatcher: _, ...options }) => fetch(url, options),
  pkce: { required: () => true },
  ttl: { Grant: 3600, IdToken: 3600, AccessToken: 3600, Session: 3600, Interaction: 3600, AuthorizationCode: 60 },
  renderError: (ctx, out) => {
    ctx.body = page(`<h1>${out.error}</h1><p>${String(out.error_description).replaceAll("<", "&lt;")}</p>`);
  },
});

const page = (body) => `<!doctype html><html lang="en"><title>Provider</title><body>${body}</body></html>`;

// The faults that a client must find.
const { prototype } = provider.IdToken;
const { set, issue } = prototype;
prototype.set = function (name, value) {
  return set.call(this, name, name === "nonce" && faults.has("nonce") ? "another-nonce" : value);
};
prototype.issue = async function (...how) {
  const token = await issue.apply(this, how);
  if (!faults.has("signature")) return token;
  const [header, claims, signature] = token.split(".");
  return [header, claims, signature.replace(/^./, (letter) => (letter === "A" ? "B" : "A"))].join(".");
};

async function interaction(request, response) {
  const { uid, prompt } = await provider.interactionDetails(request, response);
  if (prompt.name !== "login") throw new Error(`nothing to say to ${prompt.name}`);
  if (request.method === "GET") {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      page(`<h1>Sign in at the provider</h1><form method="post" action="/interaction/${uid}">
        <label>Login <input name="login"></label> <button name="go" value="yes">Sign in</button>
        <button name="go" value="no">No</button></form>`),
    );
    return;
  }
  const form = new URLSearchParams(await text(request));
  if (form.get("go") === "no") {
    await provider.interactionFinished(request, response, { error: "access_denied", error_description: "no" });
    return;
  }
  const login = form.get("login");
  if (!people.has(login)) {
    response.writeHead(403).end("nobody of that name");
    return;
  }
  const { amr } = people.get(login);
  await provider.interactionFinished(request, response, { login: { accountId: login, ...(amr ? { amr } : {}) } });
}

const serve = provider.callback();
createServer(async (request, response) => {
  try {
    if (request.url === "/control" && request.method === "POST") {
      const change = JSON.parse(await text(request));
      for (const [login, person] of Object.entries(change.people ?? {})) people.set(login, person);
      if (change.faults) faults = new Set(change.faults);
      response.end("{}");
    } else if (request.url === "/favicon.ico") {
      response.writeHead(204).end();
    } else if (request.url.startsWith("/interaction/")) {
      await interaction(request, response);
    } else {
      await serve(request, response);
    }
  } catch (error) {
    console.error(error);
    if (!response.headersSent) response.writeHead(500);
    response.end(String(error));
  }
}).listen(port, "127.0.0.1", () => console.log("ready"));
