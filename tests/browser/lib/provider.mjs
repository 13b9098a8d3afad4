// A real OpenID provider for a journey: tests/oidc, started on a port of its own.
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";

/** A port that nobody has now. */
const freePort = () =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

/** Starts it for the provider of this id here, with what it knows of people by their login. */
export async function startProvider(world, id, people) {
  const { base } = world.server;
  const port = await freePort();
  const script = join(world.root, "tests/oidc/provider.mjs");
  const child = spawn(process.execPath, [script, String(port)], { stdio: ["pipe", "pipe", "ignore"] });
  const client = {
    client_id: "halqa",
    client_secret: "a secret of the journey",
    redirect_uris: [`${base}/sign-on/back/${id}`],
    post_logout_redirect_uris: [`${base}/sign-on/out`],
    backchannel_logout_uri: `${base}/sign-on/logout/${id}`,
    backchannel_logout_session_required: true,
  };
  child.stdin.end(JSON.stringify({ clients: [client], people }));
  await new Promise((ready, failed) => {
    child.once("error", failed).once("close", (code) => failed(new Error(`the provider ended with ${code}`)));
    child.stdout.on("data", (text) => String(text).includes("ready") && ready());
  });
  return { origin: `http://127.0.0.1:${port}`, secret: client.client_secret, stop: () => child.kill() };
}
