// The program under test: started on a data folder and a port of its own, stopped as Ctrl-C would.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A port that nobody has now. */
function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

export class Server {
  /** Starts the program and waits until it says that it is ready. */
  static async start(program) {
    const server = new Server();
    server.program = program;
    server.folder = await mkdtemp(join(tmpdir(), "halqa-journeys-"));
    const port = await freePort();
    server.base = `http://localhost:${port}`;
    server.env = {
      PATH: process.env.PATH,
      HOME: server.folder,
      HALQA_DATA: join(server.folder, "data"),
      HALQA_LISTEN: `127.0.0.1:${port}`,
      HALQA_BASE_URL: server.base,
      HALQA_DEMO: "on",
      // Every journey registers and signs in from this one address, faster than any class of sixty.
      HALQA_LIMITS_SIGN_INS_PER_MINUTE: "1000",
      // Their webhooks go to a receiver on this machine.
      HALQA_WEBHOOKS_HTTP: "on",
      HALQA_WEBHOOKS_PRIVATE_ADDRESSES: "on",
      // So does their provider of single sign-on stand on it.
      HALQA_SIGN_ON_HTTP: "on",
      HALQA_SIGN_ON_PRIVATE_ADDRESSES: "on",
      HALQA_LOG_LEVEL: "warn",
    };
    server.output = "";
    server.child = spawn(program, [], { cwd: server.folder, env: server.env });
    for (const stream of [server.child.stdout, server.child.stderr]) {
      stream.on("data", (text) => (server.output += text));
    }
    server.ended = new Promise((resolve) => {
      server.child.once("error", (error) => resolve({ code: null, signal: String(error) }));
      server.child.once("close", (code, signal) => resolve({ code, signal }));
    });
    await server.#ready();
    const text = await readFile(join(server.env.HALQA_DATA, "first-start.json"), "utf8");
    server.accounts = Object.fromEntries(JSON.parse(text).accounts.map((one) => [one.role, one]));
    return server;
  }

  async #ready() {
    let gone;
    void this.ended.then((how) => (gone = how));
    for (const until = Date.now() + 60_000; Date.now() < until; ) {
      if (gone) throw new Error(`the program ended at start (${JSON.stringify(gone)}):\n${this.output}`);
      const answer = await fetch(`${this.base}/readyz`).catch(() => null);
      if (answer?.ok) return;
      await new Promise((wake) => setTimeout(wake, 50));
    }
    throw new Error(`the program was not ready within a minute:\n${this.output}`);
  }

  /** Runs a command of the program beside the running server, on the same data. */
  async run(...words) {
    const child = spawn(this.program, words, { cwd: this.folder, env: this.env });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (output += text));
    const code = await new Promise((resolve, reject) => child.once("error", reject).once("close", resolve));
    return { code, output };
  }

  /** Stops it as Ctrl-C does. Gives the exit status, or how it was ended. */
  async stop() {
    this.child.kill("SIGINT");
    const late = setTimeout(() => this.child.kill("SIGKILL"), 30_000);
    const how = await this.ended;
    clearTimeout(late);
    return how;
  }

  /** Removes what it left behind. */
  async clear() {
    this.child.kill("SIGKILL");
    await rm(this.folder, { recursive: true, force: true });
  }
}
