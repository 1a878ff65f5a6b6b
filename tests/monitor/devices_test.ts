import assert from "node:assert/strict";
import { type Device, devicesOf, readPorts } from "../../lib/monitor/devices.ts";
import { watch } from "../../lib/monitor/snapshot.ts";
import { Fbx } from "../../mod.ts";
import { boxAndClient } from "../support/box.ts";
import { openDoor } from "../support/door.ts";

const call = { timeout: 5000, signal: new AbortController().signal };

function host(mac: string, more: object = {}) {
  return {
    id: `ether-${mac}`,
    interface: "pub",
    l2ident: { id: mac, type: "mac_address" },
    primary_name: mac.slice(-2),
    reachable: true,
    ...more,
  };
}

function only(devices: readonly Device[]): Device {
  assert.equal(devices.length, 1);
  return devices[0]!;
}

Deno.test("devicesOf() takes rates and signal of a device from its station, seen from the device", () => {
  const station = {
    mac: "02:00:00:00:00:AA",
    name: "x",
    band: "5g",
    signal: -50,
    rx: 10,
    tx: 2000,
  };
  const device = only(devicesOf([host("02:00:00:00:00:aa")], [station]));
  assert.deepEqual(
    [device.link, device.band, device.signal, device.down, device.up],
    ["wifi", "5g", -50, 2000, 10],
  );
});

Deno.test("devicesOf() takes the rates of a cable from its port, and leaves out what is unknown", () => {
  const cable = host("02:00:00:00:00:aa", {
    access_point: { connectivity_type: "ethernet", ethernet_information: { speed: "1000" } },
  });
  const port = { mac: "02:00:00:00:00:aa", rx: 7, tx: 9 };
  const known = only(devicesOf([cable], [], [port]));
  assert.deepEqual([known.link, known.speed, known.down, known.up], ["ethernet", 1000, 9, 7]);
  const unknown = only(devicesOf([cable], [], []));
  assert.deepEqual([unknown.down, unknown.up], [undefined, undefined]);
  const away = only(devicesOf([{ ...cable, reachable: false }], [], [port]));
  assert.deepEqual([away.present, away.down, away.up], [false, undefined, undefined]);
});

Deno.test("devicesOf() puts IPv4 first, and addresses in use before those that were", () => {
  const device = only(devicesOf([
    host("02:00:00:00:00:aa", {
      l3connectivities: [
        { addr: "fe80::1", af: "ipv6", reachable: true },
        { addr: "192.168.1.7", af: "ipv4", reachable: false },
        { addr: "192.168.1.8", af: "ipv4", reachable: true },
      ],
    }),
  ]));
  assert.deepEqual(device.addresses, ["192.168.1.8", "fe80::1"]);
});

Deno.test("devicesOf() takes what a box leaves out, or writes otherwise, for unknown", () => {
  const odd = [null, {}, host("02:00:00:00:00:aa", { access_point: null, network_control: null })];
  const devices = devicesOf(odd as never);
  assert.equal(devices.length, 2);
  assert.deepEqual(devices[1]?.profile, undefined);
});

Deno.test("readPorts() reads the ports with one device, and knows a rate of -1 for none", async () => {
  await using pair = await boxAndClient();
  const { box } = pair;
  const two = [{ mac: "02:00:00:00:00:01" }, { mac: "02:00:00:00:00:02" }];
  await using door = await openDoor({
    behind: box.url,
    answers: {
      "switch/status/": {
        result: [
          { id: 1, mac_list: [{ mac: "02:00:00:00:00:0a" }] },
          { id: 2, mac_list: two },
          { id: 3 },
          { id: 4, mac_list: [{ mac: "02:00:00:00:00:0b" }] },
        ],
      },
      "switch/port/1/stats": { result: { rx_bytes_rate: -1, tx_bytes_rate: 5 } },
      "switch/port/4/stats": { refuse: "nodev" },
    },
  });
  await using f = await Fbx({ ...box.access, url: door.url });
  assert.deepEqual(await readPorts(f, call), [
    { mac: "02:00:00:00:00:0a", rx: undefined, tx: 5 },
    { mac: "02:00:00:00:00:0b", rx: undefined, tx: undefined },
  ]);
});

Deno.test("watch() includes devices only on request, and shows a change at once", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  const plain = await watch(f, { ...call, period: 1 }).beat();
  assert.equal(plain.devices, undefined);
  const watching = watch(f, { ...call, period: 60, devices: true });
  const before = await watching.beat();
  assert.equal(before.devices?.length, box.box.store.list("lan/browser/pub").length);
  await f.lan.updateHost("pub", before.devices[0]!.id, { primary_name: "renamed" });
  assert.notEqual((await watching.beat()).devices?.[0]?.name, "renamed");
  watching.hurry();
  assert.equal((await watching.beat()).devices?.[0]?.name, "renamed");
});
