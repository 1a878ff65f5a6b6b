/**
 * Things by what people call them: a name or a part of it, whatever its case and accents.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import type { LanHost } from "../../client/types.gen.ts";
import { table, terminalWidth } from "../../help/layout.ts";
import { fold } from "../../text/fold.ts";
import { t } from "../../text/language.ts";
import { oneLine } from "../../text/sanitize.ts";
import { nearest } from "../../text/suggest.ts";
import { UsageError } from "../terminal/io.ts";

/** A thing, and what it may be called. */
export interface Named<Thing> {
  readonly thing: Thing;
  /** What people call it, the best first; Tab offers that. */
  readonly names: readonly string[];
  /** What the box calls it, such as its id or its address. */
  readonly ids: readonly string[];
}

/** Things of one kind. */
export interface Kind<Thing> {
  list(box: Fbx): Promise<Named<Thing>[]>;
  /** `No device is called “x”.` */
  none(word: string): string;
  /** `“x” may be several devices:` */
  several(word: string): string;
}

/** The thing of a kind that a word means. */
export async function find<Thing>(kind: Kind<Thing>, word: string, box: Fbx): Promise<Thing> {
  return pick(word, await kind.list(box), kind);
}

/**
 * The thing that a word means: one that is called so, else the only one with a name that has the
 * word in it.
 *
 * @throws {UsageError} Where there is none, or several, with those that may be meant.
 */
export function pick<Thing>(
  word: string,
  things: readonly Named<Thing>[],
  { none, several }: Pick<Kind<Thing>, "none" | "several">,
): Thing {
  const found = matching(word, things);
  const [only] = found;
  if (only === undefined) {
    const near = nearest(word, things.flatMap(({ names }) => texts(names)));
    throw new UsageError(
      near === undefined ? none(word) : `${none(word)} ${t`Did you mean “${near}”?`}`,
    );
  }
  if (found.length === 1) return only.thing;
  const rows = found.map(({ names: [name = ""], ids }) => [oneLine(name), oneLine(ids.join(" "))]);
  throw new UsageError([several(word), ...table(rows, terminalWidth(), 2)].join("\n"));
}

/** The things that a word may mean: the first of these ways to read it that finds any. */
export function matching<Thing>(word: string, things: readonly Named<Thing>[]): Named<Thing>[] {
  const wanted = fold(word);
  const ways: ((thing: Named<Thing>) => boolean)[] = [
    ({ ids }) => texts(ids).some((id) => fold(id) === wanted),
    ({ names }) => names.includes(word),
    ({ names }) => texts(names).some((name) => fold(name) === wanted),
    ({ names }) => wanted !== "" && texts(names).some((name) => fold(name).includes(wanted)),
  ];
  for (const way of ways) {
    const found = things.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

/** Those that are texts: a box may leave a name out, or answer anything in its place. */
function texts(names: readonly unknown[]): string[] {
  return names.filter((name) => typeof name === "string");
}

/** A device, with the interface that it is on. */
export type Device = LanHost & { readonly interface: string };

/** The devices of the network, guests included. */
export const devices: Kind<Device> = {
  async list(box) {
    const all = await listDevices(box);
    return all.map((device) => ({
      thing: device,
      names: [device.primary_name ?? "", ...(device.names ?? []).map(({ name }) => name ?? "")]
        .filter((name, at, all) => name !== "" && all.indexOf(name) === at),
      ids: [device.l2ident?.id, addressOf(device), device.id].filter((id) => id !== undefined),
    }));
  },
  none: (word) => t`No device is called “${word}”. fbx devices lists them.`,
  several: (word) => t`“${word}” matches several devices. Give one of these names or addresses:`,
};

/** Every device that the box knows. */
export async function listDevices(box: Fbx): Promise<Device[]> {
  const interfaces = (await box.lan.interfaces()).map(({ name = "" }) => name);
  const lists = await Promise.all(
    interfaces.map(async (name) =>
      (await box.lan.hosts(name)).map((host) => ({ ...host, interface: name }))
    ),
  );
  return lists.flat();
}

/** The IPv4 address of a device: the one that it has now, else the one that it had. */
export function addressOf({ l3connectivities = [] }: LanHost): string | undefined {
  const own = l3connectivities.filter(({ af }) => af === "ipv4");
  return (own.find(({ reachable }) => reachable) ?? own[0])?.addr;
}
