// deno-lint-ignore-file no-console -- printing is what it is for
/**
 * `deno task demo`: a simulated Freebox, and the commands that a user would type, run for real,
 * each with no more permission than it needs.
 *
 * @module
 */
import "./support/english.ts";
import { TextLineStream } from "./support/lines.ts";

const cli = new URL("../cli.ts", import.meta.url).pathname;
const folder = await Deno.makeTempDir({ prefix: "fbx-demo-" });
const tokenFile = `${folder}/token.txt`;

say("A simulated Freebox starts, in a process of its own:");
const box = await start(["simulate", "--port", "0", "--json"], ["--allow-net=127.0.0.1"]);
try {
  const net = `--allow-net=${new URL(box.url).host}`;
  const files = `--allow-read=${tokenFile}`;
  const token = ["-t", `f:${tokenFile}`];
  const as = (...words: string[]) => fbx(words, [net, files], ["-n", "-u", box.url, ...token]);

  say("fbx registers, and keeps its token in a file that only you can read:");
  await fbx(["register", "--save", "token.txt"], [net, `--allow-write=${tokenFile}`], [
    "-n",
    "-u",
    box.url,
  ], ["register", "--save", tokenFile]);

  say("pyfbx's way:");
  await as("-c", "System.Get_the_current_system_info()['model_info']");
  await as("-j", "-c", "Connection.Get_the_current_Connection_status()['rate_down']");

  say("And with plain words:");
  await as("-j", "connection", "status");
  await as("contacts", "create", "--display-name", "Sandy Kilo", "--first-name", "Sandy");
  await as("-j", "lan", "interfaces");
  await as("api", "GET", "lan/config/");
  say("Done. fbx --help lists the rest.");
} finally {
  await box.stop();
  await Deno.remove(folder, { recursive: true });
}

function say(words: string): void {
  console.log(`\n# ${words}`);
}

/** Shows a command as typed, and runs it. */
async function fbx(
  words: string[],
  permissions: string[],
  place: string[],
  real = words,
): Promise<void> {
  const shown = words.map((word) => /[\s()'"[\]]/.test(word) ? JSON.stringify(word) : word);
  console.log(`\n$ fbx ${shown.join(" ")}`);
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", ...permissions, cli, ...place, ...real],
    stdout: "inherit",
    stderr: "inherit",
  }).output();
  if (code !== 0) throw new Error(`fbx ended with ${code}`);
}

async function start(words: string[], permissions: string[]) {
  console.log(`\n$ fbx ${words.join(" ")}`);
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", ...permissions, cli, ...words],
    stdout: "piped",
    stderr: "inherit",
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream()).pipeThrough(new TextLineStream());
  const reader = lines.getReader();
  const { value } = await reader.read();
  if (value === undefined) throw new Error("The simulated Freebox did not start");
  const { url }: { url: string } = JSON.parse(value);
  console.log(url);
  return {
    url,
    async stop() {
      child.kill("SIGTERM");
      await reader.cancel();
      await child.status;
    },
  };
}
