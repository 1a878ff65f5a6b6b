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

print("A simulated Freebox:");
const box = await start(["simulate", "--port", "0", "--no-https", "--json"], [
  "--allow-net=127.0.0.1",
]);
try {
  const permissions = [
    `--allow-net=${new URL(box.url).host}`,
    "--allow-env=HOME,XDG_CONFIG_HOME,FBX_URL",
    `--allow-read=${folder}`,
    `--allow-write=${folder}`,
  ];
  print("Registration, confirmed on the front panel:");
  await fbx(["register"], permissions);
  print("The box at a glance, and the devices of the network:");
  await fbx(["status"], permissions);
  await fbx(["devices"], permissions);
  print("A change, and its undo:");
  await fbx(["forward", "8080", "nas:80"], permissions);
  await fbx(["forward", "rm", "8080", "--yes"], permissions);
  print("The rates of the last hours:");
  await fbx(["history", "rates", "--last", "6h"], permissions);
  print("Any method of the API, for programs; and as pyfbx has it:");
  await fbx(["-j", "connection", "status"], permissions);
  await fbx(
    ["-j", "-c", "Connection.Get_the_current_Connection_status()['rate_down']"],
    permissions,
  );
  print("Done. fbx --help lists the rest.");
} finally {
  await box.stop();
  await Deno.remove(folder, { recursive: true });
}

function print(words: string): void {
  console.log(`\n# ${words}`);
}

/** Shows a command as typed, and runs it. */
async function fbx(words: string[], permissions: string[]): Promise<void> {
  const shown = words.map((word) => /[\s()'"[\]]/.test(word) ? JSON.stringify(word) : word);
  console.log(`\n$ fbx ${shown.join(" ")}`);
  const { code } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", ...permissions, cli, ...words],
    env: { XDG_CONFIG_HOME: folder, FBX_URL: box.url },
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
