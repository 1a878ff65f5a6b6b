/**
 * What an application sees of the state: never a field that can only be written, and the secrets of
 * the Wi-Fi and the VPNs only with the permission `settings`.
 *
 * @module
 */
import {
  baseType,
  fieldsOf,
  type Operation,
  type Property,
  type Shape,
  typeOf,
} from "../../catalogue/mod.ts";
import type { Item } from "../types.ts";
import { isItem } from "./store.ts";

/** A value of the state as the application sees it that made the call. */
export function viewOf(
  value: unknown,
  operation: Operation,
  granted: ReadonlySet<string>,
): unknown {
  const { result } = operation;
  if (result === undefined || !hasHidden(result)) return value;
  const hides = GUARDED.has(operation.subsystem.alias) && !granted.has("settings");
  return see(value, result, hides);
}

/** Subsystems whose credentials need `settings` to be read. */
const GUARDED = new Set(["Wifi", "Vpn", "Vpn_Client"]);
const OBFUSCATED = "********";

/** Write-only fields that a real box was seen to answer all the same, `""` for blanked. */
const DISCLOSED: Readonly<Record<string, "as it is" | "blank">> = {
  "AirMediaConfig.password": "blank",
  "FtpConfig.password": "as it is",
  "SambaConfig.logon_password": "blank",
  "AfpConfig.login_password": "blank",
};

const hiddenTypes = new Map<string, boolean>();

/** Whether something in a shape is not for every eye; most answers need no copy. */
function hasHidden(shape: Shape): boolean {
  if (typeof shape !== "string") return hasHiddenField(shape);
  const name = baseType(shape);
  const known = hiddenTypes.get(name);
  if (known !== undefined) return known;
  // Set before looking inside, for types that hold themselves.
  hiddenTypes.set(name, false);
  const hidden = hasHiddenField(name);
  hiddenTypes.set(name, hidden);
  return hidden;
}

function hasHiddenField(shape: Shape): boolean {
  return Object.entries(fieldsOf(shape)).some(([field, property]) =>
    property.access === "w" || isCredential(field, property) || hasHidden(shapeOf(property))
  );
}

function see(value: unknown, shape: Shape, hides: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => see(item, shape, hides));
  if (!isItem(value)) return value;
  const fields = fieldsOf(shape);
  const owner = baseType(typeOf(shape));
  const seen: Item = {};
  for (const [field, held] of Object.entries(value)) {
    const property = fields[field];
    if (property?.access === "w") {
      const disclosed = DISCLOSED[`${owner}.${field}`];
      if (disclosed) seen[field] = disclosed === "blank" || hides ? "" : held;
    } else if (hides && property && isCredential(field, property) && held !== "") {
      seen[field] = OBFUSCATED;
    } else {
      seen[field] = property && hasHidden(shapeOf(property))
        ? see(held, shapeOf(property), hides)
        : held;
    }
  }
  return seen;
}

function shapeOf(property: Property): Shape {
  return property.fields ? property : property.type;
}

function isCredential(field: string, { type }: Property): boolean {
  return type === "string" && /(^|_)(key|password|psk)$/.test(field) && !field.includes("public");
}
