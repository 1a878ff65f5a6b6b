import assert from "node:assert/strict";
import { permissions } from "../../../tools/permissions.ts";
import {
  AddressError,
  parseAddress,
  readSecret,
  readSize,
} from "../../../lib/monitor/sinks/address.ts";

Deno.test("parseAddress() takes credentials and settings out of an address", () => {
  const influx = parseAddress("influxdb+https://me:p%40ss@db.example:8087/freebox?flush=5");
  assert.deepEqual(influx, {
    kind: "influxdb",
    name: "influxdb+https://db.example:8087/freebox",
    url: new URL("https://db.example:8087/freebox"),
    path: "",
    login: { user: "me", password: "p@ss" },
    settings: new Map([["flush", "5"]]),
  });
  const http = parseAddress("https://host/in?key=theirs#labels=yes&buffer=1MB");
  assert.equal(http.url?.href, "https://host/in?key=theirs");
  assert.equal(http.name, "https://host/in");
  assert.deepEqual([...http.settings], [["labels", "yes"], ["buffer", "1MB"]]);
  assert.equal(parseAddress("file:///var/log/fbx.ndjson?keep=2").path, "/var/log/fbx.ndjson");
  assert.equal(parseAddress("file:log/a b.ndjson").path, "log/a b.ndjson");
  assert.equal(parseAddress("-").kind, "stdout");
});

Deno.test("parseAddress() explains errors, and hides secrets", () => {
  for (
    const [text, says] of [
      ["localhost", /takes an address such as/],
      ["localhost:8086", /takes an address/],
      ["influx://me:s3cret@host/db?token=s3cret", /takes an address.*“influx:\/\/\*\*\*@host\/db”/],
      ["otlp://host?tokn=s3cret", /unknown setting “tokn”. Did you mean “token”/],
      ["http://host/x#max=1", /unknown setting “max”/],
    ] as const
  ) {
    assert.throws(() => parseAddress(text), (error) => {
      assert.ok(error instanceof AddressError);
      assert.match(error.message, says);
      assert.doesNotMatch(error.message, /s3cret/);
      return true;
    });
  }
});

Deno.test("readSize() and readSecret() read sizes and secrets", async () => {
  const sizes = new Map([["a", "10MB"], ["b", "1.5 KiB"], ["c", "512"], ["d", "lots"]]);
  assert.equal(readSize(sizes, "a", 0), 10_000_000);
  assert.equal(readSize(sizes, "b", 0), 1536);
  assert.equal(readSize(sizes, "c", 0), 512);
  assert.equal(readSize(sizes, "e", 7), 7);
  assert.throws(() => readSize(sizes, "d", 0), /not a size such as 10MB/);
  Deno.env.set("FBX_TEST_SECRET", "hidden");
  assert.equal(await readSecret("env:FBX_TEST_SECRET", String), "hidden");
  assert.equal(await readSecret("plain", String), "plain");
  await assert.rejects(readSecret("f:/nowhere/token", String), /needs \/nowhere\/token/);
});

Deno.test("with the binary's permissions, secrets come from variables that start with FBX_", async () => {
  const address = new URL("../../../lib/monitor/sinks/address.ts", import.meta.url).href;
  const folder = await Deno.makeTempDir();
  await Deno.writeTextFile(
    `${folder}/read.ts`,
    `import { readSecret } from "${address}";\n` +
      `for (const name of ["FBX_INFLUX_KEY", "INFLUX_KEY"]) {\n` +
      `  console.log(await readSecret("env:" + name, String).catch((e) => e.name + e.message));\n}\n`,
  );
  const { stdout } = await new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-check", ...permissions("linux"), `${folder}/read.ts`],
    env: { FBX_INFLUX_KEY: "hidden", INFLUX_KEY: "hidden", FBX_LANG: "en" },
    signal: AbortSignal.timeout(30_000),
  }).output();
  const [kept, refused] = new TextDecoder().decode(stdout).split("\n");
  assert.equal(kept, "hidden");
  assert.match(refused ?? "", /may not read the variable INFLUX_KEY: name it FBX_/);
  await Deno.remove(folder, { recursive: true });
});
