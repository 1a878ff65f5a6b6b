/**
 * Input as people write it, over a real socket: names, units, times, files, and what is usual.
 */
import assert from "node:assert/strict";
import "../../support/english.ts";
import { boxAndClient } from "../../support/box.ts";
import { fbx } from "../../support/io.ts";
import { memoryTty } from "../../support/tty.ts";

/** The words that lead to a box. */
function at({ url, appId, appToken }: { url: string; appId: string; appToken: string }): string[] {
  return ["-u", url, "-a", appId, "-t", appToken];
}

/** The body of a request that is only printed. */
async function body(...args: string[]): Promise<Record<string, unknown>> {
  const { code, out, err } = await fbx(["-j", "--dry-run", ...args]);
  assert.equal(code, 0, err);
  return JSON.parse(out).body;
}

Deno.test("a device by its name, a part of it, and whatever case and accents", async () => {
  await using pair = await boxAndClient();
  const own = at(pair.box);
  const idOf = async (...words: string[]) => {
    const { code, out, err } = await fbx([...own, "lan", "host", ...words, "--select", "id"]);
    assert.equal(code, 0, err);
    return JSON.parse(out).id;
  };
  assert.equal(await idOf("nas"), "ether-02:00:00:00:00:12");
  assert.equal(await idOf("pub", "NAS"), "ether-02:00:00:00:00:12");
  assert.equal(await idOf("tablette-de-zoe"), "ether-02:00:00:00:00:17");
  assert.equal(await idOf("macbook"), "ether-02:00:00:00:00:16");
  assert.equal(await idOf("02:00:00:00:00:12"), "ether-02:00:00:00:00:12");
  assert.equal(await idOf("pub", "ether-02:00:00:00:00:12"), "ether-02:00:00:00:00:12");
});

Deno.test("a name is looked up once for a command that is repeated or sent", async () => {
  await using pair = await boxAndClient();
  const words = ["--on-change", "-j", "vm", "get", "debian", "--select", "name"];
  const { code, out, err } = await fbx([...at(pair.box), ...words]);
  assert.equal(code, 0, err);
  assert.equal(JSON.parse(out).name, "debian");
});

Deno.test("a name that several things have names them, and nothing is sent", async () => {
  await using pair = await boxAndClient();
  const { code, out, err } = await fbx([...at(pair.box), "lan", "delete-host", "sandy", "-y"]);
  assert.deepEqual([code, out], [2, ""]);
  assert.match(err, /“sandy” matches several items.*\n {2}iPhone-de-Sandy +ether.*\n {2}MacBook/s);
  assert.equal((await pair.f.lan.hosts("pub")).length, 9);
});

Deno.test("an unknown name is an error that points to the command that lists names", async () => {
  await using pair = await boxAndClient();
  const own = at(pair.box);
  const near = await fbx([...own, "vm", "get", "debain"]);
  assert.deepEqual([near.code, near.out], [2, ""]);
  assert.match(
    near.err,
    /Nothing is called “debain” there\. fbx vm list .*Did you mean “debian”\?/,
  );
});

Deno.test("what may be a secret is sent as it is, and in no message", async () => {
  await using pair = await boxAndClient();
  await pair.f.share.create({ path: "/Freebox/Photos" });
  const { code, err } = await fbx([...at(pair.box), "share", "get", "s3cret+token"]);
  assert.equal(code, 1);
  assert.doesNotMatch(err, /Nothing is called|s3cret/);
  const { out } = await fbx([...at(pair.box), "share", "get", "photos", "--select", "path"]);
  assert.equal(JSON.parse(out).path, "/Freebox/Photos");
});

Deno.test("exact beats part: a profile called as another one begins", async () => {
  await using pair = await boxAndClient();
  await pair.f.profile.create({ name: "Zoé le soir" });
  const { out } = await fbx([...at(pair.box), "profile", "get", "zoe", "--select", "name"]);
  assert.equal(JSON.parse(out).name, "Zoé");
});

Deno.test("fbx nat add-redirect takes words in the order in which people say them", async () => {
  await using pair = await boxAndClient();
  const { code, err } = await fbx([...at(pair.box), "nat", "add-redirect", "8080", "nas", "80"]);
  assert.equal(code, 0, err);
  const made = (await pair.f.nat.redirects()).find(({ wan_port_start }) => wan_port_start === 8080);
  const { wan_port_end, lan_ip, lan_port, ip_proto, enabled } = made ?? {};
  assert.deepEqual(
    { wan_port_end, lan_ip, lan_port, ip_proto, enabled },
    { wan_port_end: 8080, lan_ip: "192.168.1.18", lan_port: 80, ip_proto: "tcp", enabled: true },
  );
});

Deno.test("what is given is not replaced by what is usual, and a change has no defaults", async () => {
  const given = ["8080", "--lan-ip", "192.168.1.9", "--wan-port-end", "8090", "--no-enabled"];
  assert.deepEqual(await body("nat", "add-redirect", ...given), {
    wan_port_start: 8080,
    wan_port_end: 8090,
    lan_ip: "192.168.1.9",
    lan_port: 8080,
    ip_proto: "tcp",
    enabled: false,
  });
  assert.deepEqual(await body("nat", "update-redirect", "1", "--comment", "x"), { comment: "x" });
});

Deno.test("amounts with their units go into the unit of the field", async () => {
  assert.deepEqual(await body("vm", "update", "0", "--memory", "1.5G"), { memory: 1536 });
  const disk = await body("vm", "create-disk", "/Freebox/d.qcow2", "8G");
  assert.deepEqual([disk.size, disk.disk_type], [8 * 1024 ** 3, "qcow2"]);
  const key = ["wifi", "add-custom-key", "Party", "2h", "--key", "secret12"];
  assert.equal((await body(...key)).duration, 7200);
  const throttled = ["--throttling.normal.rx-rate", "10 Mbit/s"];
  assert.deepEqual(await body("download-config", "set-config", ...throttled), {
    throttling: { normal: { rx_rate: 1_250_000 } },
  });
});

Deno.test("times of day and weekdays as tables print them, also in French", async () => {
  const rule = (from: string, to: string, days: string) =>
    body("profile", "add-network-control-rule", "1", "Nuit", "denied", from, to, days);
  const { start_time, end_time, weekdays, enabled } = await rule("21:00", "7h30", "lun-ven");
  assert.deepEqual([start_time, end_time, enabled], [75_600, 27_000, true]);
  assert.deepEqual(weekdays, [true, true, true, true, true, false, false, false]);
  assert.deepEqual((await rule("75600", "0", "Sat, Sun")).weekdays, [
    ...[false, false, false, false, false, true, true, false],
  ]);
});

Deno.test("a point in time may be a distance from now", async () => {
  const { expire } = await body("share", "create", "/Freebox/a.mkv", "7d");
  assert.ok(Math.abs(Number(expire) - Date.now() / 1000 - 7 * 86_400) < 60);
  assert.equal((await body("share", "create", "/Freebox/a.mkv", "never")).expire, 0);
  assert.equal((await body("share", "create", "/Freebox/a.mkv", "1800000000")).expire, 1800000000);
});

Deno.test("a choice is taken by what tables show of it", async () => {
  const sent = await body(
    "lan",
    "update-host",
    "ether-02:00:00:00:00:12",
    "--host-type",
    "game console",
  );
  assert.equal(sent.host_type, "vg_console");
});

Deno.test("a dot reaches into a field; both spellings, and the no- of a switch", async () => {
  assert.deepEqual(
    await body(
      "wifi",
      "update-bss",
      "00:24:D4:AA:BB:CC",
      "--config.ssid",
      "Home",
      "--no-config.hide-ssid",
    ),
    { config: { ssid: "Home", hide_ssid: false } },
  );
});

Deno.test("a value that cannot be read is an error with what was typed and what is accepted", async () => {
  const refused = async (...args: string[]) => {
    const { code, err } = await fbx(["--dry-run", ...args]);
    assert.equal(code, 2, args.join(" "));
    return err;
  };
  assert.match(
    await refused("vm", "update", "0", "--memory", "lots"),
    /--memory takes a size, such as 2G .*, not “lots”/,
  );
  assert.match(
    await refused("share", "create", "/a", "soon"),
    /expire takes a date, such as .*7d, not “soon”/,
  );
  assert.match(
    await refused("profile", "add-network-control-rule", "1", "n", "denied", "late"),
    /start_time takes a time of day, such as 21:00 or 21h30, not “late”/,
  );
});

Deno.test("@FILE is a value from a file, in a word and in a flag", async () => {
  const file = await Deno.makeTempFile();
  try {
    await Deno.writeTextFile(file, "2h\n");
    const key = ["wifi", "add-custom-key", "Party", "--key", "secret12"];
    assert.equal((await body(...key, "--duration", `@${file}`)).duration, 7200);
    await Deno.writeTextFile(file, "Nuit");
    assert.equal((await body("profile", "create", `@${file}`)).name, "Nuit");
    assert.equal((await body("profile", "create", "@@home")).name, "@home");
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("a password that is needed is asked for, and never shown", async () => {
  const { tty, written } = memoryTty("sésame12\u007f3\r");
  const shown: string[] = [];
  const status = (line: string) => void shown.push(line);
  const args = ["-j", "--dry-run", "wifi", "add-custom-key", "Party", "2h"];
  const { code, out, err } = await fbx(args, { interactive: true, tty, status });
  assert.equal(code, 0, err);
  assert.equal(JSON.parse(out).body.key, "sésame13");
  assert.deepEqual(shown, ["key: ", ""]);
  assert.doesNotMatch(written() + err, /sésame/);
});

Deno.test("without a terminal, a password that is needed is missing", async () => {
  const { code, err } = await fbx(["--dry-run", "wifi", "add-custom-key", "Party", "2h"]);
  assert.equal(code, 2);
  assert.match(err, /--key/);
});

Deno.test("help shows how values are written, and their defaults", async () => {
  const { out } = await fbx(["lan", "wake-on-lan", "--help"]);
  assert.match(out, /usage: fbx lan wake-on-lan \[INTERFACE\] --mac NAME/);
  assert.match(out, /mac +a name, a part of it, or an id: fbx lan hosts/);
  const nat = (await fbx(["nat", "add-redirect", "--help"])).out;
  assert.match(nat, /lan_port +default: wan_port_start/);
  assert.match(nat, /fbx nat add-redirect WAN_PORT_START LAN_IP \[LAN_PORT\] \[IP_PROTO\]\n/);
});
