import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import { fbx } from "../support/io.ts";

/** Where nothing listens: errors are reported before the box is searched. */
const nowhere = ["-u", "127.0.0.1:9", "-t", "unused"];

Deno.test("fbx refuses a misspelt value before sending, with the nearest one", async () => {
  assert.deepEqual(
    await fbx([...nowhere, "wifi", "set-config", "--mac-filter-state", "whitlist"]),
    {
      code: 2,
      out: "",
      err: "fbx wifi set-config: --mac-filter-state takes disabled, whitelist or blacklist, not " +
        "“whitlist”. Did you mean “whitelist”? --no-validate sends it anyway",
    },
  );
});

Deno.test("fbx names the flag or the word that is wrong or missing", async () => {
  const wrong: [words: string[], says: RegExp][] = [
    [["dhcp", "add-static-lease", "--mac", "02:00:00:00:00:14"], /--ip is missing: IPv4 address/],
    [
      ["wifi", "update-bss", "00:24:D4:AA:BB:CC", "--config", '{"hide_ssid": 1}'],
      /--config: hide_ssid takes true/,
    ],
    [["connection", "ddns-config", "ovhh"], /: provider takes.*Did you mean “ovh”\?/],
    [["rrd", "get", "--db", "nett"], /--db takes net, temp, dsl or switch/],
    [["wifi", "set-config", "--body", '{"enabled": 1}'], /^fbx wifi set-config: enabled takes/],
    [["-c", 'Wifi.setConfig({"enabled": 1})'], /^Wifi\.setConfig: enabled takes true or false/],
    [["download", "create-from-file", "--download-file", "/no/such.torrent"], /no\/such\.torrent/],
  ];
  for (const [words, says] of wrong) {
    const { code, err } = await fbx([...nowhere, ...words]);
    assert.equal(code, 2, err);
    assert.match(err, says);
  }
});

Deno.test("fbx warns once of a field that it does not know, and sends it", async () => {
  await using box = await simulate();
  const here = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const body = '{"enabled": true, "of_tomorrow": 1}';
  const { code, err } = await fbx([...here, "wifi", "set-config", "--body", body]);
  assert.equal(code, 0, err);
  assert.equal(
    err,
    "warning: Wifi.setConfig: of_tomorrow is not a known field.",
  );
});

Deno.test("fbx --no-validate lets the box decide", async () => {
  await using box = await simulate();
  const here = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const words = ["wifi", "set-config", "--mac-filter-state", "whitlist", "--no-validate"];
  const { code, err } = await fbx([...here, ...words]);
  assert.equal(code, 1, err);
  assert.match(err, /invalid_request|inval/);
});

Deno.test("fbx sends a file where a field is one", async () => {
  await using box = await simulate();
  const here = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const path = await Deno.makeTempFile({ suffix: ".nzb" });
  try {
    const { err } = await fbx([...here, "download", "create-from-file", "--download-file", path]);
    assert.doesNotMatch(err, /takes|stumbled/);
    assert.ok(box.requests.recent.some(({ path }) => path.includes("downloads/add")));
  } finally {
    await Deno.remove(path);
  }
});
