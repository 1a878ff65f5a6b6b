// @ts-check
/// <reference lib="dom" />
/**
 * One plot: drawn by uPlot, steered by the keyboard, and there as a table too.
 *
 * @module
 */
import { locale, t } from "./language.js";
import { element, table } from "./table.js";

/** @typedef {import("npm:uplot@^1.6.32")} UPlot */
/** @typedef {import("npm:uplot@^1.6.32").Options} Options */

/** The library, which its script puts there. */
const uPlot = /** @type {typeof import("npm:uplot@^1.6.32")} */ (
  /** @type {Record<string, unknown>} */ (/** @type {unknown} */ (globalThis)).uPlot
);

/**
 * What is plotted: times, and a line for each name.
 *
 * @typedef {object} Data
 * @property {readonly number[]} time Unix times in seconds.
 * @property {readonly { name: string, values: readonly (number | null)[] }[]} lines
 * @property {number} [start] The plot begins there, whether or not there are values.
 * @property {number} [end]
 * @property {string | undefined} [note] What the reader should know of it.
 */

/**
 * How it is shown.
 *
 * @typedef {object} Look
 * @property {string} title
 * @property {(value: number) => string} write A value, with its unit.
 * @property {(value: number) => string} mark A value on the axis.
 * @property {boolean} [fromZero] The axis begins at 0.
 * @property {boolean} [filled] The area below the line is tinted.
 * @property {number} height
 */

/** Rows of the table at the most; the plot has more values than anybody reads. */
const mostRows = 60;

/**
 * Puts a plot into a card of the page.
 *
 * @param {HTMLElement} card
 * @param {Look} look
 * @returns {{ show(data: Data): void, recolour(): void }}
 */
export function createPlot(card, look) {
  const canvas = element("div", {
    class: "canvas",
    tabindex: "0",
    role: "group",
    "aria-roledescription": t`plot`,
  });
  const note = element("p", { class: "muted note" });
  const reading = element("p", { class: "unseen", "aria-live": "polite" });
  const inTable = element("div", {
    class: "scroll",
    tabindex: "0",
    role: "region",
    "aria-label": t`${look.title} as a table`,
  });
  const details = /** @type {HTMLDetailsElement} */ (
    element("details", {}, element("summary", {}, t`As a table`), inTable)
  );
  card.append(element("h2", {}, look.title), canvas, note, reading, details);

  /** @type {Data} */
  let data = { time: [], lines: [] };
  /** @type {UPlot | undefined} */
  let plot;
  let drawnNames = "";

  function draw() {
    const names = data.lines.map(({ name }) => name).join("\n");
    if (plot === undefined || names !== drawnNames) {
      plot?.destroy();
      plot = new uPlot(options(look, () => data, widthOf(canvas)), columns(data), canvas);
      drawnNames = names;
    } else plot.setData(columns(data));
    queueMicrotask(readLast); // a new plot empties its legend once it is made
    note.textContent = data.note ?? "";
    note.hidden = data.note === undefined;
    canvas.setAttribute("aria-label", summary(look, data));
    if (details.open) fillTable();
  }

  /** The legend shows the current values, unless the pointer is on the plot. */
  function readLast() {
    if (data.time.length === 0 || (plot?.cursor.idx ?? undefined) !== undefined) return;
    plot?.setLegend({ idx: data.time.length - 1 });
  }

  function fillTable() {
    inTable.replaceChildren(asTable(look, data));
  }

  details.addEventListener("toggle", () => details.open && fillTable());
  canvas.addEventListener("keydown", (event) => {
    if (plot === undefined) return;
    if (event.key === "Escape") {
      plot.setCursor({ left: -10, top: -10 });
      queueMicrotask(readLast);
    }
    const index = moved(event.key, plot.cursor.idx ?? data.time.length, data.time.length);
    if (index === undefined) return;
    event.preventDefault();
    const left = plot.valToPos(data.time[index] ?? 0, "x");
    plot.setCursor({ left, top: plot.over.clientHeight / 2 });
    reading.textContent = readAloud(look, data, index);
  });
  new ResizeObserver(() => {
    const width = widthOf(canvas);
    if (plot !== undefined && width !== plot.width) plot.setSize({ width, height: look.height });
  }).observe(canvas);

  return {
    show(next) {
      data = next;
      draw();
    },
    recolour() {
      drawnNames = "-";
      if (plot !== undefined) draw();
    },
  };
}

/**
 * @param {HTMLElement} place
 * @returns {number}
 */
function widthOf(place) {
  return Math.max(200, Math.floor(place.clientWidth));
}

/**
 * @param {Data} data
 * @returns {import("npm:uplot@^1.6.32").AlignedData}
 */
function columns({ time, lines }) {
  return /** @type {import("npm:uplot@^1.6.32").AlignedData} */ (
    [time, ...lines.map(({ values }) => values)]
  );
}

/**
 * @param {Look} look
 * @param {() => Data} shown
 * @param {number} width
 * @returns {Options}
 */
function options(look, shown, width) {
  const axis = {
    stroke: colour("--muted"),
    grid: { stroke: colour("--grid"), width: 1 },
    ticks: { stroke: colour("--grid"), width: 1 },
    font: "12px system-ui, sans-serif",
  };
  return {
    width,
    height: look.height,
    padding: [8, 28, 0, 0],
    cursor: { sync: { key: "fbx" }, drag: { x: false, y: false }, points: { size: 7 } },
    legend: { live: true },
    scales: {
      x: { range: (_, min, max) => xRange(shown(), min, max) },
      y: { range: (_, min, max) => yRange(look, min, max) },
    },
    axes: [
      { ...axis, values: (_, splits, __, ___, step) => splits.map((time) => tick(time, step)) },
      { ...axis, size: (_, marks) => room(marks), values: (_, splits) => splits.map(look.mark) },
    ],
    series: [
      { label: "Time", value: (_, time) => time === null ? "" : moment(time) },
      ...shown().lines.map(({ name }, index) => line(look, name, index)),
    ],
  };
}

/**
 * Pixels that the marks of the axis need.
 *
 * @param {readonly string[] | null} marks
 * @returns {number}
 */
function room(marks) {
  return 24 + 7 * Math.max(5, ...(marks ?? []).map(({ length }) => length));
}

/**
 * @param {Look} look
 * @param {string} name
 * @param {number} index
 * @returns {import("npm:uplot@^1.6.32").Series}
 */
function line({ write, filled }, name, index) {
  const number = index % 8 + 1;
  return {
    label: name,
    stroke: colour(`--line-${number}`),
    width: 2,
    // beyond eight lines the colours begin again, and dashes distinguish them
    ...(index >= 8 ? { dash: [6, 4] } : {}),
    ...(filled ? { fill: colour(`--tint-${number}`) } : {}),
    points: { show: (_, __, first, last) => last - first < 2 },
    value: (_, value) => value === null || value === undefined ? "—" : write(value),
  };
}

/**
 * A colour of the theme in force.
 *
 * @param {string} name
 * @returns {string}
 */
function colour(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

/**
 * A minute at least, so that the first values do not jump about.
 *
 * @param {Data} data
 * @param {number | null} min
 * @param {number | null} max
 * @returns {[number, number]}
 */
function xRange({ start, end }, min, max) {
  const last = end ?? max ?? Date.now() / 1000;
  return [start ?? Math.min(min ?? last, last - 60), last];
}

/**
 * @param {Look} look
 * @param {number | null} min
 * @param {number | null} max
 * @returns {[number, number]}
 */
function yRange(look, min, max) {
  if (min === null || max === null) return [0, 1];
  if (look.fromZero) return [0, Math.max(1, max * 1.1)];
  const margin = Math.max(1, (max - min) * 0.15);
  return [min - margin, max + margin];
}

/**
 * @param {number} time
 * @param {number} step Seconds between two ticks.
 * @returns {string}
 */
function tick(time, step) {
  const date = new Date(time * 1000);
  const isMidnight = date.getHours() === 0 && date.getMinutes() === 0 && date.getSeconds() === 0;
  if (step >= 86_400 || (isMidnight && step >= 60)) {
    return date.toLocaleDateString(locale, { day: "numeric", month: "short" });
  }
  return date.toLocaleTimeString(locale, {
    hourCycle: "h23", // “02:10:25 AM” would overlap
    hour: "2-digit",
    minute: "2-digit",
    ...(step < 60 ? { second: "2-digit" } : {}),
  });
}

/**
 * @param {number} time
 * @returns {string}
 */
function moment(time) {
  return new Date(time * 1000).toLocaleString(locale, {
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
}

/**
 * Describes the plot, in a sentence for each line.
 *
 * @param {Look} look
 * @param {Data} data
 * @returns {string}
 */
function summary({ title, write }, { lines }) {
  const sentences = lines.flatMap(({ name, values }) => {
    const numbers = values.filter((value) => value !== null);
    const last = numbers.at(-1);
    if (last === undefined) return [];
    const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
    return [t`${name}: ${write(last)}, between ${write(least)} and ${write(most)}`];
  });
  return `${title}. ${sentences.length > 0 ? sentences.join(". ") : t`Nothing to show`}`;
}

/**
 * @param {Look} look
 * @param {Data} data
 * @param {number} index
 * @returns {string}
 */
function readAloud({ write }, { time, lines }, index) {
  const values = lines.map(({ name, values }) => {
    const value = values[index];
    return `${name} ${value === null || value === undefined ? t`nothing` : write(value)}`;
  });
  return `${moment(time[index] ?? 0)}: ${values.join(", ")}`;
}

/**
 * Where a key moves the cursor to.
 *
 * @param {string} key
 * @param {number} from
 * @param {number} length
 * @returns {number | undefined}
 */
function moved(key, from, length) {
  const page = Math.max(1, Math.round(length / 10));
  /** @type {Record<string, number>} */
  const steps = {
    ArrowLeft: from - 1,
    ArrowRight: from + 1,
    PageDown: from - page,
    PageUp: from + page,
    Home: 0,
    End: length - 1,
  };
  const to = steps[key];
  return to === undefined || length === 0 ? undefined : Math.max(0, Math.min(length - 1, to));
}

/**
 * @param {Look} look
 * @param {Data} data
 * @returns {HTMLElement}
 */
function asTable({ title, write }, { time, lines }) {
  const step = Math.max(1, Math.ceil(time.length / mostRows));
  const shown = time.map((_, index) => index).filter((index) =>
    (time.length - 1 - index) % step === 0
  );
  const rows = shown.reverse().map((index) => [
    moment(time[index] ?? 0),
    ...lines.map(({ values }) => {
      const value = values[index];
      return value === null || value === undefined ? "—" : write(value);
    }),
  ]);
  const caption = step === 1 ? title : t`${title}, one value in ${step}`;
  return table(caption, [t`Time`, ...lines.map(({ name }) => name)], rows);
}
