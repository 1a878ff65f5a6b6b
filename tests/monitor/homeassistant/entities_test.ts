import assert from "node:assert/strict";
import { operations, type Property, subsystems, valueTable } from "../../../lib/catalogue/mod.ts";
import { findMethod } from "../../../lib/catalogue/mod.ts";
import { isKnownWay, parseTemplate, waysIn } from "../../../lib/catalogue/template.ts";
import { readCommand } from "../../../lib/cli/commands/readings.ts";
import { terminal } from "../../../lib/cli/terminal/deno.ts";
import { HomeAssistant } from "../../../lib/monitor/homeassistant/mod.ts";
import { pointsOf } from "../../../lib/monitor/sinks/points.ts";
import type { Reading } from "../../../lib/monitor/reading.ts";
import { frenchCatalogue } from "../../../lib/catalogue/french.ts";
import { speak } from "../../../lib/text/language.ts";
import { modelTable } from "../../../lib/catalogue/mod.ts";
import { boxAndClient } from "../../support/box.ts";
import { faultsIn } from "../../support/homeassistant.ts";
import { readingOf } from "../../support/readings.ts";

type Component = Record<string, unknown>;

/** What the catalogue makes entities of. */
const read = [
  ...["connection.status", "connection.ftth", "system.info", "wifi.config", "wifi.bsses"],
  ...["vm.list", "lcd.config", "profile.networkControls", "update.status", "raid.list"],
  ...["storage.disks", "storage.partitions", "vpnClient.status", "call.list", "download.stats"],
  ...["phone.config"],
];

const presence = { devices: [], grace: 60_000 };

function homeAssistant(options: Partial<HomeAssistant["options"]> = {}) {
  return new HomeAssistant({
    prefix: "freebox",
    discovery: "homeassistant",
    availability: "freebox/status",
    presence: () => presence,
    may: () => true,
    ...options,
  });
}

function take(home: HomeAssistant, ...readings: readonly Reading[]) {
  return readings.flatMap((reading) => home.take(reading, pointsOf(reading)));
}

/** The components of the only device. */
function componentsOf(home: HomeAssistant): Record<string, Component> {
  return JSON.parse(home.all()[0]?.payload ?? "{}").components;
}

for (const model of Object.keys(modelTable)) {
  Deno.test(`Home Assistant would take every entity of a ${model}`, async () => {
    await using both = await boxAndClient({ model });
    const { f } = both;
    const home = homeAssistant();
    for (const method of [...read, "lan.hosts"]) {
      const [subsystem = "", name = ""] = method.split(".");
      const call =
        (f as unknown as Record<string, Record<string, (...args: string[]) => unknown>>)[subsystem]
          ?.[name];
      const result = await Promise.resolve(call?.(...(name === "hosts" ? ["pub"] : [])))
        .catch(() => undefined); // this model has it not
      if (result !== undefined) take(home, readingOf(method, result));
    }
    const [{ topic = "", payload = "", retain } = {}] = home.all();
    assert.deepEqual(faultsIn(topic, payload), []);
    assert.equal(retain, true);
    const platforms = new Set(Object.values(componentsOf(home)).map(({ platform }) => platform));
    for (
      const platform of ["sensor", "binary_sensor", "switch", "button", "device_tracker", "event"]
    ) {
      assert.ok(platforms.has(platform), `no ${platform}`);
    }
  });
}

Deno.test("faultsIn() finds what Home Assistant would refuse", () => {
  const topic = "homeassistant/device/box/config";
  const device = { identifiers: ["box"] };
  const sensor = { platform: "sensor", unique_id: "a", name: "A", state_topic: "t" };
  const faults = (components: Component, rest: Component = {}) =>
    faultsIn(topic, JSON.stringify({ device, origin: { name: "x" }, components, ...rest }));
  assert.deepEqual(faults({ sensor }), []);
  assert.equal(faults({ one: sensor, two: sensor }).length, 1);
  assert.equal(faults({ sensor }, { origin: {} }).length, 1);
  const wrong = [
    { device_class: "temperature", unit_of_measurement: "rpm" },
    { device_class: "enum" },
    { device_class: "speedy" },
    { state_topic: "a/+/b" },
    { unique_id: "a:b" },
    { color: "red" },
    { platform: "thermometer" },
  ];
  for (const each of wrong) {
    assert.ok(faults({ sensor: { ...sensor, ...each } }).length > 0, JSON.stringify(each));
  }
});

Deno.test("a number keeps its unit: tenths and hundredths are divided, counters only grow", () => {
  const home = homeAssistant();
  take(
    home,
    readingOf("connection.status", { rate_down: 61, bytes_down: 7, state: "up" }),
    readingOf("connection.ftth", { sfp_pwr_rx: -1838 }),
  );
  const { connection_status_rate_down, connection_status_bytes_down, connection_ftth_sfp_pwr_rx } =
    componentsOf(home);
  assert.deepEqual(
    [connection_status_rate_down?.unit_of_measurement, connection_status_rate_down?.state_class],
    ["B/s", "measurement"],
  );
  assert.equal(connection_status_bytes_down?.state_class, "total_increasing");
  assert.equal(connection_ftth_sfp_pwr_rx?.unit_of_measurement, "dBm");
  assert.match(String(connection_ftth_sfp_pwr_rx?.value_template), /\/ 100 /);
});

Deno.test("unique ids stay when the box and its things get other names", () => {
  const ids = (box: string, disk: string) => {
    const home = homeAssistant();
    const partition = { id: 3, label: disk, free_bytes: 9, used_bytes: 1 };
    const sensors = [{ id: "t1", name: disk, value: 40 }];
    const label = { box: { name: box, uid: "a1b2" } };
    take(
      home,
      readingOf("storage.partitions", [partition], label),
      readingOf("system.info", { uptime_val: 1, sensors }, label),
    );
    const components = Object.values(componentsOf(home));
    return {
      ids: components.map(({ unique_id }) => unique_id),
      names: components.map(({ name }) => name),
    };
  };
  const [one, two] = [ids("home", "Disk"), ids("attic", "Platte")];
  assert.deepEqual(one.ids, two.ids);
  assert.equal(one.ids.length, 5);
  assert.ok(one.ids.every((id) => String(id).startsWith("fbx_a1b2_")), String(one.ids));
  assert.notDeepEqual(one.names, two.names);
  assert.ok(one.names.includes("Free space on Disk"), String(one.names));
});

Deno.test("entities speak French where the locale does", () => {
  speak("fr", frenchCatalogue);
  try {
    const home = homeAssistant();
    take(home, readingOf("storage.partitions", [{ id: 3, label: "Disque", free_bytes: 9 }]));
    const [component] = Object.values(componentsOf(home));
    assert.equal(component?.name, "Espace libre sur Disque");
  } finally {
    speak("en", {});
  }
});

Deno.test("a device is at home on any interface, and for a grace time after", () => {
  const home = homeAssistant({
    presence: () => ({ devices: ["Phone", "02:00:00:00:00:02"], grace: 60_000 }),
  });
  const host = (mac: string, primary_name: string, reachable: boolean) => ({
    id: `ether-${mac}`,
    primary_name,
    l2ident: { id: mac, type: "mac_address" },
    reachable,
  });
  const phone = "02:00:00:00:00:01";
  const at = (seconds: number, method: string, ...hosts: unknown[]) =>
    take(home, readingOf(method, hosts, { time: 1e12 + seconds * 1000 }))
      .filter(({ topic }) => topic === `freebox/home/presence/${phone}`)
      .map(({ payload }) => payload);
  const hosts = (reachable: boolean) => [
    host(phone, "Phone", reachable),
    host("02:00:00:00:00:02", "Laptop", true),
    host("02:00:00:00:00:03", "Printer", true),
  ];
  assert.deepEqual(at(0, "lan.hosts", ...hosts(false)), ["not_home"]);
  assert.deepEqual(at(10, "lan.hosts", ...hosts(true)), ["home"]);
  assert.deepEqual(at(60, "lan.hosts", ...hosts(false)), ["home"], "it may only sleep");
  assert.deepEqual(at(71, "lan.hosts", ...hosts(false)), ["not_home"]);
  const trackers = Object.values(componentsOf(home))
    .filter(({ platform }) => platform === "device_tracker");
  assert.deepEqual(trackers.map(({ name }) => name).sort(), ["Laptop", "Phone"]);
});

Deno.test("a call is an event once, and none of the log is when fbx starts", () => {
  const home = homeAssistant();
  const call = (id: number, type: string) => ({ id, type, number: "0102030405" });
  const events = (...calls: unknown[]) =>
    take(home, readingOf("call.list", calls)).filter(({ retain }) => !retain)
      .map(({ topic, payload }) => [topic, JSON.parse(payload).event_type]);
  assert.deepEqual(events(call(1, "missed")), []);
  assert.deepEqual(events(call(2, "accepted"), call(1, "missed")), [
    ["freebox/home/event/call_list", "accepted"],
  ]);
  assert.deepEqual(events(call(2, "accepted"), call(1, "missed")), []);
});

Deno.test("what may not be commanded is no switch and no button", () => {
  const readings = [
    readingOf("vm.list", [{ id: 1, name: "web", status: "running" }]),
    readingOf("system.info", { uptime_val: 1 }),
  ];
  const [none, all] = [() => false, () => true].map((may) => {
    const home = homeAssistant({ may });
    take(home, ...readings);
    return Object.values(componentsOf(home));
  });
  assert.deepEqual(none?.map(({ platform }) => platform), ["binary_sensor", "sensor"]);
  assert.deepEqual(all?.map(({ platform }) => platform), ["switch", "sensor", "button"]);
  const [vm] = all ?? [];
  assert.deepEqual([vm?.command_topic, vm?.payload_on, vm?.payload_off], [
    "freebox/home/set/vm",
    "start 1",
    "power-button 1",
  ]);
});

Deno.test("Home Assistant drops an entity whose thing is gone, and hears nothing where nothing is new", () => {
  const home = homeAssistant({ may: () => false });
  const vm = (id: number) => ({ id, name: `vm${id}`, status: "stopped" });
  const discovery = (...vms: unknown[]) =>
    take(home, readingOf("vm.list", vms)).map(({ payload }) => JSON.parse(payload).components);
  assert.equal(discovery(vm(1), vm(2)).length, 1);
  assert.deepEqual(discovery(vm(1), vm(2)), []);
  const [components] = discovery(vm(1));
  assert.deepEqual(components.vm_list_2_status, { platform: "binary_sensor" });
  assert.equal(components.vm_list_1_status.name, "vm1");
});

/** Every mark of the catalogue. */
function* marked(): Generator<{ where: string; property: Property; fields: Property }> {
  for (const subsystem of subsystems) {
    for (const { name, fields } of subsystem.types) {
      for (const [field, property] of Object.entries(fields)) {
        if (property.entity) {
          yield { where: `${name}.${field}`, property, fields: { type: name } };
        }
      }
    }
  }
}

Deno.test("entities of the catalogue name values, fields and commands that there are", async () => {
  const io = { ...terminal(new AbortController().signal) };
  let count = 0;
  const checkCommand = async (where: string, command: string) => {
    const { operation } = await readCommand(command.replace(/\{.*?\}/g, "1"), io);
    assert.notEqual(operation.verb, "GET", `${where}: ${command}`);
    assert.ok(findMethod(operation.subsystem.name, operation.name));
  };
  const checkWays = (where: string, text: string, fields: Property) => {
    for (const way of text.includes("{") ? waysIn(parseTemplate(text)) : []) {
      assert.ok(isKnownWay(way, fields), `${where}: ${text}`);
    }
  };
  for (const { where, property, fields } of marked()) {
    const { name, is = [], id, on, off } = property.entity!;
    count++;
    const values = valueTable(property).map(([value]) => value);
    assert.deepEqual(is.filter((value) => !values.includes(value)), [], where);
    for (const text of [name, on ?? "", off ?? "", id ? `{${id}}` : ""]) {
      checkWays(where, text, fields);
    }
    for (const command of [on, off]) if (command) await checkCommand(where, command);
  }
  assert.ok(count > 25, `only ${count}`);
  for (const { name, buttons = {} } of subsystems.flatMap(({ types }) => types)) {
    for (const [heading, command] of Object.entries(buttons)) {
      checkWays(name, heading, { type: name });
      checkWays(name, command, { type: name });
      await checkCommand(name, command);
    }
  }
  const readable = [...operations()].map(({ subsystem, name }) => `${subsystem.name}.${name}`);
  assert.deepEqual(read.filter((method) => !readable.includes(method)), []);
});
