/**
 * Boxes that announce themselves in a network of their own.
 *
 * @module
 */
import { simulate, type SimulatedFreebox, type SimulatorOptions } from "../../lib/simulator/mod.ts";
import { addresses } from "../support/namespace.ts";

/** The service of a Freebox. */
export const service = "_fbx-api._tcp.local";

/** Starts a box that announces itself. */
export function announced(options: SimulatorOptions = {}): Promise<SimulatedFreebox> {
  return simulate({ mdns: true, hostname: addresses.ipv4, ...options });
}
