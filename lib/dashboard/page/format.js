// @ts-check
/**
 * Number formatting, shared by the terminal view and the page.
 *
 * @module
 */
import { localized, t } from "./language.js";

/**
 * A value that the box may leave out.
 *
 * @typedef {number | null | undefined} Lacking
 */

/**
 * Whether there is a number to show.
 *
 * @param {Lacking} value
 * @returns {value is number}
 */
function isThere(value) {
  return Number.isFinite(value);
}

/**
 * A measured value with its unit, blank where there is none: `55 °C`.
 *
 * @param {Lacking} value
 * @param {string} unit
 * @returns {string}
 */
export function measured(value, unit) {
  return isThere(value) ? `${value} ${unit}` : "";
}

/**
 * A rate of the box, which counts in byte/s, in bit/s, as lines are sold: `78.4 Mbit/s`.
 *
 * @param {Lacking} bytesPerSecond
 * @returns {string}
 */
export function bitRate(bytesPerSecond) {
  return isThere(bytesPerSecond) ? scaled(bytesPerSecond * 8, "bit/s") : "";
}

/**
 * The same rate as files count: `9.35 MiB/s`.
 *
 * @param {Lacking} bytesPerSecond
 * @returns {string}
 */
export function byteRate(bytesPerSecond) {
  return scaled(bytesPerSecond, t`B/s`, 1024);
}

/**
 * An amount of data: `38.5 GiB`.
 *
 * @param {Lacking} bytes
 * @returns {string}
 */
export function amount(bytes) {
  return scaled(bytes, t`B`, 1024);
}

const prefixes = ["", "k", "M", "G", "T", "P"];

/**
 * Three digits and a prefix: a decimal one, or a binary one where a step is 1024.
 *
 * @param {Lacking} value
 * @param {string} unit
 * @param {1000 | 1024} [step]
 * @returns {string} Blank where there is no value.
 */
export function scaled(value, unit, step) {
  if (!isThere(value)) return "";
  return localized(inThreeDigits(value, unit, step));
}

/**
 * @param {number} value
 * @param {string} unit
 * @param {1000 | 1024} [step]
 * @returns {string}
 */
function inThreeDigits(value, unit, step = 1000) {
  let index = 0;
  // 999.5 would be written as 1000
  while (Math.abs(value) >= 999.5 && index < prefixes.length - 1) {
    value /= step;
    index++;
  }
  const prefix = prefixes[index] ?? "";
  const binary = prefix === "" || step === 1000 ? prefix : `${prefix.toUpperCase()}i`;
  return `${digits(value, index > 0)} ${binary}${unit}`;
}

/**
 * @param {number} value
 * @param {boolean} divided
 * @returns {string}
 */
function digits(value, divided) {
  if (!divided) return String(Math.round(value));
  const size = Math.abs(value);
  return value.toFixed(size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
}

/**
 * A length of time in its two largest units: `3 d 4 h`, `58 s`.
 *
 * @param {Lacking} seconds
 * @returns {string}
 */
export function duration(seconds) {
  if (!isThere(seconds)) return "";
  const { days, hours, minutes, rest } = clock(seconds);
  if (days > 0) return t`${days} d ${hours} h`;
  if (hours > 0) return t`${hours} h ${minutes} min`;
  return minutes > 0 ? t`${minutes} min ${rest} s` : t`${rest} s`;
}

/**
 * A length of time in whole units.
 *
 * @param {number} seconds
 * @returns {{ days: number, hours: number, minutes: number, rest: number }}
 */
export function clock(seconds) {
  const whole = Math.max(0, Math.floor(seconds));
  return {
    days: Math.floor(whole / 86_400),
    hours: Math.floor(whole / 3600) % 24,
    minutes: Math.floor(whole / 60) % 60,
    rest: whole % 60,
  };
}

/**
 * A share of 1: `27 %`; what is not nothing is not written as 0.
 *
 * @param {Lacking} share
 * @returns {string}
 */
export function percent(share) {
  if (!isThere(share)) return "";
  if (share > 0 && share < 0.01) return "< 1 %";
  // what is not done is not written as 100
  return `${share < 1 ? Math.min(99, Math.round(share * 100)) : Math.round(share * 100)} %`;
}

/**
 * The part of the line that a rate fills: `1 % of 8 Gbit/s`.
 *
 * @param {{ readonly rate: Lacking, readonly bandwidth: Lacking }} direction Byte/s, and bit/s.
 * @returns {string}
 */
export function load({ rate, bandwidth }) {
  if (!isThere(rate) || !isThere(bandwidth) || bandwidth <= 0) return "";
  return t`${percent(rate * 8 / bandwidth)} of ${bareScaled(bandwidth, "bit/s")}`;
}

/**
 * As {@linkcode scaled}, without trailing zeros: `8 Gbit/s`.
 *
 * @param {Lacking} value
 * @param {string} unit
 * @param {1000 | 1024} [step]
 * @returns {string}
 */
export function bareScaled(value, unit, step) {
  if (!isThere(value)) return "";
  return localized(
    inThreeDigits(value, unit, step).replace(/\.0+ |(\.\d*[1-9])0+ /, "$1 "),
  );
}

/** @type {Readonly<Record<string, string>>} */
const bands = { "2d4g": "2.4 GHz", "5g": "5 GHz", "6g": "6 GHz", "60g": "60 GHz" };

/**
 * Formats a band, which the box writes `2d4g`: `2.4 GHz`.
 *
 * @param {string} band
 * @returns {string}
 */
export function bandName(band) {
  return localized(bands[band.toLowerCase()] ?? band);
}

/** @type {Readonly<Record<string, string>>} */
const medias = { ftth: "fibre", xdsl: "xDSL", ethernet: "Ethernet" };

/**
 * What carries the line: `fibre` for `ftth`.
 *
 * @param {string} media
 * @returns {string}
 */
export function mediaName(media) {
  return media === "backup_4g" ? t`4G backup` : medias[media] ?? media;
}

/**
 * A state of the box as words: `going up` for `going_up`.
 *
 * @param {string} state
 * @returns {string}
 */
export function stateName(state) {
  return states[state]?.() ?? state.replaceAll("_", " ");
}

/** @type {Readonly<Record<string, () => string>>} */
const states = {
  up: () => t`up`,
  down: () => t`down`,
  going_up: () => t`going up`,
  going_down: () => t`going down`,
  active: () => t`active`,
  disabled: () => t`disabled`,
  starting: () => t`starting`,
  stopping: () => t`stopping`,
  failed: () => t`failed`,
  stopped: () => t`stopped`,
  queued: () => t`queued`,
  downloading: () => t`downloading`,
  checking: () => t`checking`,
  repairing: () => t`repairing`,
  extracting: () => t`extracting`,
  seeding: () => t`seeding`,
  retry: () => t`retry`,
  done: () => t`done`,
  error: () => t`error`,
};
