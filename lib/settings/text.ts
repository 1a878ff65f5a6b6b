/**
 * Settings as YAML with comments that say what each part is, and read back with the place of every
 * slip.
 *
 * @module
 */
import type { Document, Node as YamlNode } from "npm:yaml@^2.8.0";
import type { Place } from "../catalogue/validate.ts";
import { FbxError, reasonOf } from "../core/errors.ts";
import { loadYaml, parseYaml, type Yaml, yaml } from "../core/yaml.ts";
import { say, t } from "../text/language.ts";
import { isObject } from "../text/own.ts";
import { bySubsystem } from "./catalogue.ts";
import { refuseSlips, slipsIn } from "./check.ts";
import type { SettingsDocument } from "./document.ts";
import type { Exported, LeftOut } from "./export.ts";
import { absenceInWords } from "./words.ts";

/**
 * Writes exported settings as YAML, with comments.
 *
 * @example
 * ```ts
 * import { settingsText } from "@fbx/fbx/settings";
 *
 * console.log(await settingsText({ document: { lang: { status: { lang: "fra" } } }, left: [] }));
 * ```
 */
export async function settingsText({ document, left }: Exported): Promise<string> {
  return await yaml(inRows(document), (tree, library) => comment(tree, library, left));
}

/** Schedules of a week stand in seven rows, a day each. */
function inRows(value: unknown): unknown {
  if (Array.isArray(value)) {
    const perDay = value.length / days;
    if (perDay < 24 || !Number.isInteger(perDay)) return value.map(inRows);
    return Array.from({ length: days }, (_, day) => value.slice(day * perDay, (day + 1) * perDay));
  }
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inRows(inner)]));
}

const days = 7;

function comment(
  tree: Document,
  { isMap, isSeq, isScalar, visit }: Yaml,
  left: readonly LeftOut[],
) {
  const lines = [
    t`Settings of a Freebox. fbx diff FILE shows what differs, fbx restore FILE puts it back.`,
  ];
  for (const { setting, field, why } of left) {
    if (field === undefined) lines.push(t`Left out: ${setting}: ${absenceInWords(why)}`);
  }
  tree.commentBefore = inComment(lines);
  for (const [subsystem, settings] of bySubsystem()) {
    const key = settings[0]?.path[0] ?? "";
    before(tree.contents, key, say(subsystem.about), true);
    for (const { path, mark } of settings) {
      if (mark.about !== undefined) before(tree.get(key), path[1], say(mark.about));
    }
  }
  for (const { path, field, why } of left) {
    const node = path && tree.getIn(path, true);
    if (!isMap(node) || field === undefined) continue;
    const line = ` ${field.split(".").at(-1)}: ${absenceInWords(why)}`;
    node.comment = node.comment ? `${node.comment}\n${line}` : line;
  }
  visit(tree, {
    Seq(_, node) {
      const isRow = node.items.length > 0 && node.items.every(isScalar);
      if (isRow && !node.items.some((item) => isScalar(item) && String(item.value).length > 24)) {
        node.flow = true;
      }
    },
  });

  function before(map: unknown, key: string, text: string, isApart = false): void {
    const pair = isMap(map)
      ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
      : undefined;
    if (!pair || !isScalar(pair.key)) return;
    pair.key.commentBefore = ` ${text}`;
    pair.key.spaceBefore = isApart;
    if (isSeq(pair.value) && pair.value.items.length === 0) pair.value.flow = true;
  }
}

function inComment(lines: readonly string[]): string {
  return lines.map((line) => ` ${line}`).join("\n");
}

/**
 * Reads settings from YAML or JSON.
 *
 * @param file What messages call it: `house.yaml`.
 * @throws {FbxError} `bad_argument`, whose message names every slip with its line and column.
 *
 * @example
 * ```ts
 * import { readSettings } from "@fbx/fbx/settings";
 *
 * console.log(await readSettings("lang:\n  status:\n    lang: fra\n", "house.yaml"));
 * ```
 */
export async function readSettings(
  text: string,
  file: string,
  { validate = true }: { validate?: boolean } = {},
): Promise<SettingsDocument> {
  const library = await loadYaml();
  const lines = new library.LineCounter();
  const tree = await parseYaml(text, lines);
  const at = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return `${file}:${line}:${col}`;
  };
  const broken = tree.errors.map(({ pos, code, message }) =>
    `${at(pos[0])}: ${code === "MULTIPLE_DOCS" ? t`only one document is taken` : message}`
  );
  if (broken.length > 0) throw unreadable(broken.join("\n"));
  library.visit(tree, {
    Seq(_, node) {
      const rows = node.items.filter(library.isSeq);
      if (rows.length > 0 && rows.length === node.items.length) {
        node.items = rows.flatMap(({ items }) => items);
      }
    },
  });
  const document = valueOf(tree, file) ?? {};
  refuseSlips(
    slipsIn(document, validate),
    (place) => `${at(offsetOf(tree, place, library))}: `,
  );
  return document;
}

/** The value of a document; an alias may lead nowhere, or to far too much. */
function valueOf(tree: Document, file: string): SettingsDocument | undefined {
  try {
    return tree.toJS();
  } catch (error) {
    throw unreadable(`${file}: ${reasonOf(error)}`);
  }
}

function unreadable(message: string): FbxError {
  return new FbxError(message, { code: "bad_argument" });
}

/** Where in the text a place is: its value, or else its key, or what it is missing from. */
function offsetOf(
  tree: Document,
  place: Place,
  library: Pick<Yaml, "isMap" | "isScalar">,
): number {
  const name = place.at(-1);
  if (name === undefined) return 0;
  const holder = tree.getIn(place.slice(0, -1), true);
  const pair = library.isMap(holder)
    ? holder.items.find(({ key }) => library.isScalar(key) && String(key.value) === String(name))
    : undefined;
  const node = (pair?.key ?? tree.getIn(place, true)) as YamlNode | undefined;
  return node?.range?.[0] ?? offsetOf(tree, place.slice(0, -1), library);
}
