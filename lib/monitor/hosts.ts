/**
 * The hosts of a box, and which of them came and went.
 *
 * @module
 */
import { inBridgeMode } from "../catalogue/refusal.ts";
import { FbxError } from "../core/errors.ts";
import type { LanHost, Subsystems } from "../client/types.gen.ts";
import { eachOf } from "./each_of.ts";
import { items, type Loose, number, text } from "../core/loose.ts";

/** The devices of the household. */
export interface Hosts {
  readonly known: number;
  readonly present: number;
  /** Those that came and went, newest first. */
  readonly changes: readonly HostChange[];
}

/** A device that came or went. */
export interface HostChange {
  /** Unix time in seconds. */
  readonly time: number;
  readonly name: string;
  readonly came: boolean;
}

type Call = { timeout: number; signal: AbortSignal };

/** Reads every host; of an interface that is refused, those that were known before. */
export function hostReader(f: Pick<Subsystems, "lan">, call: Call) {
  const known = new Map<string, LanHost[]>();
  return async (): Promise<LanHost[]> => {
    const names = items(await interfacesOf(f, call))
      .filter(({ host_count }) => host_count !== 0).map(({ name }) => text(name));
    const lists = await eachOf(names, (name) => f.lan.hosts(name, call));
    for (const [index, name] of names.entries()) {
      const list = lists[index];
      if (list) known.set(name, items(list) as LanHost[]);
    }
    return names.flatMap((name) => known.get(name) ?? []);
  };
}

async function interfacesOf(f: Pick<Subsystems, "lan">, call: Call) {
  try {
    return await f.lan.interfaces(call);
  } catch (error) {
    if (!(error instanceof FbxError) || error.code !== "nodev") throw error;
    const { code, status, msg, operation } = error;
    throw new FbxError(inBridgeMode(), { code, status, msg, operation }, { cause: error });
  }
}

const keptChanges = 50;
/** Seconds before the watch began within which the box's own word for who went is taken. */
const lately = 43_200;

/** Compares each list of hosts with the one before. */
export function hostChanges(): (hosts: readonly LanHost[]) => Hosts {
  let before: ReadonlyMap<string, LanHost> | undefined;
  let changes: readonly HostChange[] = [];
  return (hosts) => {
    const present = new Map(
      hosts.filter((host) => host.reachable).map((host) => [`${host.interface}/${host.id}`, host]),
    );
    const time = Date.now() / 1000;
    if (before === undefined) changes = wentBefore(hosts, time).slice(0, keptChanges);
    else {
      const came = missingIn(before, present).map((host) => change(host, true, time));
      const went = missingIn(present, before).map((host) => change(host, false, time));
      changes = [...came, ...went, ...changes].slice(0, keptChanges);
    }
    before = present;
    return { known: hosts.length, present: present.size, changes };
  };
}

function wentBefore(hosts: readonly LanHost[], time: number): HostChange[] {
  // a time far ahead is no date: the page and top could not show it
  return hosts.filter((host) => !host.reachable && Math.abs(lastSeen(host) - time) < lately)
    .map((host) => change(host, false, lastSeen(host)))
    .sort((a, b) => b.time - a.time);
}

function lastSeen({ last_time_reachable }: Loose<LanHost>): number {
  return number(last_time_reachable) ?? 0;
}

/** The hosts of `those` that `these` lack. */
function missingIn(
  these: ReadonlyMap<string, LanHost>,
  those: ReadonlyMap<string, LanHost>,
): LanHost[] {
  return [...those].filter(([key]) => !these.has(key)).map(([, host]) => host);
}

function change(host: Loose<LanHost>, came: boolean, time: number): HostChange {
  return { time, name: text(host.primary_name) || text(host.l2ident?.id) || text(host.id), came };
}
