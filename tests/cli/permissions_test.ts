import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import "../support/english.ts";
import { TextLineStream } from "../support/lines.ts";

const cli = new URL("../../cli.ts", import.meta.url).pathname;

/** Runs the command with these permissions and no others. */
async function run(permissions: string[], words: string[], env: Record<string, string> = {}) {
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", ...permissions, cli, ...words],
    stdin: "null",
    env,
  }).output();
  const decoder = new TextDecoder();
  return { code, out: decoder.decode(stdout), err: decoder.decode(stderr) };
}

Deno.test("help and version need no permission", async () => {
  for (
    const words of [["--help"], ["--version"], ["help", "lan"], ["help", "--json"], [
      "lan",
      "config",
      "--help",
    ]]
  ) {
    const { code, out, err } = await run([], words);
    assert.equal(code, 0, err);
    assert.ok(out.length > 0);
  }
});

Deno.test("importing the library needs no permission", async () => {
  const file = await Deno.makeTempFile({ suffix: ".ts" });
  const mod = new URL("../../mod.ts", import.meta.url).href;
  await Deno.writeTextFile(file, `import { Fbx } from "${mod}"; console.log(Fbx.name);`);
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--no-check", file],
  }).output();
  await Deno.remove(file);
  assert.equal(new TextDecoder().decode(stdout), "Fbx\n", new TextDecoder().decode(stderr));
});

Deno.test("each command works with the smallest set of flags of the README", async () => {
  await using box = await simulate({ grantAfter: 20 });
  const folder = await Deno.makeTempDir();
  const file = `${folder}/token.txt`;
  const settings = `${folder}/freebox.yaml`;
  const net = `--allow-net=127.0.0.1:${box.port}`;
  const place = ["-n", "-u", box.url];
  const own = [...place, "-a", box.appId, "-t", box.appToken];
  const cases: [permissions: string[], words: string[]][] = [
    [[net], [...own, "connection", "status"]],
    [[net], [...own, "-c", "Connection.status()"]],
    [[net], [...own, "api", "GET", "connection/"]],
    [[net], [...place, "register"]],
    [[net, `--allow-write=${file}`], [...place, "register", "--save", file]],
    [[net, `--allow-read=${file}`], [...place, "-t", `f:${file}`, "connection", "status"]],
    [
      [net, `--allow-read=${folder}`, `--allow-write=${folder}`],
      [...own, "-o", `${folder}/status.json`, "connection", "status"],
    ],
    [[net, `--allow-read=${file}`], [...own, "upload", file, "/Freebox/token.txt"]],
    [
      [net, `--allow-read=${folder}`, `--allow-write=${folder}`],
      [...own, "download", "/Freebox/token.txt", `${folder}/back.txt`],
    ],
    [[net], [...own, "fs", "list", "/Freebox"]],
    [[net], [...own, "doctor"]],
    [[net], [...own, "fs", "cp", "/Freebox/token.txt", "/Freebox/Documents"]],
    [[net, `--allow-write=${settings}`], [...own, "backup", settings]],
    [[net, `--allow-read=${settings}`], [...own, "diff", settings]],
    [[`--allow-read=${settings}`], ["diff", settings, settings]],
    [[net, `--allow-read=${settings}`], [...own, "restore", settings, "--yes"]],
    [[], ["settings"]],
    [[net], ["mcp", ...own]],
    [[net], [...own, "status"]],
    [[net], [...own, "devices", "nas"]],
    [[net], [...own, "ls", "/freebox"]],
    [[net], [...own, "history", "--last", "1h"]],
    [[net], [...own, "lan", "host", "nas"]],
    [[net, `--allow-read=${file}`], [...own, "cp", file, "box:/Freebox/copied.txt"]],
    [[net, `--allow-read=${folder}`], [...own, "sync", folder, "box:/Freebox/synced"]],
    [
      [net, `--allow-read=${folder}`, `--allow-write=${folder}`],
      [...own, "sync", "box:/Freebox/synced", `${folder}/synced`],
    ],
    [[net], [...own, "wifi", "guest", "--for", "2h"]],
    [[net], [...own, "wifi", "share"]],
    [[net], [...own, "forward", "8080", "nas:80"]],
    [[net], [...own, "pause", "Zoé", "1h"]],
    [[net], [...own, "ring", "--for", "1s"]],
    [[], [...own, "open"]],
    [[], ["completions", "bash"]],
    [[], ["openapi", "--lang", "fr"]],
    [[], ["__complete", "fish", "conn"]],
  ];
  try {
    for (const [permissions, words] of cases) {
      const { code, err } = await run(permissions, words);
      assert.equal(code, 0, `${words.join(" ")}: ${err}`);
    }
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("fbx events and vm console need the address of the box and nothing else", async () => {
  await using box = await simulate();
  const own = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const net = `--allow-net=127.0.0.1:${box.port}`;
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", net, cli, ...own, "-j", "events"],
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream())
    .pipeThrough(new TextLineStream()).getReader();
  const reported = lines.read();
  const disk = { disk_path: "/Freebox/new.qcow2", size: 1_000_000, disk_type: "qcow2" };
  let more = true;
  const asking = (async () => {
    for (let index = 0; more; index++) {
      const body = JSON.stringify({ ...disk, disk_path: `/Freebox/${index}.qcow2` });
      await run([net], [...own, "vm", "create-disk", "--body", body]);
    }
  })();
  assert.match((await reported).value ?? "", /"name":"\w+","result":/);
  more = false;
  await asking;
  child.kill("SIGINT");
  assert.equal((await child.status).code, 0);
  await lines.cancel();
  assert.equal(await new Response(child.stderr).text(), "");
  assert.equal((await run([net], [...own, "vm", "start", "0"])).code, 0);
  const running = async () =>
    /running/.test((await run([net], [...own, "vm", "get", "0", "--select", "status"])).out);
  while (!await running());
  const { code, err } = await run([net], [...own, "vm", "console", "0"]);
  assert.deepEqual([code, err], [0, ""]);
});

Deno.test("fbx watch needs the box, the folder of its state and the program that it runs", async () => {
  await using box = await simulate();
  const folder = await Deno.makeTempDir();
  const state = `${folder}/state.json`;
  const own = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken, "-d", "0.1"];
  const words = [...own, "watch", "call", "--state", state, "--run", "false"];
  const net = `--allow-net=127.0.0.1:${box.port}`;
  const files = [`--allow-read=${folder}`, `--allow-write=${folder}`];
  const watched = async (permissions: string[]) => {
    const child = new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-prompt", ...permissions, cli, ...words],
      stdout: "piped",
      stderr: "piped",
    }).spawn();
    const lines = child.stdout.pipeThrough(new TextDecoderStream())
      .pipeThrough(new TextLineStream()).getReader();
    const err = new Response(child.stderr).text();
    while (await Deno.stat(state).then(() => false, () => true));
    const call = { id: 950, type: "missed", number: "0123456789", name: "", duration: 0 };
    box.box.store.list("call/log").push({ ...call, datetime: Math.floor(Date.now() / 1000) });
    const { value } = await lines.read();
    child.kill("SIGINT");
    assert.equal((await child.status).code, 0);
    await lines.cancel();
    await Deno.remove(state);
    box.box.store.list("call/log").pop();
    return { out: value, err: await err };
  };
  try {
    const { out, err } = await watched([net, ...files, "--allow-run=false"]);
    assert.match(out ?? "", /Missed call: 0123456789/);
    assert.equal(err, "call.missed: false failed with exit code 1\n");
    assert.match((await watched([net, ...files])).err, /--allow-run=false/);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("a stored box needs its folder and the two variables that locate it", async () => {
  await using box = await simulate({ grantAfter: 20 });
  const home = await Deno.makeTempDir();
  const config = `${home}/.config/fbx`;
  const net = `--allow-net=127.0.0.1:${box.port}`;
  const reading = [net, "--allow-env=HOME,XDG_CONFIG_HOME", `--allow-read=${config}`];
  const all = [...reading, `--allow-write=${config}`];
  const env = { XDG_CONFIG_HOME: `${home}/.config` };
  const cases: [permissions: string[], words: string[]][] = [
    [all, ["-u", box.url, "register"]],
    [reading, ["connection", "status"]],
    [all, ["connection", "status"]],
    [all, ["login", "status"]],
    [all, ["logout"]],
    [all, ["forget", "freebox-server", "--yes"]],
  ];
  try {
    for (const [permissions, words] of cases) {
      const { code, err } = await run(permissions, words, env);
      assert.equal(code, 0, `${words.join(" ")}: ${err}`);
    }
    const printed = await run([net], ["-u", box.url, "register"], env);
    assert.deepEqual([printed.code, printed.out.split("\n").length], [0, 3], printed.err);
  } finally {
    await Deno.remove(home, { recursive: true });
  }
});

Deno.test("a missing permission gives the flag to add, not a stack trace", async () => {
  await using box = await simulate();
  const place = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const net = await run([], [...place, "connection", "status"]);
  assert.match(net.err, /Run it again with deno run --allow-net=127\.0\.0\.1/);
  assert.equal(net.err.includes("    at "), false);
  assert.notEqual(net.code, 0);
  const read = await run([`--allow-net=127.0.0.1:${box.port}`], [
    "-u",
    box.url,
    "-t",
    "f:token.txt",
  ]);
  assert.match(read.err, /Run it again with deno run --allow-read=token\.txt/);
});

Deno.test("fbx simulate needs only the address that it listens on, and ends at SIGTERM", async () => {
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--allow-net=127.0.0.1", cli, "simulate", "--port", "0", "--json"],
    stdout: "piped",
  }).spawn();
  const reader = child.stdout.pipeThrough(new TextDecoderStream())
    .pipeThrough(new TextLineStream()).getReader();
  const { url } = JSON.parse((await reader.read()).value ?? "");
  const answer = await fetch(`${url}/api_version`);
  assert.equal((await answer.json()).api_version, "16.0");
  child.kill("SIGTERM");
  assert.equal((await child.status).code, 0);
  await reader.cancel();
});

Deno.test("the root certificate and the files of fbx simulate need those and nothing else", async () => {
  const folder = await Deno.makeTempDir();
  const root = `${folder}/root.pem`;
  const disk = `${folder}/disk`;
  await Deno.mkdir(disk);
  const permissions = [
    "--allow-net=127.0.0.1",
    `--allow-read=${disk}`,
    `--allow-write=${root},${disk}`,
  ];
  const words = ["simulate", "--port", "0", "--json", "--ca-file", root, "--files", disk];
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", ...permissions, cli, ...words],
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream())
    .pipeThrough(new TextLineStream()).getReader();
  try {
    const { url, ca_file, app_id, app_token } = JSON.parse((await lines.read()).value ?? "");
    assert.equal(ca_file, root);
    assert.match(await Deno.readTextFile(root), /BEGIN CERTIFICATE/);
    const net = `--allow-net=${new URL(url).host}`;
    const own = ["-n", "-u", url, "-a", app_id, "-t", app_token];
    const made = await run([net], [...own, "fs", "mkdir", "/Freebox", "New"]);
    assert.equal(made.code, 0, made.err);
    assert.ok((await Deno.stat(`${disk}/New`)).isDirectory);
  } finally {
    child.kill("SIGTERM");
    await lines.cancel();
    assert.equal(await new Response(child.stderr).text(), "");
    await child.status;
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("recording needs the box and the file, playing it back the file, and both say so", async () => {
  await using box = await simulate({ model: "pop" });
  const folder = await Deno.makeTempDir();
  const file = `${folder}/box.har`;
  const own = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const net = `--allow-net=127.0.0.1:${box.port}`;
  const played = ["simulate", "--port", "0", "--json", "--from", file];
  const cases: [permissions: string[], words: string[], lacks: RegExp | undefined][] = [
    [[], [...own, "capabilities"], /--allow-net=127\.0\.0\.1/],
    [[net], [...own, "capabilities"], undefined],
    [[net], [...own, "record", file], /--allow-write=\S+box\.har/],
    [[net, `--allow-write=${file}`], [...own, "record", file], undefined],
    [[], ["record", "--from", file], /--allow-read=\S+box\.har/],
    [[`--allow-read=${file}`], ["record", "--from", file], undefined],
    [["--allow-net=127.0.0.1"], played, /--allow-read=\S+box\.har/],
  ];
  try {
    for (const [permissions, words, lacks] of cases) {
      const { code, err } = await run(permissions, words);
      assert.equal(code === 0, lacks === undefined, `${permissions} ${words.join(" ")}: ${err}`);
      if (lacks) assert.match(err, lacks);
    }
    const permissions = ["--allow-net=127.0.0.1", `--allow-read=${file}`];
    const child = new Deno.Command(Deno.execPath(), {
      args: ["run", "--no-prompt", ...permissions, cli, ...played],
      stdout: "piped",
    }).spawn();
    const lines = child.stdout.pipeThrough(new TextDecoderStream())
      .pipeThrough(new TextLineStream()).getReader();
    const { url } = JSON.parse((await lines.read()).value ?? "");
    assert.equal((await (await fetch(`${url}/api_version`)).json()).box_model, "fbxgw8-r1");
    child.kill("SIGTERM");
    assert.equal((await child.status).code, 0);
    await lines.cancel();
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("Ctrl-C ends -d cleanly", async () => {
  await using box = await simulate();
  const words = [
    "-n",
    "-u",
    box.url,
    "-a",
    box.appId,
    "-t",
    box.appToken,
    "-d",
    "0.1",
    "-j",
    "-c",
    "Contacts.count()",
  ];
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", `--allow-net=127.0.0.1:${box.port}`, cli, ...words],
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const reader = child.stdout.getReader();
  await reader.read();
  child.kill("SIGINT");
  assert.equal((await child.status).code, 0);
  await reader.cancel();
  assert.equal(await new Response(child.stderr).text(), "");
});

Deno.test("deno task demo shows the whole way", async () => {
  const demo = new URL("../demo.ts", import.meta.url).pathname;
  const { code, stdout, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "-A", "--no-prompt", demo],
  }).output();
  assert.equal(code, 0, new TextDecoder().decode(stderr));
  const out = new TextDecoder().decode(stdout);
  for (const part of ["fbx register", "192.168.1.18", "8080", "rate_down", "Done."]) {
    assert.ok(out.includes(part), part);
  }
});
