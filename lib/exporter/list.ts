/**
 * The list of all metrics, as a table in Markdown.
 *
 * @module
 */
import { allMetrics } from "./self_metrics.ts";

/** Every metric with its type, labels and meaning; `box` is a label of all but the exporter's own. */
export function metricsTable(): string {
  const rows = [
    ["metric", "type", "labels", "meaning"],
    ...allMetrics.map(({ name, type, labels, help }) => [
      `\`${name}\``,
      type,
      labels.join(", "),
      help.replaceAll("|", "\\|"),
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => [...row[column] ?? ""].length))
  );
  const line = (cells: readonly string[], pad = " ") =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, pad)).join(" | ")} |\n`;
  const [head = [], ...body] = rows;
  return [line(head), line(["", "", "", ""], "-"), ...body.map((row) => line(row))].join("");
}
