/**
 * How many cells of a terminal a text takes, and texts made to fit.
 *
 * @module
 */

let segmenter: Intl.Segmenter | undefined;

/** The graphemes of a text; making a segmenter takes ten milliseconds, and most texts need none. */
export function graphemes(text: string): Iterable<{ segment: string }> {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: "grapheme" });
  return segmenter.segment(text);
}

/** First and last code points of East Asian wide and fullwidth characters (Unicode, UAX 11). */
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f],
  [0x2e80, 0x303e],
  [0x3041, 0x33ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0xa4cf],
  [0xa960, 0xa97c],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff60],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x18aff],
  [0x1b000, 0x1b2ff],
  [0x1f200, 0x1f265],
  [0x20000, 0x3fffd],
];

/** Texts of which every character takes a cell. */
const narrow = /^[\x20-\x7e\xa0-\xac\xae-\u02ff–—‘-”…−]*$/;

/** Cells that a text takes; colours count for nothing. */
export function width(text: string): number {
  const bare = withoutStyle(text);
  if (narrow.test(bare)) return bare.length;
  let cells = 0;
  for (const { segment } of graphemes(bare)) cells += graphemeWidth(segment);
  return cells;
}

/** Removes control and bidirectional characters from a name. */
export function clean(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}]/gu, (character) =>
    // joins the parts of an emoji
    character === "\u200d" ? character : "");
}

/** A text of exactly that many cells: cut with `…`, or filled up. */
export function fit(text: string, cells: number, align: "left" | "right" = "left"): string {
  const cut = truncate(text, cells);
  const filling = " ".repeat(Math.max(0, cells - width(cut)));
  return align === "left" ? cut + filling : filling + cut;
}

/** A text of that many cells at most. Takes no colours. */
export function truncate(text: string, cells: number): string {
  if (width(text) <= cells) return text;
  if (cells <= 0) return "";
  if (narrow.test(text)) return text.slice(0, cells - 1) + "…";
  let kept = "";
  let used = 0;
  for (const { segment } of graphemes(text)) {
    used += graphemeWidth(segment);
    if (used > cells - 1) break;
    kept += segment;
  }
  return kept + "…";
}

/** A text in lines of that many cells at most, broken at spaces where there are some. Takes no colours. */
export function wrap(text: string, cells: number): string[] {
  const room = Math.max(1, cells);
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (width(longer) <= room) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = chop(word, room);
    line = pieces.pop() ?? "";
    lines.push(...pieces);
  }
  return [...lines, line];
}

function chop(word: string, cells: number): string[] {
  if (width(word) <= cells) return [word];
  const pieces = [""];
  for (const { segment } of graphemes(word)) {
    const longer = pieces.at(-1) + segment;
    if (width(longer) <= cells) pieces[pieces.length - 1] = longer;
    else pieces.push(segment);
  }
  return pieces;
}

function graphemeWidth(grapheme: string): number {
  const code = grapheme.codePointAt(0) ?? 0;
  if (code < 0x300) return code < 0x20 || (code >= 0x7f && code < 0xa0) ? 0 : 1;
  if (/^[\p{Mn}\p{Me}\p{Cf}]/u.test(grapheme)) return 0;
  if (/\p{Emoji_Presentation}|\ufe0f/u.test(grapheme)) return 2;
  return wide.some(([first, last]) => code >= first && code <= last) ? 2 : 1;
}

function withoutStyle(text: string): string {
  // deno-lint-ignore no-control-regex -- that is how a terminal's colours begin
  return text.includes("\x1b") ? text.replace(/\x1b\[[0-9;]*m/g, "") : text;
}
