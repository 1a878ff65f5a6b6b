/**
 * A Wi-Fi network as a QR code that phones join it by.
 *
 * @module
 */
import type { Io } from "../terminal/io.ts";
import { paintOf } from "./page.ts";
import { plain } from "../terminal/paint.ts";

/** A network, and what it takes to join it. */
export interface Network {
  readonly ssid: string;
  readonly key: string;
  readonly encryption: string;
  readonly hidden: boolean;
}

/** The text that phones know: `WIFI:T:WPA;S:Home;P:secret;;` (ZXing's format, since WPA3 unchanged). */
export function joinText({ ssid, key, encryption, hidden }: Network): string {
  const kind = encryption === "wep" ? "WEP" : "WPA";
  const escape = (text: string) => text.replace(/[\\;,":]/g, "\\$&");
  return `WIFI:T:${kind};S:${escape(ssid)};P:${escape(key)};${hidden ? "H:true;" : ""};`;
}

/** The code as lines of half blocks, two rows in each. */
export async function qrLines(text: string, io: Io): Promise<string[]> {
  const { renderUnicodeCompact } = await import("npm:uqr@^0.1.3"); // loaded for this alone
  const lines = renderUnicodeCompact(text, { border: 2 }).split("\n");
  // white on black whatever the terminal's colours are: scanners want the light around it
  return paintOf(io) === plain ? lines : lines.map((line) => `\x1b[97;40m${line}\x1b[0m`);
}
