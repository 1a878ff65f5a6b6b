// deno-lint-ignore-file no-console -- it runs by itself
/**
 * Tries the command as it was installed, whatever it is made of, on a simulated Freebox that it runs
 * itself: `deno run -A tools/smoke.ts COMMAND…`.
 *
 * @module
 */
import assert from "node:assert/strict";
import { background, type Ran, run } from "./program.ts";

/** Tries the command; throws what did not hold. */
export async function smoke(command: readonly string[]): Promise<void> {
  const home = await Deno.makeTempDir({ prefix: "fbx-smoke-" });
  const place = {
    cwd: home,
    env: { HOME: home, XDG_CONFIG_HOME: home, APPDATA: home, NO_PROXY: "127.0.0.1" },
  };
  const fbx = (...words: string[]) => run([...command, ...words], place);
  try {
    await speaks(fbx);
    await using box = await start(["simulate", "--port", "0", "--json"]);
    await reads(fbx, JSON.parse(box.line), home);
    await failsWell(fbx, JSON.parse(box.line));
    await using page = await start(["dashboard", "-j", ...access(JSON.parse(box.line))]);
    await serves(JSON.parse(page.line).url);
    assert.equal(await page.interrupt(), 0);
    assert.equal(await box.interrupt(), 0);
  } finally {
    await Deno.remove(home, { recursive: true });
  }

  function start(words: readonly string[]) {
    return background([...command, ...words], place);
  }
}

type Fbx = (...words: string[]) => Promise<Ran>;

/** What `fbx simulate --json` prints. */
interface Box {
  readonly url: string;
  readonly https_url: string;
  readonly ca_file: string;
  readonly app_id: string;
  readonly app_token: string;
}

function access({ url, app_id, app_token }: Box): string[] {
  return ["-n", "-u", url, "-a", app_id, "-t", app_token];
}

/** Succeeds without a word on stderr. */
async function prints(ran: Promise<Ran>, expected: RegExp): Promise<void> {
  const { code, out, err } = await ran;
  assert.deepEqual({ code, err }, { code: 0, err: "" });
  assert.match(out, expected);
}

async function speaks(fbx: Fbx): Promise<void> {
  await prints(fbx("--version"), /^fbx \d+\.\d+\.\d+ \(.*Freebox OS API \d+\.\d+\)\n$/);
  await prints(fbx("--help"), /^usage: fbx /);
  await prints(fbx("help", "lan", "set-config"), /lan\.setConfig/);
}

/** From nothing to the rate of the line, by HTTP and HTTPS; files; many boxes. */
async function reads(fbx: Fbx, box: Box, home: string): Promise<void> {
  const here = ["-n", "-u", box.url];
  for (const where of [[], ["--save", "token.txt"]]) {
    const { code, err } = await fbx("register", ...here, ...where);
    assert.equal(code, 0, err);
  }
  await prints(fbx("connection", "status", "-j"), /"state":"up"/);
  await prints(fbx("connection", "status", "--format", "yaml"), /^state: up$/m);
  const plain = [...here, "-t", "f:token.txt"];
  await prints(fbx(...plain, "-j", "connection", "status"), /"state":"up"/);
  const rate = "Connection.Get_the_current_Connection_status()['rate_down']";
  await prints(fbx(...plain, "-c", rate), /^\d+\n$/);
  const secure = ["-n", "-u", box.https_url, "--ca-cert", box.ca_file, "-t", "f:token.txt"];
  await prints(fbx(...secure, "-j", "connection", "status"), /"state":"up"/);
  await prints(fbx("discover", "-j", ...here), /"uid":/);

  const bytes = crypto.getRandomValues(new Uint8Array(65_000));
  await Deno.writeFile(`${home}/there.bin`, bytes);
  assert.equal((await fbx(...plain, "upload", "there.bin", "/Freebox/")).code, 0);
  assert.equal((await fbx(...plain, "download", "/Freebox/there.bin", "back.bin")).code, 0);
  assert.deepEqual(await Deno.readFile(`${home}/back.bin`), bytes);

  const config = `send = ["-"]\n[[poll]]\nevery = 10\nrun = ["connection status"]\n` +
    `[box.home]\ntoken = "f:token.txt"\nurl = "${box.url}"\n`;
  await Deno.writeTextFile(`${home}/boxes.toml`, config);
  await prints(fbx("monitor", "--check", "boxes.toml"), /is valid/);
}

/** The exit codes, each with words and without a stack. */
async function failsWell(fbx: Fbx, box: Box): Promise<void> {
  const ways: [number, string[]][] = [
    [1, [...access(box), "contacts", "get", "99999"]],
    [2, ["conection", "status"]],
    [2, [...access(box), "-t", "f:missing.txt", "connection", "status"]],
    [3, [...access(box), "-u", "http://127.0.0.1:9", "connection", "status"]],
    [4, [...access(box), "-t", "wrong", "connection", "status"]],
  ];
  for (const [expected, words] of ways) {
    const { code, out, err } = await fbx(...words);
    assert.deepEqual({ code, out }, { code: expected, out: "" }, `${words.join(" ")}: ${err}`);
    assert.match(err, /\w/);
    assert.doesNotMatch(err, /^\s+at |NotCapable/m, words.join(" "));
  }
}

/** The page and every file that it names. */
async function serves(url: string): Promise<void> {
  const page = await (await fetch(url)).text();
  const named = [...page.matchAll(/(?:src|href)="([^":]+)"/g)].map(([, name]) => name ?? "");
  assert.ok(named.length > 2, page);
  for (const name of named) {
    const response = await fetch(new URL(name, url));
    assert.equal(response.status, 200, name);
    assert.ok((await response.text()).length > 50, name);
  }
}

if (import.meta.main) {
  await smoke(Deno.args);
  console.log(`${Deno.args.join(" ")} works`);
}
