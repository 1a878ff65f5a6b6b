/**
 * An exporter of simulated boxes, for a test.
 *
 * @module
 */
import { Fbx } from "../../mod.ts";
import { type Exporter, type ExporterOptions, startExporter } from "../../lib/exporter/server.ts";
import type { SimulatedFreebox } from "../../lib/simulator/mod.ts";

/** Starts an exporter of these boxes, named by their keys, which reads whenever it is asked. */
export async function exporterOf(
  boxes: Readonly<Record<string, SimulatedFreebox>>,
  options: Partial<ExporterOptions> = {},
): Promise<Exporter> {
  return await startExporter({
    host: "127.0.0.1",
    port: 0,
    minInterval: 0,
    timeout: 5000,
    names: "plain",
    maxHosts: 256,
    boxes: Object.entries(boxes).map(([name, { url, appId, appToken: token }]) => ({
      name,
      key: token,
      open: (signal) => Fbx({ url, appId, token, signal, retries: 0 }),
    })),
    ...options,
  });
}

/** The series of a text, by name and labels: `fbx_up{box="home"}` → 1. */
export function seriesOf(text: string): Map<string, number> {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => {
    const at = line.lastIndexOf(" ");
    return [line.slice(0, at), Number(line.slice(at + 1))];
  }));
}

/** Scrapes an exporter. */
export async function scrape({ url }: Exporter): Promise<Map<string, number>> {
  const response = await fetch(`${url}/metrics`);
  return seriesOf(await response.text());
}
