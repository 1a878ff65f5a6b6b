/**
 * Runs every line of every shell block of the pages in bash, against a simulated box. A block that
 * begins with three backquotes and `sh ignore` is not for here.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { Fbx } from "../../mod.ts";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import { pages, root } from "../docs/pages.ts";

/** The commands of a page, each on a line of its own once its ends with a backslash are joined. */
function commandsOf(text: string): string[] {
  return [...text.matchAll(/^```sh\n([^]*?)^```/gm)].flatMap(([, block = ""]) =>
    block.replaceAll("\\\n", " ").split("\n")
      .filter((line) => /^(?!#)(.*[;|(] *)?fbx /.test(line))
  );
}

/** What runs until it is interrupted. */
const ENDLESS =
  /fbx (-\S+ \S+ )*(top|events|dashboard|exporter|monitor|simulate|mcp|watch)\b|fbx .*-d \d/;

for (const { path, text } of await pages()) {
  const commands = commandsOf(text);
  if (commands.length === 0) continue;
  Deno.test({
    name: `every command of ${path} runs`,
    ignore: Deno.build.os === "windows",
    async fn() {
      await using box = await simulate({ name: "Freebox Server" });
      const folder = await Deno.makeTempDir();
      try {
        await prepare(folder, box);
        const [, house = ""] = /^```yaml\n([^]*?)^```/m.exec(text) ?? [];
        await Deno.writeTextFile(join(folder, "house.yaml"), house);
        const failed: string[] = [];
        for (const command of commands) {
          const { code, err } = await type(command, folder, box);
          const isDone = code === 0 || code === 130 && ENDLESS.test(command) ||
            code === 2 && /\(-y\)/.test(err); // it asks, without a terminal
          if (!isDone) failed.push(`${command}\n  ${code}: ${err.trim()}`);
        }
        assert.deepEqual(failed, []);
      } finally {
        await Deno.remove(folder, { recursive: true });
      }
    },
  });
}

/** Prepares the home of a user: a box stored under two names, and the files that the pages use. */
async function prepare(folder: string, box: SimulatedFreebox): Promise<void> {
  const { appId, token } = box.access;
  const kept = JSON.stringify({ app_id: appId, app_token: token, url: box.url });
  const config = join(folder, "config", "fbx");
  await Deno.mkdir(join(config, "boxes"), { recursive: true });
  await Deno.writeTextFile(join(config, "boxes", "home.json"), kept);
  await Deno.writeTextFile(join(config, "default"), "home\n");
  for (const name of ["token.txt", "home.txt", "office.txt"]) {
    await Deno.writeTextFile(join(folder, name), `${token}\n${appId}\n`, { mode: 0o600 });
  }
  await Deno.writeTextFile(join(folder, "film.mkv"), "film");
  await Deno.mkdir(join(folder, "photos"));
  await Deno.writeTextFile(join(folder, "photos", "a.jpg"), "photo");
  await Deno.mkdir(join(folder, "DIR"));
  for (const path of [".config/fish/completions", ".local/share/bash-completion/completions"]) {
    await Deno.mkdir(join(folder, path), { recursive: true });
  }
  await Deno.writeTextFile(join(folder, "boxes.toml"), monitored(box));
  await Deno.writeTextFile(join(folder, "session.har"), '{"log":{"entries":[]}}');
  await using f = await Fbx(box.access);
  await f.fs.upload("/Freebox/Vidéos/concert.mkv", new Blob(["film"]));
  await f.fs.upload("/Freebox/a.mkv", new Blob(["film"]));
  await f.vm.start(0);
}

/** What a page leaves open; a file that is to be saved is not there yet. */
function atHome(command: string, { url, access }: SimulatedFreebox): string {
  const [, saved = ""] = /--save (\S+)/.exec(command) ?? [];
  return `${saved && `rm -f ${saved}\n`}${
    command.replaceAll("192.168.2.254", url).replace(
      "-t TOKEN -a SuperAppId",
      `-t ${access.token} -a ${access.appId}`,
    )
  }`;
}

async function type(
  command: string,
  cwd: string,
  box: SimulatedFreebox,
): Promise<{ code: number; err: string }> {
  const cli = new URL("cli.ts", root).pathname;
  const limit = ENDLESS.test(command) ? 2 : 20;
  const script = `set -o pipefail
fbx() { timeout --preserve-status --signal=INT --kill-after=5 ${limit} deno run -A "${cli}" "$@"; }
${atHome(command, box)}`;
  const { code, stderr } = await new Deno.Command("bash", {
    args: ["-c", script],
    cwd,
    clearEnv: true,
    env: {
      HOME: cwd,
      XDG_CONFIG_HOME: join(cwd, "config"),
      FBX_URL: box.url,
      DENO_DIR: Deno.env.get("DENO_DIR") ?? join(Deno.env.get("HOME") ?? "/", ".cache/deno"),
      PATH: Deno.env.get("PATH") ?? "",
      LANG: "C.UTF-8",
      NO_COLOR: "1",
    },
    stdin: "null",
    stdout: "null",
    stderr: "piped",
  }).output();
  return { code, err: new TextDecoder().decode(stderr) };
}

function monitored({ url }: SimulatedFreebox): string {
  return `send = "-"
[[poll]]
every = 1
run = ["connection status"]
[box.home]
token = "f:home.txt"
url = "${url}"
`;
}
