/**
 * The devices as they are listed: those that are wanted, in the order that is wanted.
 *
 * @module
 */
import type { Device } from "../../monitor/devices.ts";
import { fold } from "../../text/fold.ts";

/** What the list is sorted by. */
export const sorts = ["name", "rate", "signal", "seen"] as const;

/** What the list is sorted by. */
export type Sort = typeof sorts[number];

/** What is listed, and how. */
export interface Listing {
  readonly sort: Sort;
  readonly isReversed: boolean;
  /** With those that are not here. */
  readonly withAway: boolean;
  /** What a name, an address or a maker has to contain. */
  readonly filter: string;
}

/** The devices that are listed: those here first, and what is unknown last, whatever the order. */
export function listed(devices: readonly Device[], listing: Listing): Device[] {
  const { isReversed, withAway, filter } = listing;
  const compare = comparisons[listing.sort];
  const wanted = fold(filter);
  return devices
    .filter((device) => (withAway || device.present) && matches(device, wanted))
    .toSorted((a, b) =>
      Number(b.present) - Number(a.present) ||
      compare(a, b, isReversed ? -1 : 1) || byName(a, b) || (a.key < b.key ? -1 : 1)
    );
}

type Comparison = (a: Device, b: Device, direction: 1 | -1) => number;

const comparisons: Readonly<Record<Sort, Comparison>> = {
  name: (a, b, direction) => direction * byName(a, b),
  rate: highestFirst(({ down, up }) =>
    down === undefined && up === undefined ? undefined : (down ?? 0) + (up ?? 0)
  ),
  signal: highestFirst(({ signal }) => signal),
  seen: highestFirst(({ seen }) => seen),
};

function highestFirst(value: (device: Device) => number | undefined): Comparison {
  return (a, b, direction) => {
    const [one, other] = [value(a), value(b)];
    if (one === undefined || other === undefined) {
      return Number(one === undefined) - Number(other === undefined);
    }
    return direction * (other - one);
  };
}

function byName(a: Device, b: Device): number {
  return a.name.localeCompare(b.name, undefined, { sensitivity: "base", numeric: true });
}

function matches({ name, addresses, mac, maker }: Device, wanted: string): boolean {
  return wanted === "" ||
    [name, mac, maker, ...addresses].some((text) => fold(text).includes(wanted));
}
