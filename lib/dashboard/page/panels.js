// @ts-check
/// <reference lib="dom" />
/**
 * Everything on the page that is not a plot: current figures, lists, announcements.
 *
 * @module
 */
import {
  amount,
  bandName,
  bitRate,
  byteRate,
  duration,
  load,
  measured,
  mediaName,
  percent,
  stateName,
} from "./format.js";
import { locale, t, translate } from "./language.js";
import { byId, element, refill, setText, table } from "./table.js";

/** @typedef {import("../../monitor/snapshot.ts").Snapshot} Snapshot */
/** @typedef {import("../../monitor/snapshot.ts").Task} Task */

/** @type {Snapshot | undefined} */
let before;
/** Unix time since which the box does not answer. @type {number | undefined} */
let goneSince;

/**
 * Shows a snapshot.
 *
 * @param {Snapshot} received
 */
export function showSnapshot(received) {
  const snapshot = translated(received);
  goneSince = snapshot.fault === undefined ? undefined : goneSince ?? snapshot.time;
  showHeader(snapshot);
  showFigures(snapshot);
  showChanges(snapshot);
  showDownloads(snapshot);
  showWifi(snapshot);
  showGauges(snapshot);
  announce(before, snapshot);
  before = snapshot;
}

/**
 * The same with what the server reports in the language of the page.
 *
 * @param {Snapshot} snapshot
 * @returns {Snapshot}
 */
function translated(snapshot) {
  const { fault, missing } = snapshot;
  const entries = Object.entries(missing).map(([part, text]) => [part, translate(text)]);
  return {
    ...snapshot,
    fault: fault === undefined ? undefined : translate(fault),
    missing: Object.fromEntries(entries),
  };
}

/**
 * Shows that the server is gone, or back.
 *
 * @param {boolean} connected
 */
export function showConnection(connected) {
  document.body.classList.toggle("cut", !connected);
  if (connected) {
    if (byId("fault").dataset.cut !== undefined) say(t`fbx dashboard is back`);
    delete byId("fault").dataset.cut;
    byId("fault").hidden = true;
  } else if (byId("fault").dataset.cut === undefined) {
    byId("fault").dataset.cut = "";
    showFault(t`fbx dashboard has stopped, or cannot be reached. Trying again…`);
    setState(t`cut off`, "down");
    say(t`fbx dashboard has stopped`);
  }
}

/** @param {Snapshot} snapshot */
function showHeader({ fault, line, system, missing, time }) {
  if (system !== undefined) {
    setText("model", system.model);
    document.title = [bitRate(line?.down.rate), system.model].filter(Boolean).join(" · ");
    const address = [line?.ipv4, line?.ipv6].filter(Boolean);
    const age = duration(system.uptime);
    const facts = [age && t`up for ${age}`, system.firmware && t`firmware ${system.firmware}`];
    setText("facts", [...address, ...facts].filter(Boolean).join(" · "));
  }
  if (fault !== undefined) {
    setState(t`no answer`, "down");
    return showFault(t`No answer for ${duration(time - (goneSince ?? time))}. ${fault}`);
  }
  byId("fault").hidden = true;
  if (line === undefined) setState(missing.line ?? t`reading…`, "waiting");
  else {
    const words = [stateName(line.state), mediaName(line.media)].filter(Boolean);
    setState(words.join(" · "), line.state);
  }
}

/**
 * @param {string} text
 * @param {string} state
 */
function setState(text, state) {
  setText("state", text);
  byId("state").dataset.state = state;
}

/** @param {string} text */
function showFault(text) {
  setText("fault", text);
  byId("fault").hidden = false;
}

/** @param {Snapshot} snapshot */
function showFigures({ line, system, hosts, wifi, missing }) {
  for (const way of /** @type {const} */ (["down", "up"])) {
    const direction = line?.[way];
    setText(way, bitRate(direction?.rate) || "—");
    const more = direction === undefined ? [] : [byteRate(direction.rate), load(direction)];
    setText(`${way}-more`, more.filter(Boolean).map(unbroken).join(" · "));
    const bar = /** @type {HTMLProgressElement} */ (byId(`${way}-load`));
    const bandwidth = direction?.bandwidth ?? 0;
    const rate = direction?.rate;
    bar.hidden = bandwidth === 0 || typeof rate !== "number";
    if (typeof rate === "number" && bandwidth > 0) bar.value = rate * 8 / bandwidth;
  }
  const hottest = system?.sensors.filter(({ value }) => typeof value === "number")
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0))[0];
  setText("heat", measured(hottest?.value, "°C") || "—");
  const fans = (system?.fans ?? []).map(({ value }) =>
    typeof value === "number" ? t`fan ${value} rpm` : ""
  );
  setText(
    "heat-more",
    [hottest?.name ?? missing.system ?? "", ...fans].filter(Boolean).join(" · "),
  );
  setText("hosts", hosts === undefined ? "—" : String(hosts.present));
  const onWifi = wifi === undefined ? [] : [t`${wifi.stations.length} on Wi-Fi`];
  const known = hosts === undefined ? [missing.hosts ?? ""] : [t`of ${hosts.known} known`];
  setText("hosts-more", [...known, ...onWifi].filter(Boolean).join(" · "));
}

/**
 * A value does not part from its unit.
 *
 * @param {string} text
 */
function unbroken(text) {
  return text.replaceAll(" ", "\u00a0");
}

/** @param {Snapshot} snapshot */
function showChanges({ hosts, missing, fault }) {
  if (hosts === undefined) return refill(byId("changes"), nothing("li", fault, missing.hosts));
  const items = hosts.changes.slice(0, 8).map(({ time, name, came }) =>
    element(
      "li",
      { class: came ? "came" : "went" },
      element("time", { datetime: new Date(time * 1000).toISOString() }, clock(time)),
      element("span", { class: "name" }, name),
      element("span", { class: "muted" }, came ? t`came` : t`went`),
    )
  );
  refill(
    byId("changes"),
    ...(items.length > 0 ? items : [element("li", { class: "muted" }, t`No recent changes`)]),
  );
}

/** @param {Snapshot} snapshot */
function showDownloads({ downloads, missing, fault }) {
  const place = byId("downloads");
  if (downloads === undefined) return refill(place, nothing("p", fault, missing.downloads));
  if (downloads.length === 0) {
    return refill(place, element("p", { class: "muted" }, t`No downloads`));
  }
  refill(place, element("ul", { class: "tasks" }, ...downloads.slice(0, 20).map(taskItem)));
}

/**
 * @param {Task} task
 * @returns {HTMLElement}
 */
function taskItem({ name, status, done, size, rate, left }) {
  const isWorking = status === "downloading";
  const facts = isWorking
    ? [percent(done), byteRate(rate), left ? t`${duration(left)} left` : ""]
    : [stateName(status), (done ?? 1) < 1 ? percent(done) : ""];
  return element(
    "li",
    { class: status === "error" ? "error" : isWorking ? "working" : "" },
    element("span", { class: "name" }, name),
    element("span", { class: "muted" }, [...facts, amount(size)].filter(Boolean).join(" · ")),
    element("progress", {
      max: "1",
      value: String(Math.round((done ?? 0) * 1000) / 1000),
      "aria-label": t`${name}, received`,
    }),
  );
}

/** @param {Snapshot} snapshot */
function showWifi({ wifi, missing, fault }) {
  const place = byId("wifi");
  if (wifi === undefined) return refill(place, nothing("p", fault, missing.wifi));
  const radios = wifi.radios.map(({ band, channel, state, stations }) =>
    element(
      "li",
      {},
      element("strong", {}, bandName(band)),
      " " + (state === "active"
        ? [channel && t`channel ${channel}`, devices(stations)].filter(Boolean).join(", ")
        : stateName(state)),
    )
  );
  const stations = wifi.stations.toSorted((a, b) =>
    (b.signal ?? -Infinity) - (a.signal ?? -Infinity) || 0
  );
  const rows = stations.map(({ name, band, signal, rx, tx }) => [
    name,
    bandName(band),
    measured(signal, "dBm"),
    [withArrow(tx, "↓"), withArrow(rx, "↑")].filter(Boolean).join(" "),
  ]);
  refill(
    place,
    element("ul", { class: "radios" }, ...radios),
    table(t`Devices on Wi-Fi`, [t`Device`, t`Band`, t`Signal`, t`Rates`], rows),
  );
}

/**
 * @param {number | null | undefined} count
 * @returns {string}
 */
function devices(count) {
  if (typeof count !== "number") return "";
  return count === 1 ? t`1 device` : t`${count} devices`;
}

/**
 * @param {number | null | undefined} rate
 * @param {string} arrow
 * @returns {string}
 */
function withArrow(rate, arrow) {
  return typeof rate === "number" ? `${bitRate(rate)} ${arrow}` : "";
}

/** @param {Snapshot} snapshot */
function showGauges({ system, missing, fault }) {
  const place = byId("gauges");
  if (system === undefined) return refill(place, nothing("p", fault, missing.system));
  const rows = [
    ...system.sensors.map(({ name, value }) => [name, measured(value, "°C")]),
    ...system.fans.map(({ name, value }) => [
      name,
      typeof value === "number" ? t`${value} rpm` : "",
    ]),
  ];
  refill(place, table(t`Temperatures and fans`, [t`Sensor`, t`Now`], rows));
}

/**
 * @param {string} name
 * @param {string | undefined} fault
 * @param {string | undefined} missing
 * @returns {HTMLElement}
 */
function nothing(name, fault, missing) {
  return element(name, { class: "muted" }, fault === undefined ? missing ?? t`reading…` : "—");
}

/**
 * Announces changes to screen readers.
 *
 * @param {Snapshot | undefined} before
 * @param {Snapshot} now
 */
function announce(before, now) {
  if (before === undefined) return;
  const words = [];
  if (now.fault !== undefined && before.fault === undefined) words.push(t`The box does not answer`);
  if (now.fault === undefined && before.fault !== undefined) words.push(t`The box answers again`);
  if (before.line !== undefined && now.line !== undefined && before.line.state !== now.line.state) {
    words.push(t`The line is ${stateName(now.line.state)}`);
  }
  const known = before.hosts?.changes[0]?.time ?? 0;
  const changes = before.hosts === undefined ? [] : now.hosts?.changes ?? [];
  for (const { name, came } of changes.filter(({ time }) => time > known).slice(0, 5)) {
    words.push(came ? t`${name} came` : t`${name} went`);
  }
  const done = new Set(
    before.downloads?.filter(({ status }) => status === "downloading").map(({ id }) => id),
  );
  for (const { id, name, status } of now.downloads ?? []) {
    if (done.has(id) && (status === "done" || status === "seeding")) {
      words.push(t`${name} is there`);
    }
  }
  if (words.length > 0) say(words.join(". "));
}

/** @param {string} words */
function say(words) {
  setText("announcements", words);
}

/**
 * @param {number} time
 * @returns {string}
 */
function clock(time) {
  return new Date(time * 1000).toLocaleTimeString(locale, { hour: "2-digit", minute: "2-digit" });
}
