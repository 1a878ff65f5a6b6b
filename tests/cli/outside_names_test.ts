import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { simulate } from "../../lib/simulator/mod.ts";
import { cell } from "../../lib/cli/output/cell.ts";
import { watch } from "../../lib/monitor/snapshot.ts";
import { parseAddress } from "../../lib/monitor/sinks/address.ts";
import { Fbx, type FbxError } from "../../mod.ts";
import { type Answer, openDoor } from "../support/door.ts";
import { fbx } from "../support/io.ts";

const inherited = ["constructor", "toString", "__proto__", "hasOwnProperty", "valueOf"];
const internal = /stumbled|Internal error|\[native code\]|\[object Object\]|\n\s+at /;

async function against(answer: Answer, args: readonly string[]) {
  await using box = await simulate();
  await using door = await openDoor({ behind: box.url, answers: { "GET connection/": answer } });
  const { appId = "", token = "" } = { appId: box.appId, token: box.appToken };
  return await fbx([...args, "-u", door.url, "-a", appId, "-t", token]);
}

for (const name of inherited) {
  Deno.test(`fbx takes ${name} as an error code, an option and a field`, async () => {
    const refused = await against({ refuse: name }, ["connection", "status"]);
    assert.equal(refused.code, 1);
    assert.match(refused.err, new RegExp(`: ${name}: the box refused the call`));
    assert.doesNotMatch(refused.err, internal);

    const lacking = await against({
      body: { success: false, error_code: "insufficient_rights", missing_right: name },
    }, ["connection", "status"]);
    assert.match(lacking.err, /no description/);

    for (
      const args of [[`--${name}`], [`--${name}=1`], ["connection", "status", `--${name}`, "1"]]
    ) {
      const { code, err } = await fbx(args);
      assert.equal(code, 2, err);
      assert.match(err, new RegExp(`--${name}`));
      assert.match(err, /has no option|takes no/);
    }

    const result = JSON.parse(
      `{"${name}": "value-of-it", "state": "${name}", "inner": [{"${name}": 1}]}`,
    );
    for (const format of ["table", "csv", "json", "yaml", "ndjson"]) {
      const { code, out, err } = await against({ result }, [
        "connection",
        "status",
        "--format",
        format,
      ]);
      assert.equal(code, 0, err);
      assert.doesNotMatch(out + err, internal);
      assert.match(out, /value-of-it/, format);
    }
  });
}

Deno.test("parseAddress() takes a % that is no escape as itself", () => {
  const login = (text: string) => parseAddress(text).login?.password;
  assert.equal(login("influxdb://me:50%@localhost/db"), "50%");
  assert.equal(login("influxdb://me:%zz%41-%ff@localhost/db"), "%zzA-%ff");
});

Deno.test("cell() shows numbers of any size", () => {
  for (const value of [1e308, -1e308, 8.65e15, 9e12]) {
    for (const times of ["relative", "date", "both"] as const) {
      for (const unit of ["ms", "s", "min", "byte", "byte/s", "bit/s", "celsius", "packet/s"]) {
        for (const type of ["timestamp", "int"]) {
          const { text } = cell(value, { type, unit }, { now: 1.7e9, times, secrets: false });
          assert.doesNotMatch(text, /NaN|Infinity|Invalid|undefined/, `${value} ${unit} ${type}`);
        }
      }
    }
  }
});

Deno.test("watch() leaves out hosts that were last seen at a time that has no date", async () => {
  await using box = await simulate();
  const away = (hosts: object[]) =>
    hosts.map((host) => ({ ...host, reachable: false, last_time_reachable: 1e308 }));
  await using door = await openDoor({
    behind: box.url,
    answers: {
      "^lan/browser/[^/]+/?$": ({ url }) => url.includes("interfaces") ? undefined : { edit: away },
    },
  });
  await using f = await Fbx({ ...box.access, url: door.url });
  const { hosts } = await watch(f, {
    period: 1,
    timeout: 5_000,
    signal: AbortSignal.timeout(9_000),
  })
    .beat();
  assert.deepEqual(hosts?.changes, []);
});

Deno.test("fbx reports an answer that is nested too deeply", async () => {
  const deep = "[".repeat(20_000) + "]".repeat(20_000);
  for (
    const extra of [[], ["--format", "json"], ["--format", "yaml"], ["--format", "csv"], ["-v"]]
  ) {
    const { code, out, err } = await against(
      { body: `{"success":true,"result":{"state":${deep}}}` },
      ["connection", "status", ...extra],
    );
    assert.doesNotMatch(err, internal);
    assert.ok(code === 0 ? out.includes("[[[") : /nested too deeply/.test(err), `${extra}: ${err}`);
  }
  const { code, err } = await fbx(["lan", "set-config", "--body", `{"name":${deep}}`, "-y"]);
  assert.notEqual(code, 0);
  assert.doesNotMatch(err, internal);
});

Deno.test("fbx --ca-cert and caCerts refuse what is no certificate", async () => {
  const file = await Deno.makeTempFile();
  try {
    for (
      const text of ["", "no", "-----BEGIN CERTIFICATE-----\nzzz\n-----END CERTIFICATE-----\n"]
    ) {
      await Deno.writeTextFile(file, text);
      const { code, err } = await fbx(["discover", "-u", "127.0.0.1:9", "--ca-cert", file]);
      assert.equal(code, 2, err);
      assert.match(err, /this is not a certificate in PEM format/);
      await assert.rejects(
        async () => await Fbx({ url: "https://127.0.0.1:9", caCerts: [text] }),
        (error: FbxError) => error.code === "bad_argument",
      );
    }
  } finally {
    await Deno.remove(file);
  }
});

Deno.test({
  name: "fbx reports that its output is on a full disk",
  ignore: Deno.build.os !== "linux",
  async fn() {
    const cli = fileURLToPath(new URL("../../cli.ts", import.meta.url));
    const child = new Deno.Command("sh", {
      args: ["-c", '"$0" run -A "$1" help lan > /dev/full', Deno.execPath(), cli],
      signal: AbortSignal.timeout(60_000),
    });
    const { code, stderr } = await child.output();
    assert.equal(code, 1);
    assert.equal(
      new TextDecoder().decode(stderr).trim(),
      "The output cannot be written: the disk is full",
    );
  },
});
