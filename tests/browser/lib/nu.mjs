// The Nu HTML checker over every page that was visited, in one start of Java.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const jar = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");

/** Messages in which the checker is behind the standard; each with the reason. */
const behind = [];

/** The errors in these pages (`[url, bytes]`), each with the page it was found at. */
export async function check(pages) {
  const folder = await mkdtemp(join(tmpdir(), "halqa-nu-"));
  try {
    const names = new Map();
    for (const [at, [url, bytes]] of pages.entries()) {
      const file = join(folder, `${at}.html`);
      names.set(file, url);
      await writeFile(file, bytes);
    }
    const words = ["-Xss4m", "-jar", jar, "--format", "json", "--errors-only", "--exit-zero-always", ...names.keys()];
    const output = await new Promise((resolve, reject) => {
      execFile("java", words, { maxBuffer: 1 << 28 }, (error, stdout, stderr) => (error ? reject(error) : resolve(stderr || stdout)));
    });
    const { messages } = JSON.parse(output);
    const errors = messages.filter((m) => m.type === "error" && !behind.some(({ message }) => message.test(m.message)));
    if (messages.some((m) => m.type === "non-document-error")) throw new Error(output.slice(0, 2000));
    return errors.map((m) => `${names.get(m.url.replace(/^file:/, ""))}: ${m.message} … ${(m.extract ?? "").replace(/\s+/g, " ")}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
