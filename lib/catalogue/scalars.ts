/**
 * How addresses are written, and which numbers a property takes.
 *
 * @module
 */
import type { Property } from "./mod.ts";

const byte = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const ipv4 = `${byte}(\\.${byte}){3}`;

/** How the text of a type is written; empty for none. */
export const written: Readonly<Record<string, RegExp>> = {
  mac: /^(([0-9a-fA-F]{2}:){5}[0-9a-fA-F]{2})?$/,
  ipv4: new RegExp(`^(${ipv4})?$`),
  ipv6: new RegExp(`^([0-9a-fA-F]*:[0-9a-fA-F:]+(${ipv4})?)?$`),
};

/** Whether a text is written as its type wants it. */
export function isWritten(type: string, text: string): boolean {
  return written[type]?.test(text) ?? true;
}

/** Whether a number is one that the property takes. */
export function isInRange({ min, max, step }: Property, value: number): boolean {
  return value >= (min ?? -Infinity) && value <= (max ?? Infinity) &&
    (step === undefined || value % step === 0);
}
