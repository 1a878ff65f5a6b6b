/**
 * Screens of a terminal as a picture (SVG) that shows one after the other.
 *
 * @module
 */

/** A screen, and how long it is looked at. */
export interface Frame {
  /** Lines with the escape sequences of colours (SGR). */
  readonly lines: readonly string[];
  readonly seconds: number;
}

const [cellWidth, lineHeight, margin] = [8.4, 18, 16];

/** The colours of a dark terminal, by their number in SGR. */
const palette = [
  "#20242c",
  "#e06c75",
  "#98c379",
  "#e5c07b",
  "#61afef",
  "#c678dd",
  "#56b6c2",
  "#c8ccd4",
  "#6b7280",
  "#ef8891",
  "#b1d796",
  "#efd39b",
  "#8cc6f5",
  "#d79be8",
  "#7fcfd8",
  "#f5f7fa",
];

/** The frames, the last one held; nothing moves where the reader wants no motion. */
export function svg(frames: readonly Frame[], columns: number): string {
  const rows = Math.max(...frames.map(({ lines }) => lines.length));
  const [width, height] = [columns * cellWidth + 2 * margin, rows * lineHeight + 2 * margin];
  const total = frames.reduce((sum, { seconds }) => sum + seconds, 0);
  let at = 0;
  const rules: string[] = [];
  const groups = frames.map(({ lines, seconds }, index) => {
    const [from, to] = [at / total * 100, (at + seconds) / total * 100];
    at += seconds;
    rules.push(
      `@keyframes f${index}{0%,${percent(from)}{opacity:0}${percent(from + 0.01)},${
        percent(to)
      }{opacity:1}` +
        `${percent(Math.min(100, to + 0.01))},100%{opacity:${
          index === frames.length - 1 ? 1 : 0
        }}}`,
      `#f${index}{opacity:0;animation:f${index} ${total}s linear infinite}`,
    );
    return `<g id="f${index}">${lines.map(line).join("")}</g>`;
  });
  rules.push(
    `@media (prefers-reduced-motion:reduce){g{animation:none!important}#f${
      frames.length - 1
    }{opacity:1}}`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" ` +
    `viewBox="0 0 ${width} ${height}" role="img" aria-label="fbx in a terminal">` +
    `<style>text{font:14px ui-monospace,Menlo,Consolas,'DejaVu Sans Mono',monospace;white-space:pre;` +
    `fill:${palette[7]}}${rules.join("")}</style>` +
    `<rect width="100%" height="100%" rx="8" fill="${palette[0]}"/>${groups.join("")}</svg>\n`;
}

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}

function line(text: string, row: number): string {
  const spans = runs(text);
  if (spans.every(({ text }) => text.trim() === "")) return "";
  const y = margin + (row + 0.75) * lineHeight;
  let column = 0;
  const parts = spans.map(({ text, style }) => {
    const x = margin + column * cellWidth;
    const length = [...text].length;
    column += length;
    if (text.trim() === "") return "";
    return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" textLength="${
      (length * cellWidth).toFixed(1)
    }"${style}>${escape(text)}</text>`;
  });
  return parts.join("");
}

interface Run {
  readonly text: string;
  readonly style: string;
}

/** Text that has one colour, after another. */
function runs(text: string): Run[] {
  const found: Run[] = [];
  let state: { color?: number; bold?: boolean; dim?: boolean; inverse?: boolean } = {};
  // deno-lint-ignore no-control-regex -- that is how colours begin
  for (const [, codes, plain = ""] of `\x1b[m${text}`.matchAll(/\x1b\[([\d;]*)m([^\x1b]*)/g)) {
    for (const code of (codes || "0").split(";").map(Number)) {
      if (code === 0) state = {};
      else if (code === 1) state.bold = true;
      else if (code === 2) state.dim = true;
      else if (code === 7) state.inverse = true;
      else if (code >= 30 && code < 38) state.color = code - 30;
      else if (code >= 90 && code < 98) state.color = code - 82;
      else if (code === 39) delete state.color;
      else if (code === 22) state = { ...state, bold: false, dim: false };
    }
    if (plain === "") continue;
    const { color, bold, dim } = state;
    const style = (color === undefined ? "" : ` fill="${palette[color]}"`) +
      (bold ? ' font-weight="bold"' : "") + (dim ? ' opacity="0.6"' : "");
    found.push({ text: plain, style });
  }
  return found;
}

function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
