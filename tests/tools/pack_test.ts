import assert from "node:assert/strict";
import { pack } from "../../tools/pack.ts";
import { must as mustRun, root, run } from "../../tools/program.ts";
import { smoke } from "../../tools/smoke.ts";
import { simulate, type SimulatedFreebox } from "../../lib/simulator/mod.ts";
import "../support/english.ts";
import { npmObstacle } from "../support/npm.ts";
import { tmux, until } from "../support/tmux.ts";

/** A program as a user of Node.js or Bun would write it. */
const PROGRAM = `
import { Fbx, FbxError, helpText } from "@fbx/fbx";

const { url, caCerts = [], appId, token } = JSON.parse(process.argv[2]);
const f = await Fbx(url === undefined ? {} : { url, caCerts });
const { settings } = await f.mksession({ appId, token });
const { state } = await f.connection.status();
const refused = await f.contacts.get(99_999).catch((error) => error);
const wrong = await f.wifi.setConfig({ mac_filter_state: "whitlist" }).catch((error) => error);
const data = Uint8Array.from({ length: 1_500_000 }, (_, index) => index * 7);
const events = f.events("vm_disk_task_done");
await events.ready;
await f.fs.upload("/Freebox/program.bin", data, { force: "overwrite" });
const back = await (await f.fs.download("/Freebox/program.bin")).bytes();
const disk_path = \`/Freebox/\${Date.now()}.qcow2\`;
await f.vm.createDisk({ disk_path, size: 1_000_000, disk_type: "qcow2" });
const { value: { name: event } } = await events.next();
console.log(JSON.stringify({
  files: back.length === data.length && back.every((byte, index) => byte === data[index]),
  event,
  url: f.url,
  settings,
  state,
  refused: refused instanceof FbxError && refused.code,
  wrong: wrong instanceof FbxError && wrong.code,
  help: helpText("connection.status").split("\\n")[0],
}));
await f.close();
`;

const TYPED = `
import { Fbx, FbxError, type LanHost } from "@fbx/fbx";

await using f = await Fbx({ url: "127.0.0.1" });
const { settings }: { settings?: boolean } = await f.mksession({ appId: "a", token: "b" });
const hosts: LanHost[] = await f.lan.hosts("pub");
const rate: number = (await f.connection.status()).rate_down;
for await (const event of f.events("vm_state_changed")) {
  const id: number | undefined = event.name === "gap" ? event.result.lost : event.result.id;
  if (id === 3) break;
}
const { path }: { path: string } = await f.fs.upload("/Freebox/a", new Blob(["a"]));
const body: ReadableStream<Uint8Array> = (await f.fs.download(path, { range: { end: 1 } })).body;
await f.fs.rm({ files: [path] }).done({ onProgress: ({ progress }) => progress + 1 });
await body.pipeTo((await f.vm.console(1)).writable);
try {
  await f.wifi.setConfig({ mac_filter_state: "whitelist" });
} catch (error) {
  if (error instanceof FbxError) console.log(error.code, settings, hosts.length, rate);
}
// @ts-expect-error a misspelt value
await f.wifi.setConfig({ mac_filter_state: "whitlist" });
// @ts-expect-error a missing parameter
await f.lan.hosts();
`;

const TSCONFIG = {
  compilerOptions: {
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    module: "nodenext",
    target: "es2022",
    lib: ["ESNext", "DOM"],
    types: [],
  },
  files: ["typed.ts"],
};

/** Why the package cannot be tried here, if it cannot. */
async function obstacle(): Promise<string> {
  if (await output("node", ["--version"]) === undefined) return " (skipped: no Node.js)";
  return await npmObstacle();
}

async function output(program: string, args: string[]): Promise<string | undefined> {
  const ran = await run([program, ...args]).catch(() => undefined);
  return ran?.code === 0 ? ran.out.trim() : undefined;
}

const must = (program: string, args: string[], cwd: string) => mustRun([program, ...args], { cwd });

/** The output of a successful program. */
async function tryProgram(runtime: string, folder: string, box: object, base: RegExp) {
  const { url, ...rest } = JSON.parse(
    await must(runtime, ["program.mjs", JSON.stringify(box)], folder),
  );
  assert.match(url, base);
  assert.deepEqual(rest, {
    files: true,
    event: "vm_disk_task_done",
    settings: true,
    state: "up",
    refused: "noent",
    wrong: "bad_argument",
    help: "connection.status(options?)",
  });
}

function access({ url, appId, appToken }: SimulatedFreebox): string[] {
  return ["-n", "-u", url, "-a", appId, "-t", appToken];
}

/** Pipes into the command, out of it, and into one that stops reading. */
async function tryStreams(command: string[], folder: string, box: SimulatedFreebox) {
  const words = [...command, ...access(box)].join(" ");
  const shell = (script: string) => must("sh", ["-c", script], folder);
  const up = `printf 'three lines\nof\ntext' | ${words} upload --force - /Freebox/piped.txt`;
  await shell(up);
  assert.equal(await shell(`${words} download /Freebox/piped.txt -`), "three lines\nof\ntext");
  assert.equal(await shell(`${command.join(" ")} help --json | head -n 1`), "[\n");
  const body = `printf '{"display_name":"Sandy"}' | ${words} -j contacts create --body -`;
  assert.match(await shell(body), /"display_name":"Sandy"/);
  const manual =
    `rm -f ready; (sleep 1; echo y; sleep 3) | ${command.join(" ")} simulate --json --port 0 ` +
    "--no-https --grant manual > ready 2> asked & box=$!; trap 'kill $box' EXIT; " +
    "until grep -qs } ready; do sleep 0.1; done; " +
    `${command.join(" ")} register --save - -n -u $(sed 's/.*"url":"\\([^"]*\\).*/\\1/' ready)`;
  assert.match(await shell(manual), /^\S{64}\n/);
}

/** A full disk is reported, and loses no token. */
async function tryFullDisk(command: string[], folder: string, { url }: SimulatedFreebox) {
  const script = `
    ${command.join(" ")} help lan > /dev/full && exit 1
    mount -t tmpfs -o size=8k tmpfs /mnt && : > /mnt/token && head -c 8192 /dev/zero > /mnt/filler
    ${command.join(" ")} register --save /mnt/token --force --url ${url} > printed && exit 1
    cat printed`;
  const { code, stdout, stderr } = await new Deno.Command("unshare", {
    args: ["-rm", "sh", "-c", script],
    cwd: folder,
    signal: AbortSignal.timeout(60_000),
  }).output();
  const err = new TextDecoder().decode(stderr);
  assert.equal(code, 0, err);
  assert.match(err, /^The output cannot be written: the disk is full$/m);
  assert.match(err, /^\/mnt\/token cannot be written: the disk is full$/m);
  assert.match(new TextDecoder().decode(stdout), /^\S{20,}\nfbx\n$/);
}

/** What takes the terminal over gives it back; keys, its size and Ctrl-C arrive. */
async function tryTerminal(command: string[], folder: string, box: SimulatedFreebox) {
  await using pane = await tmux(80, 24);
  const full = async (is: boolean) =>
    (await pane.ask("#{alternate_on}")).startsWith(is ? "1" : "0");
  await pane.type(`cd ${folder}; f() { ${[...command, ...access(box)].join(" ")} "$@"; }`);
  for (const end of ["q", "C-c"]) {
    await pane.type("clear; f top -d 0.2");
    await pane.shows(/▼ down +[\d.]+ .?bit\/s/);
    await pane.resize(120, 40);
    await pane.shows(/^ Freebox.{95,} \d\d:\d\d:\d\d$/m);
    await pane.press(end);
    await until(() => full(false));
    await pane.type("clear; echo exit $?; stty -a");
    assert.match(await pane.shows(/echoctl/), /^exit 0$[^]* icanon[^]* echo /m);
  }
  await pane.type("clear; f vm start 0; until f vm console 0; do sleep 0.2; done");
  await pane.shows(/Ctrl-\] leaves/);
  await pane.type("root");
  await pane.shows(/root@/);
  await pane.press("C-c");
  await pane.type("echo still-here");
  await pane.shows(/^still-here/m);
  await pane.press("C-]");
  await pane.shows(/Connection closed/);
  await pane.type("clear; stty -a");
  assert.match(await pane.shows(/echoctl/), / icanon[^]* echo /);
}

/** A box in a network of its own, announced by mDNS, and the program there with it. */
const ALONE = `
ip link set lo up
ready=$(mktemp -p .)
"$1" run --quiet -A "$2/cli.ts" simulate --port 0 --json --mdns --no-https > "$ready" &
box=$!
trap 'kill $box' EXIT
until grep -q } "$ready"; do sleep 0.1; done
"$3" program.mjs "$(sed 's/.*"app_id":"\\([^"]*\\)","app_token":"\\([^"]*\\)".*/{"appId":"\\1","token":"\\2"}/' "$ready")"
`;

const why = await obstacle();
const hasTmux = await output("tmux", ["-V"]) !== undefined;
const canMount = await output("unshare", ["-rm", "mount", "-t", "tmpfs", "tmpfs", "/mnt"]) !==
  undefined;
const canUnshare = await output("unshare", ["-n", "true"]) !== undefined;

Deno.test({
  name: "the npm package works under Node.js and Bun, and for tsc" + why,
  ignore: why !== "",
  async fn(t) {
    const folder = await Deno.makeTempDir();
    await using box = await simulate({ https: true });
    const { url, httpsUrl, caPem, appId, appToken: token } = box;
    const install = (...packages: string[]) =>
      must("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", ...packages], folder);
    try {
      await Deno.writeTextFile(`${folder}/package.json`, `{ "type": "module", "private": true }`);
      await Deno.writeTextFile(`${folder}/program.mjs`, PROGRAM);
      await Deno.writeTextFile(`${folder}/typed.ts`, TYPED);
      await Deno.writeTextFile(`${folder}/tsconfig.json`, JSON.stringify(TSCONFIG));
      await pack(folder);
      await install("./fbx.tgz", "typescript@5");
      const bun = await install("bun").then(() => `${folder}/node_modules/.bin/bun`, () => "");
      const hasBun = bun !== "" && await output(bun, ["--version"]) !== undefined;
      const fbx = `${folder}/node_modules/.bin/fbx`;
      const runtimes = ["node", ...hasBun ? [bun] : []];

      for (const runtime of runtimes) {
        const name = runtime === "node" ? "Node.js" : "Bun";
        const plain = { url, appId, token };
        await t.step(
          `${name} talks to the box`,
          () => tryProgram(runtime, folder, plain, /^http:\/\/127/),
        );
        const secured = { url: httpsUrl, caCerts: [caPem], appId, token };
        await t.step(
          `${name} talks to the box by HTTPS`,
          () => tryProgram(runtime, folder, secured, /^https:\/\//),
        );
        await t.step({
          name: `${name} finds the box by mDNS`,
          ignore: !canUnshare,
          fn: async () => {
            const args = ["-n", "sh", "-c", ALONE, "sh", Deno.execPath(), root, runtime];
            const said = await must("unshare", args, folder);
            assert.match(said, /"url":"http:\/\/127\.0\.0\.1:\d+\/api\/v16\/".*"state":"up"/);
          },
        });
        const command = runtime === "node" ? [fbx] : [runtime, fbx];
        await t.step(`${name} runs the command`, () => smoke(command));
        await t.step(
          `${name} hands the streams of the command on`,
          () => tryStreams(command, folder, box),
        );
        await t.step({
          name: `${name} reports that a disk is full`,
          ignore: !canMount,
          fn: () => tryFullDisk(command, folder, box),
        });
        await t.step({
          name: `${name} gives the command a terminal`,
          ignore: !hasTmux,
          fn: () => tryTerminal(command, folder, box),
        });
      }
      await t.step("npx runs it, and it finds its own help", async () => {
        const help = await must("npx", ["--no-install", "fbx", "--help"], folder);
        assert.match(help, /^usage: fbx /);
      });
      await t.step({ name: "Bun was installed from npm", ignore: !hasBun, fn() {} });
      await t.step("tsc --strict accepts the types, and refuses what is wrong", async () => {
        await must("node", ["node_modules/typescript/bin/tsc", "-p", "."], folder);
      });
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});
