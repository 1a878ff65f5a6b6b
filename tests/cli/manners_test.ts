/** What the command refuses before it asks a box, and the code of a box that is silent. */
import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import { boxAndClient } from "../support/box.ts";
import { openDoor } from "../support/door.ts";
import { fbx } from "../support/io.ts";

const nowhere = ["-u", "127.0.0.1:9", "-t", "x"];

Deno.test("fbx refuses to create something of no field", async () => {
  for (const words of [["contacts", "create"], ["download", "create"]]) {
    const { code, err } = await fbx([...nowhere, ...words]);
    assert.equal(code, 2, err);
    assert.match(err, /empty: give at least one field/);
  }
  const { code, err } = await fbx([...nowhere, "-c", "Contacts.Create_a_contact(post_data={})"]);
  assert.deepEqual([code, /empty/.test(err)], [2, true]);
  const given = await fbx([...nowhere, "--dry-run", "contacts", "create", "--first-name", "A"]);
  assert.equal(given.code, 0, given.err);
});

Deno.test("fbx refuses an option without its value, and a selection of nothing", async () => {
  for (const option of ["-t", "-a", "-c", "-s", "-o", "-d", "--box", "--select", "--ca-cert"]) {
    for (const words of [["connection", "status", option], [option, "", "connection", "status"]]) {
      const { code, err } = await fbx([...nowhere, ...words]);
      assert.deepEqual([code, /^-\S+ needs a value after it/.test(err)], [2, true], err);
    }
  }
  const { code, err } = await fbx([...nowhere, "--select", " ,.", "connection", "status"]);
  assert.deepEqual([code, /--select takes fields/.test(err)], [2, true], err);
});

Deno.test("errors of the disk are explained, and no device is replaced or removed", async () => {
  await using box = await simulate();
  const register = ["-u", box.url, "register", "--save"];
  for (
    const words of [
      ["simulate", "--port", "0", "--ca-file", "/nowhere/x"],
      [...register, "/nowhere/x"],
      [...nowhere, "-s", "influxdb2://h/o/b?token=f:/nowhere/x", "connection", "status"],
    ]
  ) {
    const { code, err } = await fbx(words);
    assert.deepEqual([code, /: there is no such file or folder/.test(err)], [2, true], err);
  }
  if (Deno.build.os === "windows") return;
  const folder = await Deno.makeTempDir();
  const pipe = `${folder}/pipe`;
  await new Deno.Command("mkfifo", { args: ["-m", "644", pipe] }).output();
  const reader = new Deno.Command("cat", { args: [pipe], stdout: "piped" }).spawn();
  assert.equal((await fbx([...register, pipe, "--force"])).code, 0);
  assert.match(new TextDecoder().decode((await reader.output()).stdout), /^\S{64}\nfbx\n$/);
  const { isFifo, mode } = await Deno.lstat(pipe);
  assert.deepEqual([isFifo, mode! & 0o777], [true, 0o644]);
  await Deno.remove(folder, { recursive: true });
});

Deno.test("fbx refuses what is no address, out of range, or of another length", async () => {
  const wrong: [string[], RegExp][] = [
    [["nat", "add-redirect", "--lan-ip", "192.168.1.256"], /--lan-ip takes an IPv4/],
    [["lcd", "set-config", "--brightness", "150"], /--brightness takes 0 to 100, not 150/],
    [["profile", "add-network-control-rule", "1", "--start-time", "1"], /a multiple of 300, not 1/],
    [["profile", "add-network-control-rule", "1", "--weekdays", "true"], /a list of 8, not of 1/],
  ];
  for (const [words, reason] of wrong) {
    const { code, err } = await fbx([...nowhere, ...words]);
    assert.equal(code, 2, err);
    assert.match(err, reason);
  }
});

Deno.test("the simulated box refuses them too", async () => {
  await using pair = await boxAndClient({}, { validate: false });
  const { f } = pair;
  await assert.rejects(f.lcd.setConfig({ brightness: 150 }), { code: "inval" });
  await assert.rejects(f.lcd.setConfig({ brightness: -1 }), { code: "inval" });
  assert.equal((await f.lcd.setConfig({ brightness: 100 })).brightness, 100);
  await assert.rejects(f.dhcp.addStaticLease({ mac: "nas", ip: "192.168.1.9" }), { code: "inval" });
  const lease = { mac: "02:00:00:00:00:77", ip: "192.168.1.999" };
  await assert.rejects(f.dhcp.addStaticLease(lease), { code: "inval_ip_range" });
  const ports = {
    wan_port_start: 8080,
    wan_port_end: 8080,
    lan_port: 80,
    ip_proto: "tcp",
  } as const;
  await assert.rejects(f.nat.addRedirect({ ...ports, lan_ip: "nas", enabled: true }), {
    code: "invalid_request",
  });
});

Deno.test("a box that does not answer has one exit code, found or not", async () => {
  await using box = await simulate();
  for (const path of ["/api_version", "connection/", "login/"]) {
    await using door = await openDoor({ behind: box.url, answers: { [path]: { hang: true } } });
    const words = ["-u", door.url, "-a", box.appId, "-t", box.appToken, "--timeout", "0.3"];
    const { code, err } = await fbx([...words, "connection", "status"]);
    assert.equal(code, 3, `${path} ${err}`);
  }
});
