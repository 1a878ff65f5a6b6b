/**
 * One reading: what a command gave, when, and of which box.
 *
 * @module
 */
import { kebabCase, type Operation } from "../catalogue/mod.ts";

/** The box that a reading comes from. */
export interface BoxLabel {
  /** Its name in the configuration, or else its address. */
  readonly name: string;
  readonly uid?: string | undefined;
  readonly model?: string | undefined;
}

/** What a reading is a reading of. */
export interface Source {
  /** The command as it was written: `connection status`. */
  readonly command: string;
  readonly operation: Operation;
  /**
   * Path and query parameters that were given: they distinguish one port's readings from another's.
   */
  readonly parameters: Readonly<Record<string, string>>;
  /** The steps that were taken into the result: `['sensors'][0]`. */
  readonly path: readonly (string | number)[];
}

/** A result, with what belongs to it. */
export interface Reading {
  /** When the box answered, in milliseconds since 1970. */
  readonly time: number;
  readonly box: BoxLabel;
  readonly source: Source;
  /** The whole result, after the steps into it. */
  readonly whole: unknown;
  /** The part of it that is wanted; all of it unless a selection was made. */
  readonly value: unknown;
}

/** `switch_port_stats`: how stores and programs call what was read. */
export function measurementName({ operation }: Source): string {
  return snake(`${operation.subsystem.name}_${operation.name}`);
}

/** A line for a log: the reading with its time, box and command. */
export function labelled({ time, box, source, value }: Reading): Record<string, unknown> {
  return {
    time: new Date(time).toISOString(),
    box: box.name,
    command: source.command,
    result: value ?? null,
  };
}

function snake(name: string): string {
  return kebabCase(name).replaceAll("-", "_").replace(/_+/g, "_");
}
