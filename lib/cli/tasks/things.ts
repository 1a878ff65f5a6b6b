/**
 * The kinds of things that words of tasks name, for Tab.
 *
 * @module
 */
import type { ThingKind } from "../args/shared_options.ts";
import { known as downloads } from "./downloads.ts";
import { devices, type Kind } from "./find.ts";
import { forwardings } from "./forward_rm.ts";
import { reservations } from "./reserve_rm.ts";
import { who } from "./who.ts";
import { guests } from "./wifi_guests.ts";
import { networks } from "./wifi_share.ts";

/** By what a task calls them in its `kinds`. */
export const things: Readonly<Record<ThingKind, Kind<unknown>>> = {
  device: devices,
  download: downloads,
  forwarding: forwardings,
  guest: guests,
  network: networks,
  reservation: reservations,
  who,
};
