// @ts-check
/// <reference lib="dom" />
/**
 * The page: what the command sends goes to the panels, and to the plots of the period chosen.
 *
 * @module
 */
import { fetchHistory } from "./history.js";
import { t } from "./language.js";
import { follow } from "./live.js";
import { showConnection, showSnapshot } from "./panels.js";
import { createPlots } from "./plots.js";
import { byId, setText } from "./table.js";
import { initTheme } from "./theme.js";

/** @typedef {import("./sample.js").Sample} Sample */
/** @typedef {import("../history.ts").Range} Range */

const plots = createPlots();
/** @type {"live" | Range} */
let range = "live";
/** @type {readonly Sample[]} */
let samples = [];
/** Sensors by their ids. @type {Map<string, string>} */
const sensors = new Map();

initTheme(/** @type {HTMLButtonElement} */ (byId("theme")), plots.recolour);

follow({
  connection: showConnection,
  snapshot(snapshot, all) {
    samples = all;
    for (const { id, name } of snapshot.system?.sensors ?? []) sensors.set(id, name);
    showSnapshot(snapshot);
    if (range === "live") plots.showLive(samples);
  },
});

for (const input of document.querySelectorAll("input[name=range]")) {
  input.addEventListener("change", () => {
    range = /** @type {"live" | Range} */ (/** @type {HTMLInputElement} */ (input).value);
    void showRange();
  });
}
setInterval(() => void showRange(), 60_000);

async function showRange() {
  if (range === "live") return plots.showLive(samples);
  const wanted = range;
  try {
    const history = await fetchHistory(wanted);
    // another period may have been chosen meanwhile
    if (wanted === range) plots.showHistory(history, sensors);
  } catch {
    setText("announcements", t`fbx dashboard has no data for that period`);
  }
}
