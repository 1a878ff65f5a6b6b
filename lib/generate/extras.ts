/**
 * What `lib/extras.ts` lays over the catalogue, for the types.
 *
 * @module
 */
import type { Operation, Subsystem } from "../catalogue.ts";

/** The import of what the types below are made with. */
export const extrasImport = 'import type { FsExtras, SocketStreams, TaskCall } from "./extras.ts";';

const extended: Readonly<Record<string, { type: string; methods: readonly string[] }>> = {
  Fs: { type: "FsExtras", methods: ["download"] },
};

/** ` extends FsExtras`, for a subsystem that has more methods than the catalogue knows. */
export function extension({ alias }: Subsystem): string {
  const extras = extended[alias];
  return extras === undefined ? "" : ` extends ${extras.type}`;
}

/** Whether that extension has the method. */
export function isExtended({ subsystem, name }: Operation): boolean {
  return extended[subsystem.alias]?.methods.includes(name) ?? false;
}

/** What a method returns that gives more than a promise of its result. */
export function returned({ result }: Operation): string | undefined {
  return result === "FsTask" ? "TaskCall" : undefined;
}
