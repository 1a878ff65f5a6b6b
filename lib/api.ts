/**
 * `api.json` as text, of which each part is parsed when it is first asked for: a call needs a
 * hundredth of it, and parsing all takes a third of the time in which a command could be done.
 *
 * What makes that possible is the form that `deno fmt` gives the file: a key stands on a line of its
 * own, as far to the right as it is deep. Tests hold every part against the whole.
 *
 * @module
 */
import text from "../api.json" with { type: "text" };

/** A stretch of the text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const whole: Range = { start: 0, end: text.length };
const subsystems = find("subsystems", 1, whole) ?? whole;

/** The value of a key of the file: `part("models")`. */
export function part(key: string): unknown {
  return parse(find(key, 1, whole));
}

/** The names of the subsystems, long ones: `Connection`. */
export function subsystemNames(): string[] {
  return keys(2, subsystems);
}

/** The value of a key of a subsystem, if it has that: `subsystemPart("Connection", "errors")`. */
export function subsystemPart(subsystem: string, key: string): unknown {
  return parse(find(key, 3, find(subsystem, 2, subsystems)));
}

/** Whether a subsystem has a key. */
export function hasPart(subsystem: string, key: string): boolean {
  return find(key, 3, find(subsystem, 2, subsystems)) !== undefined;
}

/** An object of the box's, whichever subsystem has it. */
export function typePart(name: string): unknown {
  for (let from = subsystems; from.start < from.end;) {
    const range = find(name, 4, from);
    if (range === undefined) return undefined;
    // operations and error codes stand as deep as types
    const above = text.lastIndexOf('\n      "', range.start);
    if (text.startsWith('"types"', above + 7)) return parse(range);
    from = { start: range.end, end: from.end };
  }
}

/** All names of every operation of a subsystem, the short one first. */
export function methodNames(subsystem: string): string[][] {
  const range = find("operations", 3, find(subsystem, 2, subsystems));
  if (range === undefined) return [];
  const heads = text.slice(range.start, range.end).matchAll(
    /\n {8}"(\w+)": \{\n {10}"alias": "(\w+)",(?:\n {10}"also": (\[[^\]]*\]))?/g,
  );
  return Array.from(heads, ([, name = "", alias = "", also]) => [
    name,
    alias,
    ...also === undefined ? [] : JSON.parse(also) as string[],
  ]);
}

/** Where the value of a key at that depth stands. */
function find(key: string, depth: number, within: Range | undefined): Range | undefined {
  if (within === undefined) return undefined;
  const indent = "\n" + " ".repeat(2 * depth);
  const head = `${indent}"${key}": `;
  const at = text.indexOf(head, within.start);
  if (at < 0 || at >= within.end) return undefined;
  const start = at + head.length;
  const lineEnd = text.indexOf("\n", start);
  const closing = { "{": "}", "[": "]" }[text[lineEnd - 1] ?? ""];
  if (closing !== undefined) {
    return { start, end: text.indexOf(indent + closing, lineEnd) + indent.length + 1 };
  }
  return { start, end: text[lineEnd - 1] === "," ? lineEnd - 1 : lineEnd };
}

function keys(depth: number, { start, end }: Range): string[] {
  const head = `\n${" ".repeat(2 * depth)}"`;
  const found: string[] = [];
  for (let at = text.indexOf(head, start); at >= 0 && at < end; at = text.indexOf(head, at + 1)) {
    found.push(text.slice(at + head.length, text.indexOf('"', at + head.length)));
  }
  return found;
}

function parse(range: Range | undefined): unknown {
  return range && JSON.parse(text.slice(range.start, range.end));
}
