/**
 * Metrics of the exporter's own work.
 *
 * @module
 */
import { boxMetrics, type Definition } from "./compile_table.ts";

/** Whether the box answers. */
export const up: Definition = {
  name: "fbx_up",
  type: "gauge",
  help: "1 when the box let fbx in and answered, else 0",
  labels: [],
};

/** How long the last reading took. */
export const scrapeDuration: Definition = {
  name: "fbx_scrape_duration_seconds",
  type: "gauge",
  unit: "seconds",
  help: "how long the last reading of the box took",
  labels: [],
};

/** Calls that the box answered. */
export const answers: Definition = {
  name: "fbx_scrape_answers",
  type: "gauge",
  help: "calls of the last reading that the box answered; 0 where it refused every one",
  labels: [],
};

/** Calls that the box did not answer. */
export const partErrors: Definition = {
  name: "fbx_scrape_part_errors",
  type: "gauge",
  help: "calls of the last reading that the box refused or did not answer, such as parts that it " +
    "lacks (service_down, noent, notsupp) or that need a missing permission (insufficient_rights)",
  labels: ["part", "code"],
};

/** What was left out because there was too much of it. */
export const seriesDropped: Definition = {
  name: "fbx_series_dropped",
  type: "gauge",
  help: "series left out because there are more hosts or stations than --max-hosts",
  labels: ["part"],
};

/** The exporter itself. */
export const exporterInfo: Definition = {
  name: "fbx_exporter_info",
  type: "info",
  help: "version of fbx",
  labels: ["version"],
};

/** Every metric of the exporter, in order. */
export const allMetrics: readonly Definition[] = [
  up,
  scrapeDuration,
  answers,
  partErrors,
  seriesDropped,
  exporterInfo,
  ...boxMetrics,
];
