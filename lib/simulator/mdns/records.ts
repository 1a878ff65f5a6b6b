/**
 * The records by which a box is found (RFC 6763), and which of them answer a question.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { isIPv4 } from "node:net";
import { hostLabel } from "../http/discovery.ts";
import type { Question, Resource, Target } from "./packets.ts";

/** A box that is to be found. */
export interface Service {
  /** `Freebox Server` */
  readonly name: string;
  readonly port: number;
  readonly addresses: readonly string[];
  /** Its TXT record. */
  readonly txt: Readonly<Record<string, string>>;
}

const serviceType = "_fbx-api._tcp.local";
const enumeration = "_services._dns-sd._udp.local";

/** Seconds that others may remember: what hangs on an address and a port shortly, the rest long. */
const shortly = 120;
const long = 4500;

/** The full name of a service: `Freebox Server._fbx-api._tcp.local`. */
function instanceName({ name }: Service): string {
  return `${name.replaceAll(".", "-")}.${serviceType}`;
}

/** The name of the host that it is on: `Freebox-Server.local`. */
export function hostName({ name }: Service): string {
  return `${hostLabel(name)}.local`;
}

/** Every record of a service. */
export function recordsOf(service: Service): Resource[] {
  const [instance, host] = [instanceName(service), hostName(service)];
  const addresses = service.addresses.map((data) => {
    const type = isIPv4(data) ? "A" : "AAAA";
    return { name: host, type, ttl: shortly, flush: true, data };
  });
  const target: Target = { port: service.port, target: host };
  const txt = Object.entries(service.txt).map(([key, value]) => Buffer.from(`${key}=${value}`));
  return [
    { name: serviceType, type: "PTR", ttl: long, data: instance },
    { name: enumeration, type: "PTR", ttl: long, data: serviceType },
    { name: instance, type: "SRV", ttl: shortly, flush: true, data: target },
    { name: instance, type: "TXT", ttl: long, flush: true, data: txt },
    ...addresses,
    nothingBut(instance, ["TXT", "SRV"]),
    nothingBut(host, [...new Set(addresses.map(({ type }) => type))]),
  ];
}

/** Returns the NSEC record: a name has records of these types and no other (RFC 6762, 6.1). */
function nothingBut(name: string, rrtypes: string[]): Resource {
  return { name, type: "NSEC", ttl: shortly, flush: true, data: { nextDomain: name, rrtypes } };
}

/** The records that answer a question; what a name lacks is answered too. */
export function answersTo({ name, type }: Question, records: readonly Resource[]): Resource[] {
  const named = records.filter((record) => isSame(record.name, name));
  const found = named.filter((record) =>
    record.type === type || (type === "ANY" && record.type !== "NSEC")
  );
  return found.length > 0 ? found : named.filter((record) => record.type === "NSEC");
}

/** Returns the records that the receiver of these answers asks for next. */
export function additionalsTo(
  answers: readonly Resource[],
  records: readonly Resource[],
): Resource[] {
  const names = new Set<unknown>(answers.map(nextName));
  for (const { name, type, data } of records) {
    if (type === "SRV" && names.has(name)) names.add((data as Target).target);
  }
  return records.filter((record) => names.has(record.name) && !answers.includes(record));
}

function nextName({ type, data }: Resource): unknown {
  return type === "SRV" ? (data as Target).target : data;
}

/** Whether an asker knows a record already, for long enough (RFC 6762, 7.1). */
export function isKnown({ name, type, ttl, data }: Resource, known: readonly Resource[]): boolean {
  return known.some((one) =>
    isSame(one.name, name) && one.type === type && one.data === data && one.ttl >= ttl / 2
  );
}

/** Records that take everything back, but for what other boxes say too. */
export function goodbye(records: readonly Resource[]): Resource[] {
  return records
    .filter(({ name, type }) => name !== enumeration && type !== "NSEC")
    .map((record) => ({ ...record, ttl: 0 }));
}

/** Names are compared without regard to case. */
export function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
