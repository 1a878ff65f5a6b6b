/**
 * One box of the exporter: read on each scrape, at most once per minimum interval, and found again
 * when it comes back.
 *
 * @module
 */
import type { Fbx } from "../../mod.ts";
import { deadline } from "../core/deadline.ts";
import { FbxError } from "../core/errors.ts";
import { label, type Sample } from "./exposition.ts";
import { type Names, nameShower } from "./name_privacy.ts";
import { answers, partErrors, scrapeDuration, up } from "./self_metrics.ts";
import { isShutOut, readBox } from "./read.ts";
import { toSamples } from "./samples.ts";

/** A box to be read. */
export interface BoxOptions {
  /** Value of the label `box`. */
  readonly name: string;
  /** Finds the box and opens a session. */
  open(signal: AbortSignal): Promise<Fbx>;
  /** Keys the hashes of names; the token serves. */
  readonly key: string;
}

/** How boxes are read. */
export interface ScrapeOptions {
  /** Seconds from the start of one reading to that of the next; who asks earlier gets the last. */
  readonly minInterval: number;
  /** Milliseconds that one reading may take. */
  readonly timeout: number;
  readonly names: Names;
  /** Hosts, and stations, of a box that get series of their own. */
  readonly maxHosts: number;
  /** Called when a box answers, and when it no longer does. */
  onChange?(box: string, error?: unknown): void;
}

/** A box that is read. */
export interface ScrapedBox {
  readonly name: string;
  /** The samples of the last reading, or of a new one when that is old enough. Never throws. */
  scrape(): Promise<readonly Sample[]>;
  close(): Promise<void>;
}

/** Seconds until a box that refused the login is asked again: it counts failed logins. */
const afterRefusedLogin = 60;

/** Prepares to read a box; it is looked for when it is first read. */
export function createScrapedBox(box: BoxOptions, options: ScrapeOptions): ScrapedBox {
  const labels = label("box", box.name);
  const showName = nameShower(options.names, box.key);
  const closing = new AbortController();
  let f: Fbx | undefined;
  let last: { samples: readonly Sample[]; until: number } | undefined;
  let running: Promise<readonly Sample[]> | undefined;
  let reported: string | undefined;

  async function read(): Promise<readonly Sample[]> {
    const start = performance.now();
    const { samples, error } = await attempt(start);
    const wait = error instanceof FbxError && isShutOut(error)
      ? Math.max(options.minInterval, afterRefusedLogin)
      : options.minInterval;
    reportChange(error);
    last = { samples, until: start + wait * 1000 };
    return samples;
  }

  async function attempt(start: number): Promise<{ samples: Sample[]; error?: unknown }> {
    const limit = deadline(options.timeout, closing.signal);
    try {
      f ??= await box.open(limit.signal);
      const reading = await readBox(f, limit.signal);
      const { discovery } = f;
      const { maxHosts } = options;
      const reported = toSamples(reading, { box: labels, showName, maxHosts, discovery });
      const count = [...reading.answers.values()].flat().length;
      return { samples: [...own(1, count, start, reading.errors), ...reported] };
    } catch (error) {
      void letGo();
      const late = limit.signal.aborted;
      const code = late ? "timeout" : error instanceof FbxError ? error.code : "internal";
      return { samples: own(0, 0, start, [{ part: "box", code }]), error };
    } finally {
      limit.release();
    }
  }

  function own(
    isUp: number,
    count: number,
    start: number,
    errors: readonly { part: string; code: string }[],
  ): Sample[] {
    const counts = new Map<string, number>();
    for (const { part, code } of errors) {
      const series = [labels, label("part", part), label("code", code)].join(",");
      counts.set(series, (counts.get(series) ?? 0) + 1);
    }
    const seconds = Math.round((performance.now() - start) * 1000) / 1e6;
    return [
      { definition: up, labels, value: isUp },
      { definition: scrapeDuration, labels, value: seconds },
      { definition: answers, labels, value: count },
      ...[...counts].map(([labels, value]) => ({ definition: partErrors, labels, value })),
    ];
  }

  function reportChange(error: unknown): void {
    const now = error === undefined ? "up" : error instanceof FbxError ? error.code : String(error);
    if (now !== reported && !closing.signal.aborted) options.onChange?.(box.name, error);
    reported = now;
  }

  /** The box may have another address next time; a box that is gone cannot hear a farewell. */
  async function letGo(): Promise<void> {
    const old = f;
    f = undefined;
    await old?.logout({ timeout: 1000 }).catch(() => {});
    await old?.close();
  }

  return {
    name: box.name,
    async scrape() {
      if (running) return await running;
      if (last && performance.now() < last.until) return last.samples;
      running = read().finally(() => running = undefined);
      return await running;
    },
    async close() {
      closing.abort();
      await running;
      await letGo();
    },
  };
}
