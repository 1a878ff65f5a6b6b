/**
 * What has to be seen of each list on a terminal of 80 columns.
 */
import assert from "node:assert/strict";
import { width } from "../../../lib/text/width.ts";
import { simulate, type SimulatedFreebox } from "../../../lib/simulator/mod.ts";
import { fbx } from "../../support/io.ts";

const person = { outIsTerminal: true, errIsTerminal: true };

function shows(box: SimulatedFreebox, locale = "en") {
  return async (command: string) => {
    const access = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
    const how = { ...person, locale: () => locale };
    const { out, err, code } = await fbx([...access, ...command.split(" ")], how);
    assert.equal(code, 0, err);
    const isWhole = /^-j|--format/.test(command);
    for (const line of isWhole ? [] : `${out}\n${err}`.split("\n")) {
      assert.ok(width(line) <= 80, line);
    }
    return { out, err };
  };
}

/** A device behind a repeater, which is a device itself. */
function moveBehindRepeater(box: SimulatedFreebox): void {
  const [player, nas, ...others] = box.box.store.list("lan/browser/pub");
  const laptop = others.find((host) => host.primary_name === "MacBook-de-Sandy");
  assert.ok(player && nas && laptop);
  Object.assign(player, { primary_name: "Répéteur" });
  const { id } = player.l2ident as { id: string };
  Object.assign(laptop.access_point as object, { type: "repeater", mac: id });
}

Deno.test("hosts: address, maker, cable or Wi-Fi, the repeater, last seen", async () => {
  await using box = await simulate({ behaviours: [] });
  moveBehindRepeater(box);
  const { out, err } = await shows(box)("lan hosts pub");
  assert.match(out, /^Name +Address +Link +Via +Maker +Last seen/m);
  assert.match(out, /^nas +192\.168\.1\.18 +cable +Synology \S* +(now|\d+ sec\. ago)/m);
  assert.match(out, /^MacBook-de-Sandy +192\.168\.1\.22 +Wi-Fi +Répéteur +Apple, Inc\. +/m);
  assert.match(err, /^\d+ more fields: -j shows them$/);
  const french = await shows(box, "fr")("lan hosts pub");
  assert.match(french.out, /^Nom +Adresse +Lien +Via +Fabricant +Vu/m);
  assert.match(french.out, /^nas +192\.168\.1\.18 +câble +Synology/m);
  assert.match(french.err, /^\d+ autres champs\u00a0: -j les montre$/);
});

Deno.test("stations: signal and rates; access points: band and channel", async () => {
  await using box = await simulate({ behaviours: [] });
  const fbx = shows(box);
  const stations = await fbx("wifi stations 0");
  assert.match(stations.out, /^Name +Signal +Download +Upload +Link ↓ +Link ↑ +Connected$/m);
  assert.match(
    stations.out,
    /^Imprimante +-58 dBm +0 bit\/s +0 bit\/s +130 Mbit\/s +144 Mbit\/s +1 h 30 min$/m,
  );
  assert.match((await fbx("wifi aps")).out, /^ 1 +5G +5 GHz +\d+ +160 MHz +active$/m);
  assert.match((await fbx("wifi neighbors 0")).out, /^SFR_71B0 +-70 dBm +10 +2\.4 GHz +40 MHz/m);
});

Deno.test("downloads: progress, rate and time left", async () => {
  await using box = await simulate();
  const { out } = await shows(box)("download list");
  assert.match(out, /^ID +Name +State +Done +Rate +Time left/m);
  assert.match(out, /^ 1 +debian-\S+ +downloading +[\d.]+ % +[\d.]+ Mbit\/s +[\d min]+ s/m);
});

Deno.test("leases: time left; calls: direction, who, when, how long", async () => {
  await using box = await simulate();
  const fbx = shows(box);
  const leases = await fbx("dhcp dynamic-leases");
  assert.match(leases.out, /^nas +192\.168\.1\.18 +\d+ h( \d+ min)? +02:00:00:00:00:12 +yes/m);
  const calls = await fbx("call list");
  assert.match(calls.out, /^72 +missed +Romain Bureau +0102030405 +\d+ min\. ago +0 s +yes$/m);
  assert.match(calls.out, /^71 +outgoing +Mamie Kipic +0199000102 .* 5 min 12 s/m);
});

Deno.test("redirections: the port, the protocol and the target in one", async () => {
  await using box = await simulate({ behaviours: [] });
  Object.assign(box.box.store.list("fw/redir")[0] ?? {}, { wan_port_end: 5010, hostname: "" });
  const fbx = shows(box);
  assert.match(
    (await fbx("nat redirects")).out,
    /^ *1 +5001–5010\/tcp → 192\.168\.1\.18:5001 +yes/m,
  );
  const igd = await fbx("igd redirects");
  assert.match(igd.out, /^53644\/udp → pc-de-xavier:16402 +iC53644 +1 h +yes/m);
});

Deno.test("a list of one item is a table, and an object in another one of its rows", async () => {
  await using box = await simulate({ behaviours: [] });
  const fbx = shows(box);
  const one = await fbx("vm list");
  assert.match(one.out, /^ID +Name +State +CPUs +Memory/m);
  assert.match(one.out, /^ 0 +debian +stopped +1 +1 GiB/m);
  const { out } = await fbx("nat redirect 1");
  assert.match(out, /^hostname +nas$/m);
  assert.match(out, /^host\n {2}Name +Address .*\n {2}nas +192\.168\.1\.18 [^\n]*\n$/m);
  const permissions = await fbx("login permissions");
  assert.match(permissions.out, /^Name +Granted +Description\nsettings +yes +Modification/m);
});

Deno.test("keys and passwords are masked in tables, and whole where they are asked for", async () => {
  await using box = await simulate({ behaviours: [] });
  const fbx = shows(box);
  const masked = await fbx("wifi bsses");
  assert.match(masked.out, /WPA3 +••••••$/m);
  assert.match(masked.err, / · secrets: --show-secrets$/);
  assert.doesNotMatch((await fbx("wifi bss 02:00:00:00:01:00")).out, /tournesol/);
  const shown = await fbx("--show-secrets wifi bss 02:00:00:00:01:00");
  assert.match(shown.out, /^ {2}key +tournesol-lavande-mistral$/m);
  assert.equal(shown.err, "");
  assert.match((await fbx("-j wifi bss 02:00:00:00:01:00")).out, /"key":"tournesol/);
  assert.match(
    (await fbx("share create /Freebox")).out,
    /^token +\w{16}$/m,
    "what is to be passed on",
  );
});

Deno.test("statistics have their time and their units", async () => {
  await using box = await simulate();
  const { out, err } = await shows(box)("rrd get --db net");
  assert.match(out, /^20\d\d-\d\d-\d\d \d\d:\d\d:00 +8 Gbit\/s +8 Gbit\/s +[\d.]+ [kM]?bit\/s/m);
  assert.equal(err, "1 more field: -j shows it");
  assert.match((await shows(box)("rrd get --db temp")).out, /^20[\d-]+ [\d:]+ +\d\d °C/m);
  const finer = await shows(box)("rrd get --db temp --precision 10");
  assert.match(finer.out, /^20[\d-]+ [\d:]+ +.*\d\d\.\d °C/m, "degrees, not tenths of them");
});

Deno.test("values are in the user's language on a terminal, and raw for programs", async () => {
  await using box = await simulate({ behaviours: [] });
  const fbx = shows(box, "fr");
  const { out } = await fbx("profile network-control-rules 1");
  assert.match(out, /^ 1 +Couvre-feu +refusé +21:00–24:00 +lun\.–jeu\., dim\. +oui$/m);
  const json = JSON.parse((await fbx("-j profile network-control-rules 1")).out);
  assert.deepEqual([json[0].mode, json[0].start_time], ["denied", 75_600]);
  const csv = await fbx("--format csv --select mode,start_time profile network-control-rules 1");
  assert.equal(csv.out, "mode,start_time\ndenied,75600\n");
});

Deno.test("objects by name are a table, also within another object, with one name each", async () => {
  await using box = await simulate();
  const channels = await shows(box, "fr")("tv channels");
  assert.match(channels.out, /^Nom +Disponible +Abonné +ID\nTF1 +oui +non +uuid-webtv-612$/m);
  assert.match((await shows(box)("vpn-client apps")).out, /^Name +VPN\nfbxgrabberd +no$/m);
  const programs = await shows(box)(`tv programs ${Math.floor(Date.now() / 1000)}`);
  assert.match(programs.out, /^uuid-webtv-612\n {2}Name +Start +Length +Category +ID\n {2}\S/m);
});

Deno.test("the log of the connection is a history of outages, with everything in it", async () => {
  await using box = await simulate();
  const { out, err } = await shows(box)("connection logs");
  assert.match(out, /^Date +Event +State +Line +Download +Upload +ID$/m);
  assert.match(out, /^20[\d-]+ [\d:]+ +the line +down +FTTH +8 Gbit\/s +8 Gbit\/s +\d+$/m);
  assert.match(out, /^20[\d-]+ [\d:]+ +the connection +up +ftth_pub +\d+$/m);
  assert.equal(err, "");
});
