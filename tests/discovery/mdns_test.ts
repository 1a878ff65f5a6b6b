import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { isIP } from "node:net";
import dnsPacket from "npm:dns-packet@^5.6.1";
import { toAnnounced } from "../../lib/discovery/announced.ts";
import {
  Gathering,
  type Instance,
  mostAddresses,
  mostInstances,
} from "../../lib/discovery/mdns/gathering.ts";
import { loadReader, longestPacket, writeQuery } from "../../lib/discovery/mdns/packets.ts";

const service = "_fbx-api._tcp.local";
const read = await loadReader();

interface Announced {
  name?: string;
  service?: string;
  host?: string;
  txt?: string[];
  addresses?: string[];
}

/** The answer of a responder that sends everything at once. */
function announcement(
  { name = "Freebox Server", service: of = service, host = "box.local", txt, addresses }: Announced,
): Uint8Array {
  const instance = `${name}.${of}`;
  return dnsPacket.encode({
    type: "response",
    answers: [{ type: "PTR", name: of, ttl: 120, data: instance }],
    additionals: [
      { type: "SRV", name: instance, ttl: 120, data: { port: 80, target: host } },
      { type: "TXT", name: instance, ttl: 120, data: txt ?? ["api_version=16.0", "uid=0123"] },
      ...(addresses ?? ["192.168.1.254", "2001:db8::1", "fe80::1"]).map((data) => (
        { type: data.includes(":") ? "AAAA" : "A", name: host, ttl: 120, data }
      )),
    ],
  });
}

Deno.test("Gathering returns an instance as soon as it is complete, whatever came first", () => {
  const whole = read(announcement({}));
  const reported: Instance = {
    name: "Freebox Server",
    port: 80,
    txt: { api_version: "16.0", uid: "0123" },
    addresses: ["192.168.1.254", "2001:db8::1"],
  };
  assert.deepEqual(new Gathering(service).take(whole), [reported]);
  const [pointer, srv, txt, ...hosts] = whole.map((answer) => [answer]);
  const gathering = new Gathering(service);
  const asked = () => gathering.missing().map(({ type, labels }) => `${type} ${labels.join("/")}`);
  assert.deepEqual(gathering.take(pointer ?? []), []);
  assert.deepEqual(asked(), [
    "SRV Freebox Server/_fbx-api/_tcp/local",
    "TXT Freebox Server/_fbx-api/_tcp/local",
  ]);
  assert.deepEqual(gathering.take(srv ?? []), []);
  assert.deepEqual(asked().slice(1), ["A box/local", "AAAA box/local"]);
  assert.deepEqual(gathering.take(txt ?? []), []);
  assert.deepEqual(gathering.take(hosts[0] ?? []).length, 1);
  assert.deepEqual(asked(), []);
  assert.deepEqual(gathering.take(whole).length, 1); // it has a further address
  assert.deepEqual(gathering.take(whole).length, 0);
});

Deno.test("Gathering removes an instance that sends goodbye", () => {
  const gathering = new Gathering(service);
  const [pointer] = read(announcement({}));
  assert.ok(pointer);
  gathering.take([pointer]);
  assert.equal(gathering.size, 1);
  gathering.take([{ ...pointer, ttl: 0 }]);
  assert.equal(gathering.size, 0);
});

Deno.test("Gathering remembers a bounded number of instances and addresses, the newest", () => {
  const gathering = new Gathering(service);
  const addresses = Array.from({ length: 200 }, (_, index) => `10.0.0.${index + 1}`);
  for (let index = 0; index < 1000; index++) {
    const [reported] = gathering.take(read(announcement({ name: `box ${index}`, addresses })));
    assert.equal(reported?.name, `box ${index}`);
    assert.equal(reported.addresses.length, mostAddresses);
  }
  assert.equal(gathering.size, mostInstances);
});

Deno.test("Gathering returns only addresses that one host has and a URL can name", () => {
  const good = ["1.0.0.1", "223.255.255.254", "2001:db8::1", "fd00::1"];
  const bad = ["0.0.0.0", "224.0.0.251", "255.255.255.255", "fe80::1", "ff02::fb", "::"];
  const [reported] = new Gathering(service).take(
    read(announcement({ addresses: [...bad, ...good] })),
  );
  assert.deepEqual(reported?.addresses, good);
});

Deno.test("of a key that comes twice in a TXT record, the first counts", () => {
  const txt = ["uid=first", "UID=second", "=nameless", "api_version=16.0"];
  const [reported] = new Gathering(service).take(read(announcement({ txt })));
  assert.deepEqual(reported?.txt, { uid: "first", api_version: "16.0" });
});

Deno.test("Gathering takes a service in any case, and no other one", () => {
  const other = "_printer._tcp.local";
  const almost = "x_fbx-api._tcp.local";
  for (const service of [other, almost, "_fbx-api._udp.local", "_fbx-api._tcp.example"]) {
    const gathering = new Gathering("_fbx-api._tcp.local");
    assert.deepEqual(gathering.take(read(announcement({ service }))), []);
    assert.equal(gathering.size, 0, service);
  }
  const loud = announcement({ service: "_FBX-API._TCP.LOCAL", host: "BOX.local" });
  assert.equal(new Gathering(service).take(read(loud)).length, 1);
});

Deno.test("the reader takes no packet that is cut short, too long, or a question", () => {
  const whole = announcement({});
  assert.equal(read(whole).length, 6);
  for (let length = 0; length < whole.length; length++) {
    assert.deepEqual(read(whole.subarray(0, length)), [], `${length} bytes`);
  }
  const long = new Uint8Array(longestPacket + 1);
  long.set(whole);
  assert.deepEqual(read(long), []);
  assert.deepEqual(read(writeQuery([{ labels: service.split("."), type: "PTR" }])), []);
});

Deno.test("writeQuery() writes what others read, dots within a label too", () => {
  const packet = writeQuery([
    { labels: service.split("."), type: "PTR" },
    { labels: ["Freebox v1.5 d’été", "local"], type: "SRV" },
    { labels: ["x".repeat(64), "local"], type: "A" }, // cannot be written
  ]);
  const { type, questions } = dnsPacket.decode(Buffer.from(packet));
  assert.equal(type, "query");
  assert.deepEqual(
    questions.map(({ name, type }: { name: string; type: string }) => [type, name]),
    [
      ["PTR", service],
      ["SRV", "Freebox v1.5 d’été.local"],
    ],
  );
  assert.equal(packet[12 + 21 + 4], 22); // one label, of 22 bytes
});

Deno.test("150 000 mutated packets: no exception, no box that is none, bounded memory", () => {
  const random = seeded(1);
  const txt = ["api_version=16.0", "uid=0123", "api_domain=name.fbxos.fr", "https_port=3615"];
  const own = [
    announcement({ txt }),
    announcement({ txt, name: "Two", addresses: ["10.0.0.1"] }),
    writeQuery([{ labels: service.split("."), type: "PTR" }]),
  ];
  const foreign = [
    announcement({ service: "_printer._tcp.local", host: "printer.local" }),
    announcement({ service: "_airplay._tcp.local", txt: ["api_version=16.0"] }),
  ];
  const gathering = new Gathering(service);
  const undisturbed = new Gathering(service);
  const started = Deno.memoryUsage().heapUsed;
  let fresh = new Gathering(service);
  let boxes = 0;
  for (let count = 0; count < 100_000; count++) {
    const answers = read(mutate(pick(own, random), pick(own, random), random));
    const reported = fresh.take(answers);
    if (reported.length > 0) fresh = new Gathering(service);
    boxes += reported.length;
    [...reported, ...gathering.take(answers)].forEach(assertSound);
    assert.ok(gathering.size <= mostInstances);
  }
  for (let count = 0; count < 50_000; count++) {
    const packet = mutate(pick(foreign, random), pick(foreign, random), random);
    assert.deepEqual(undisturbed.take(read(packet)), []);
  }
  assert.ok(boxes > 1000, `the mutations must not all be refused: ${boxes}`);
  assert.ok(Deno.memoryUsage().heapUsed - started < 64e6);
  for (const gathered of [gathering, undisturbed]) {
    const [box] = gathered.take(
      read(announcement({ name: "Genuine", host: "genuine.local", txt })),
    );
    assert.equal(box && toAnnounced(box)?.https, "https://name.fbxos.fr:3615");
  }
});

/** What is returned is well-formed, even from nonsense. */
function assertSound(instance: Instance): void {
  assert.ok(instance.port > 0 && instance.port < 65_536);
  assert.ok(instance.addresses.length > 0 && instance.addresses.length <= mostAddresses);
  assert.ok(instance.addresses.every((address) => isIP(address) !== 0));
  const box = toAnnounced(instance);
  if (!box) return;
  assert.match(box.discovery.api_version, /^\d+(\.\d+)*$/);
  for (const origin of box.origins) assert.equal(new URL(origin).origin, origin);
  if (box.https !== undefined) assert.equal(new URL(box.https).protocol, "https:");
}

/** Changes bytes, cuts, joins, repeats: what a faulty or malicious device may send. */
function mutate(packet: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  const at = (length: number) => Math.floor(random() * length);
  const changed = Uint8Array.from(packet); // what Buffer.slice() gives is no copy
  switch (at(6)) {
    case 0:
      return changed.subarray(0, at(changed.length));
    case 1: { // another packet follows from somewhere on
      const cut = at(changed.length);
      return Uint8Array.from([...changed.subarray(0, cut), ...other.subarray(at(other.length))]);
    }
    case 2: { // a stretch comes twice
      const from = at(changed.length);
      const until = from + at(changed.length - from);
      return Uint8Array.from([...changed.subarray(0, until), ...changed.subarray(from)]);
    }
    case 3: // the counts lie
      for (let index = 4; index < 12; index++) changed[index] = at(4) === 0 ? at(256) : at(4);
      return changed;
    case 4: // a name points somewhere
      changed[12 + at(changed.length - 13)] = 0xc0 | at(64);
      return changed;
    default:
      for (let times = 1 + at(8); times > 0; times--) changed[at(changed.length)] = at(256);
      return changed;
  }
}

function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** Mulberry32. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
