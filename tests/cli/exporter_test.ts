import assert from "node:assert/strict";
import { allMetrics } from "../../lib/exporter/self_metrics.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import "../support/english.ts";
import { fbx } from "../support/io.ts";
import { seriesOf } from "../support/exporter.ts";
import { TextLineStream } from "../support/lines.ts";

const cli = new URL("../../cli.ts", import.meta.url).pathname;

Deno.test("fbx exporter --list-metrics lists every metric, as a table and as JSON", async () => {
  const table = await fbx(["exporter", "--list-metrics"]);
  assert.equal(table.code, 0);
  for (const { name, help } of allMetrics) {
    const row = table.out.split("\n").find((line) => line.includes(`\`${name}\``));
    assert.ok(row?.includes(help.replaceAll("|", "\\|")), name);
  }
  const json = await fbx(["exporter", "--list-metrics", "-j"]);
  assert.deepEqual(JSON.parse(json.out), JSON.parse(JSON.stringify(allMetrics)));
});

Deno.test("fbx exporter checks its options before it connects", async () => {
  const wrong: [words: string[], says: RegExp][] = [
    [[], /needs a token, which fbx register gets/],
    [["-t", "x", "--names", "some"], /--names takes plain, hash, none, not “some”/],
    [["-t", "x", "--port", "70000"], /--port takes a whole number/],
    [["-t", "x", "--min-interval", "soon"], /--min-interval takes seconds/],
    [["-t", "x", "--max-hosts"], /--max-hosts needs a value/],
    [["-t", "x", "--min-intervl", "1"], /Did you mean --min-interval/],
    [["-t", "x", "more"], /unexpected argument “more”/],
    [["--box", "name=a,tokn=x"], /does not understand “tokn=x”. Its keys are name, url, token/],
    [["--box", "url=http://box.example"], /needs a token/],
    [["--box", "token=a", "--box", "token=b"], /Two boxes are called “freebox”/],
    [["--box", "token=f:/nowhere/token.txt"], /cannot be read/],
    [["--box", "url=ftp://box,token=x"], /not the address of a box/],
  ];
  for (const [words, says] of wrong) {
    const { code, err, out } = await fbx(["exporter", ...words]);
    assert.equal(code, 2, `${words}: ${err}`);
    assert.match(err, says);
    assert.equal(out, "");
  }
});

Deno.test("fbx exporter reports that its port is taken", async () => {
  using other = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = other.addr;
  const { code, err } = await fbx(["-t", "x", "exporter", "--port", String(port)]);
  assert.equal(code, 1);
  assert.match(err, new RegExp(`Port ${port} is taken`));
});

Deno.test("fbx exporter needs only its port, its boxes and the token files, and ends at SIGTERM", async () => {
  await using home = await simulate();
  await using flat = await simulate({ seed: 2 });
  const folder = await Deno.makeTempDir();
  const file = `${folder}/token.txt`;
  await Deno.writeTextFile(file, `${flat.appToken}\n${flat.appId}\n`, { mode: 0o600 });
  const port = freePort();
  const reach = [home.port, flat.port, port].map((port) => `127.0.0.1:${port}`).join();
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      ...["run", "--no-prompt", `--allow-net=${reach}`, `--allow-read=${file}`, cli],
      ...["exporter", "--json", "--port", String(port), "--min-interval", "0"],
      ...["--box", `name=home,url=${home.url},token=${home.appToken},app-id=${home.appId}`],
      ...["--box", `url=127.0.0.1:${flat.port},token=f:${file}`],
    ],
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const lines = child.stdout.pipeThrough(new TextDecoderStream())
    .pipeThrough(new TextLineStream()).getReader();
  try {
    const { url } = JSON.parse((await lines.read()).value ?? "");
    assert.equal(url, `http://127.0.0.1:${port}`);
    const series = seriesOf(await (await fetch(`${url}/metrics`)).text());
    assert.equal(series.get('fbx_up{box="home"}'), 1);
    assert.equal(series.get(`fbx_up{box="127.0.0.1:${flat.port}"}`), 1);
    await home.close();
    const later = seriesOf(await (await fetch(`${url}/metrics`)).text());
    assert.equal(later.get('fbx_up{box="home"}'), 0);
  } finally {
    child.kill("SIGTERM");
    await lines.cancel();
    await Deno.remove(folder, { recursive: true });
  }
  const { code, stderr } = { code: (await child.status).code, stderr: child.stderr };
  const err = await new Response(stderr).text();
  assert.equal(code, 0, err);
  assert.match(err, /^home: up$/m);
  assert.match(err, /^home: .*no connection to http/m);
  assert.equal(err.includes(flat.appToken), false);
});

Deno.test("fbx exporter without the permission to listen names the flag to add", async () => {
  const words = ["-u", "127.0.0.1:1", "-t", "x", "exporter", "--port", "9816"];
  const { code, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", cli, ...words],
  }).output();
  const err = new TextDecoder().decode(stderr);
  assert.match(err, /may not listen on 127\.0\.0\.1:9816[^]*--allow-net=127\.0\.0\.1:9816/);
  assert.equal(err.includes("    at "), false);
  assert.equal(code, 2);
});

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}
