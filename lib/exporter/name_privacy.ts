/**
 * Name privacy: names of hosts, networks, disks and virtual machines are kept, hashed or left out.
 *
 * @module
 */
import { createHmac } from "node:crypto";

/** Plain, hashed, or left out. */
export type Names = "plain" | "hash" | "none";

/** The ways to treat names. */
export const allNames: readonly Names[] = ["plain", "hash", "none"];

/** Devices come under ever new addresses; what is forgotten is hashed again. */
const mostKnown = 10_000;

/** Shows a name; `undefined` where it is to be left out. */
export type ShowName = (name: string) => string | undefined;

/**
 * Treats the names of one box. Hashes are keyed, since a bare hash of a MAC address is soon guessed;
 * with the same key they stay the same from one run to the next.
 */
export function nameShower(names: Names, key: string): ShowName {
  if (names === "plain") return (name) => name;
  if (names === "none") return () => undefined;
  const known = new Map<string, string>();
  return (name) => {
    if (known.size >= mostKnown) known.clear();
    const hash = known.get(name) ??
      createHmac("sha256", `fbx exporter names ${key}`).update(name).digest("hex").slice(0, 16);
    known.set(name, hash);
    return hash;
  };
}
