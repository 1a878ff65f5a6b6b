/**
 * How far a transfer is, on one line of a terminal: name, per cent, bar, rate, time left.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import type { FsTask } from "../../client/types.gen.ts";
import type { Io } from "./io.ts";
import { amount, byteRate } from "../output/quantity.ts";
import { clean, truncate, width } from "../../text/width.ts";

/** How far it is. */
export interface Moving {
  readonly name: string;
  /** Bytes that have arrived. */
  readonly transferred: number;
  readonly size: number | undefined;
}

/** A line that shows it. */
export interface ProgressLine {
  at(moving: Moving): void;
  /** The same for a task of the box's. */
  task(task: FsTask): void;
  /** Takes the line away. */
  end(): void;
}

/** A line on the terminal at stderr; nothing where there is none. */
export function progressOf(io: Io, now: () => number = () => performance.now()): ProgressLine {
  if (!io.errIsTerminal) return { at() {}, task() {}, end() {} };
  const meter = new Meter();
  let shown = -Infinity;
  return {
    at(moving) {
      const time = now();
      meter.take(moving.transferred, time);
      if (time - shown < period && moving.transferred !== moving.size) return;
      shown = time;
      io.status(lineOf(moving, meter.rate, io.columns()));
    },
    task({ type, to, from, progress, rate, eta, nfiles, nfiles_done }) {
      const place = (to || from || "").split("/").at(-1) ?? "";
      const files = nfiles > 1 ? ` ${nfiles_done}/${nfiles}` : "";
      io.status(
        layOut(`${type}${files} ${clean(place)}`.trim(), progress / 100, rate, eta, io.columns()),
      );
    },
    end: () => io.status(""),
  };
}

/** Milliseconds between two lines. */
const period = 100;

/** Bytes a second, over the last seconds. */
class Meter {
  readonly #samples: { at: number; bytes: number }[] = [];

  take(bytes: number, at: number): void {
    const last = this.#samples.at(-1);
    if (last && at - last.at < period) return;
    this.#samples.push({ at, bytes });
    while (this.#samples.length > 2 && at - (this.#samples[0]?.at ?? at) > window) {
      this.#samples.shift();
    }
  }

  get rate(): number | undefined {
    const [first] = this.#samples;
    const last = this.#samples.at(-1);
    if (!first || !last || last.bytes <= first.bytes) return undefined;
    return (last.bytes - first.bytes) / (last.at - first.at) * 1000;
  }
}

/** Milliseconds that a rate is taken over. */
const window = 5000;

function lineOf({ name, transferred, size }: Moving, rate: number | undefined, columns: number) {
  if (size === undefined) {
    return layOut(`${clean(name)} ${amount(transferred)}`, undefined, rate, undefined, columns);
  }
  const left = rate ? (size - transferred) / rate : undefined;
  return layOut(clean(name), size === 0 ? 1 : transferred / size, rate, left, columns);
}

function layOut(
  name: string,
  share: number | undefined,
  rate: number | undefined,
  left: number | undefined,
  columns: number,
): string {
  const parts = [
    share === undefined ? "" : `${Math.floor(share * 100)} %`.padStart(6),
    rate === undefined ? "" : byteRate(rate).padStart(12),
    left === undefined || !Number.isFinite(left) ? "" : t`${duration(left)} left`.padStart(13),
  ];
  // a narrow terminal shows the name and the percentage
  while (parts.length > 1 && width(parts.join("")) > columns * 2 / 3) parts.pop();
  const tail = parts.join("");
  const room = Math.max(0, columns - 1 - width(tail));
  const bar = share === undefined ? 0 : Math.min(30, room - Math.min(width(name), 20) - 3);
  if (share === undefined || bar <= 4) return truncate(name, room) + tail;
  const filled = Math.round(Math.min(1, share) * bar);
  const drawn = "#".repeat(filled) + "-".repeat(bar - filled);
  return `${truncate(name, room - bar - 3)} [${drawn}]${tail}`;
}

/** `1:23:45`, `0:07` */
function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes, rest] = [
    Math.floor(whole / 3600),
    Math.floor(whole / 60) % 60,
    whole % 60,
  ];
  const two = (value: number) => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
