/**
 * `api.json` as text, of which each part is parsed when it is first asked for: a call needs a
 * hundredth of it, and parsing all takes a third of the time in which a command could be done.
 *
 * What makes that possible is the form that `deno fmt` gives the file: a key stands on a line of its
 * own, as far to the right as it is deep. Tests hold every part against the whole.
 *
 * @module
 */
import text from "../../api.json" with { type: "text" };

/** A stretch of the text. */
interface Range {
  readonly start: number;
  readonly end: number;
}

const whole: Range = { start: 0, end: text.length };
const subsystems = find("subsystems", 1, whole) ?? whole;
/** Where each subsystem stands: its end is where the next one begins. */
const ranges = new Map(
  keys(2, subsystems).map(({ key, end: start }, index, all) => [
    key,
    { start, end: all[index + 1]?.end ?? subsystems.end },
  ]),
);

/** The value of a key of the file: `part("models")`. */
export function part(key: string): unknown {
  return parse(find(key, 1, whole));
}

/** The names of the subsystems, long ones: `Connection`. */
export function subsystemNames(): string[] {
  return [...ranges.keys()];
}

/** The value of a key of a subsystem, if it has that: `subsystemPart("Connection", "errors")`. */
export function subsystemPart(subsystem: string, key: string): unknown {
  return parse(find(key, 3, ranges.get(subsystem)));
}

/** Whether a subsystem has a key. */
export function hasPart(subsystem: string, key: string): boolean {
  return find(key, 3, ranges.get(subsystem)) !== undefined;
}

/** An object of the box's, whichever subsystem has it. */
export function typePart(name: string): unknown {
  types ??= new Map(
    [...ranges.values()].flatMap((range) => {
      const within = find("types", 3, range);
      return within ? keys(4, within).map(({ key }) => [key, within] as const) : [];
    }),
  );
  return parse(find(name, 4, types.get(name)));
}

/** Where the types of that name's subsystem stand, by name. */
let types: Map<string, Range> | undefined;

/** All names of every operation of a subsystem, the short one first. */
export function methodNames(subsystem: string): string[][] {
  const range = find("operations", 3, ranges.get(subsystem));
  if (range === undefined) return [];
  return keys(4, range).map(({ key, end }) => {
    const alias = text.indexOf(aliasHead, end) + aliasHead.length;
    const aliasEnd = text.indexOf('"', alias);
    const also = aliasEnd + '",'.length;
    const others = text.startsWith(alsoHead, also)
      ? JSON.parse(text.slice(also + alsoHead.length, text.indexOf("]", also) + 1)) as string[]
      : [];
    return [key, text.slice(alias, aliasEnd), ...others];
  });
}

const aliasHead = '\n          "alias": "';
const alsoHead = '\n          "also": ';

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

/** The keys at that depth, and where each ends. */
function keys(depth: number, { start, end }: Range): { key: string; end: number }[] {
  const head = `\n${" ".repeat(2 * depth)}"`;
  const found: { key: string; end: number }[] = [];
  for (let at = text.indexOf(head, start); at >= 0 && at < end; at = text.indexOf(head, at + 1)) {
    const keyEnd = text.indexOf('"', at + head.length);
    found.push({ key: text.slice(at + head.length, keyEnd), end: keyEnd });
  }
  return found;
}

function parse(range: Range | undefined): unknown {
  return range && JSON.parse(text.slice(range.start, range.end));
}
