/**
 * Checks a value against its catalogue type.
 *
 * @module
 */
import {
  baseType,
  fieldsOf,
  models,
  type Property,
  type Shape,
  type as typeNamed,
} from "../../../lib/catalogue/mod.ts";

/** Fields that a real box sends although no documentation lists them. */
const seen = new Set([
  "WifiApConfig.eht",
  "WifiApConfig.enabled",
  "WifiApHeConfig.beamformer",
  "WifiApHeConfig.twt",
  "VmSystemInfo.sata_ports",
]);

/** Values of a real box that are not of the documented type. */
const odd: Readonly<Record<string, unknown>> = {
  "DhcpConfig.options": {},
  "DHCPv6Config.dns": {},
  "DlBlockListConfig.sources": {},
  "SwitchPortStatus.mac_list": {},
  "VM.bind_usb_ports": "",
  "VpnClientIpInfo.routes": {},
  "WifiBssStatus.band": ["2D4G", "5G", "6G"],
};

/** What is wrong with a value, each with the path to it. */
export function* faultsOf(shape: Shape, value: unknown, path: string): Generator<string> {
  const property: Property = typeof shape === "string" ? { type: shape } : shape;
  const kinds = property.type.split("|");
  const faults = kinds.map((kind) => [...faultsOfKind(kind, property, value, path)]);
  // Of several kinds, one is enough.
  if (faults.every((list) => list.length > 0)) yield* faults[0] ?? [];
}

function* faultsOfKind(
  kind: string,
  property: Property,
  value: unknown,
  path: string,
): Generator<string> {
  if (kind === "any") return;
  if (kind.endsWith("[]")) {
    if (!Array.isArray(value)) return yield `${path}: ${JSON.stringify(value)} is no list`;
    for (const [n, item] of value.entries()) {
      yield* faultsOf({ ...property, type: kind.slice(0, -2) }, item, `${path}[${n}]`);
    }
    return;
  }
  const mapped = /^map<(.+)>$/.exec(kind)?.[1];
  if (mapped) {
    if (!isObject(value)) return yield `${path}: ${JSON.stringify(value)} is no map`;
    for (const [key, item] of Object.entries(value)) {
      yield* faultsOf(mapped, item, `${path}.${key}`);
    }
    return;
  }
  if (property.fields || typeNamed(kind)) yield* faultsOfObject(kind, property, value, path);
  else yield* faultsOfScalar(kind, property, value, path);
}

function* faultsOfObject(
  kind: string,
  property: Property,
  value: unknown,
  path: string,
): Generator<string> {
  if (!isObject(value)) return yield `${path}: ${JSON.stringify(value)} is no object`;
  const fields = fieldsOf(property.fields ? property : kind);
  const owner = baseType(kind);
  for (const [field, item] of Object.entries(value)) {
    const known = fields[field];
    const name = `${owner}.${field}`;
    if (seen.has(name) || isOdd(name, item)) continue;
    if (!known) yield `${path}.${field}: ${owner} has no such field`;
    else yield* faultsOf(known, item, `${path}.${field}`);
  }
}

function* faultsOfScalar(
  kind: string,
  property: Property,
  value: unknown,
  path: string,
): Generator<string> {
  const fits = scalars[kind];
  if (!fits) return yield `${path}: the catalogue has no type ${kind}`;
  if (!fits(value)) return yield `${path}: ${JSON.stringify(value)} is no ${kind}`;
  const allowed = valuesOf(property);
  if (kind === "object" || property.open || !allowed || allowed.includes(String(value))) return;
  yield `${path}: ${JSON.stringify(value)} is none of ${allowed.join(", ")}`;
}

function valuesOf({ values, valuesOf }: Property): string[] | undefined {
  if (values) return Object.keys(values);
  if (valuesOf === "models") return Object.keys(models);
  const [owner = "", field = ""] = valuesOf?.split(".") ?? [];
  const other = fieldsOf(owner)[field]?.values;
  return other && Object.keys(other);
}

function isOdd(name: string, value: unknown): boolean {
  const known = odd[name];
  if (Array.isArray(known)) return known.includes(value);
  return known !== undefined && JSON.stringify(value) === JSON.stringify(known);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const isText = (value: unknown): value is string => typeof value === "string";

const scalars: Readonly<Record<string, (value: unknown) => boolean>> = {
  bool: (value) => typeof value === "boolean",
  int: Number.isInteger,
  float: Number.isFinite,
  timestamp: Number.isInteger,
  string: isText,
  enum: isText,
  object: isObject,
  base64: (value) =>
    isText(value) && /^([A-Za-z0-9+/]{4})*([A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(value),
  mac: (value) => isText(value) && /^([0-9a-f]{2}:){5}[0-9a-f]{2}$/i.test(value),
  ipv4: (value) => isText(value) && /^(\d{1,3}(\.\d{1,3}){3})?$/.test(value),
  ipv6: (value) => isText(value) && /^[0-9a-f:]*$/i.test(value),
};
