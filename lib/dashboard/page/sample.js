// @ts-check
/**
 * What the plots keep of a snapshot; the command and the page take it alike.
 *
 * @module
 */

/** @typedef {import("../../monitor/snapshot.ts").Snapshot} Snapshot */

/**
 * The numbers of a moment; `null` where there was nothing to read.
 *
 * @typedef {object} Sample
 * @property {number} time Unix time in seconds.
 * @property {number | null} down In byte/s.
 * @property {number | null} up In byte/s.
 * @property {Record<string, number>} sensors In °C, by the name of the sensor.
 * @property {Record<string, number>} signals In dBm, by the name of the station.
 * @property {number | null} present Devices on the network.
 * @property {number | null} stations Devices on Wi-Fi.
 */

/**
 * @param {Snapshot} snapshot
 * @returns {Sample}
 */
export function sampleOf({ time, line, system, wifi, hosts }) {
  return {
    time: Math.round(time * 10) / 10,
    down: line?.down.rate ?? null,
    up: line?.up.rate ?? null,
    sensors: byName((system?.sensors ?? []).map(({ name, value }) => [name, value])),
    signals: byName((wifi?.stations ?? []).map(({ name, signal }) => [name, signal])),
    present: hosts?.present ?? null,
    stations: wifi?.stations.length ?? null,
  };
}

/**
 * @param {[name: string, value: number | null | undefined][]} values
 * @returns {Record<string, number>}
 */
function byName(values) {
  /** @type {Record<string, number>} */
  const found = {};
  for (const [name, value] of values) if (typeof value === "number") found[name] = value;
  return found;
}
