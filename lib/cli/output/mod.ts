/**
 * Results on stdout: human-readable on a terminal, as JSON for programs, or in the requested
 * format.
 *
 * @module
 */
import type { Operation, Property } from "../../catalogue/mod.ts";
import type { BinaryResult } from "../../client/call_types.ts";
import type { Prepared } from "../../client/prepare.ts";
import { t } from "../../text/language.ts";
import {
  hasContent,
  parseSelection,
  resolve,
  select,
  type Selection,
  unknownFields,
} from "../../catalogue/select.ts";
import { child, descend, propertyOf, unwrapped } from "../../catalogue/shape.ts";
import { normalize } from "../../catalogue/normalize.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import type { Options } from "../args/options.ts";
import type { Format } from "./formats.ts";
import { sanitizeJson } from "../../text/sanitize.ts";
import type { Render, Rendered } from "./render.ts";

/** How a result is to be printed. */
export type Printing = Pick<
  Options,
  "json" | "format" | "select" | "output" | "force" | "showSecrets"
>;

/** Where a result comes from: what the catalogue knows of it, and the steps taken into it. */
export interface Origin {
  readonly operation: Pick<Operation, "result"> | undefined;
  readonly path?: readonly (string | number)[];
  /** The command as it was written: `connection status`. */
  readonly command?: string;
  /** What was asked. */
  readonly prepared?: Pick<Prepared, "known">;
  /** As the box sent it: paths in base64, empty lists left out. */
  readonly isRaw?: boolean;
  /** What is shown is all that people want: no word about the fields beside it. */
  readonly isWhole?: boolean;
}

/** Prints a result, or writes it to the file that `-o` names. */
export type Print = (result: unknown, origin?: Origin) => Promise<void>;

/** Prints one result; throws a {@linkcode UsageError} where it has no such field as was selected. */
export async function print(
  result: unknown,
  printing: Printing,
  io: Io,
  origin?: Origin,
): Promise<void> {
  const selection = printing.select === undefined ? [] : parseSelection(printing.select);
  const unknown = isBinary(result) ? [] : unknownFields(selection, shownOf(origin), result);
  if (unknown.length === 0 || unknown.length < selection.length) {
    await printer(printing, io)(result, origin);
  }
  if (unknown.length > 0) throw noSuchField(unknown, origin?.command, result, shownOf(origin));
}

/** A selection names what no result has. */
export function noSuchField(
  unknown: readonly string[],
  command: string | undefined,
  whole: unknown,
  property: Property | undefined,
): UsageError {
  const name = command ?? t`The result`;
  const fields = unknown.join(", ");
  return new UsageError(
    t`${name} has no field “${fields}”. It has ${namesIn(whole, property).join(", ")}`,
  );
}

/** What the catalogue knows of what is printed. */
function shownOf(origin: Origin | undefined): Property | undefined {
  const result = propertyOf(origin?.operation?.result);
  const sent = origin?.prepared?.known?.values.payload;
  return descend(result && withFactors(result, Object(sent)), origin?.path ?? []);
}

/** Samples that were asked for with decimals are multiplied: the factor was sent along. */
function withFactors(result: Property, sent: Readonly<Record<string, unknown>>): Property {
  if (result.fields === undefined) return result;
  const fields = Object.entries(result.fields).map(([name, field]) => {
    const factor = typeof field.factor === "string" ? Number(sent[field.factor]) : NaN;
    return [name, factor > 0 ? { ...field, factor } : field];
  });
  return { ...result, fields: Object.fromEntries(fields) };
}

/** Prints results that belong together, one after the other: a header is printed once. */
export function printer(printing: Printing, io: Io): Print {
  const { output, force } = printing;
  const isFile = output !== undefined && output !== "-";
  const selection = printing.select === undefined ? undefined : parseSelection(printing.select);
  const onTerminal = io.outIsTerminal && !isFile;
  const form = formOf(printing, onTerminal);
  const write = writer(form, onTerminal, printing.showSecrets, io);
  return async (result, origin) => {
    if (isBinary(result)) {
      return isFile ? await writeTo(output, result, force, io) : await pour(result, output, io);
    }
    const property = shownOf(origin);
    const resolved = resolve(selection, property, result);
    const wanted = select(result, resolved);
    if (selection !== undefined && !hasContent(wanted) && hasContent(result)) {
      return io.err(nothingSelected(origin?.command ?? t`The result`, result, property));
    }
    const normalized = origin?.isRaw && form === "table" && property
      ? normalize(wanted, property)
      : wanted;
    const rows = rowForms.has(form) ? rowsOf(normalized, property, resolved) : undefined;
    const { text, note } =
      await (rows === undefined
        ? write(normalized, property, resolved)
        : write(rows.list, rows.property, rows.selection));
    if (isFile) await writeTo(output, new Blob([text]), force, io);
    else if (text !== "") await io.out(text);
    const beside = rows !== undefined && form === "table"
      ? await besideRows(normalized, property)
      : undefined;
    for (const words of [origin?.isWhole ? undefined : note, beside]) {
      if (words !== undefined) io.err(io.errIsTerminal && io.color ? await dim(words) : words);
    }
  };
}

/** What a result has beside the list that it wraps: where the next page begins. */
async function besideRows(
  result: unknown,
  property: Property | undefined,
): Promise<string | undefined> {
  const { cell } = await import("./cell.ts"); // a table has loaded it
  const manner = { now: 0, times: "date", secrets: false } as const;
  const facts = Object.entries(result ?? {})
    .filter(([name, value]) =>
      name !== property?.wraps && ["string", "number"].includes(typeof value) &&
      child(property, name)?.type !== "timestamp" // the rows have times of their own
    )
    .map(([name, value]) => `${name} ${cell(value, child(property, name), manner).text}`);
  return facts.length === 0 ? undefined : t`Beside the rows: ${facts.join(", ")}`;
}

async function dim(text: string): Promise<string> {
  const { coloured } = await import("../terminal/paint.ts");
  return coloured.dim(text);
}

/** Returns the note for a result that has none of the selected fields. */
export function nothingSelected(
  name: string,
  whole: unknown,
  property: Property | undefined,
): string {
  const names = namesIn(whole, property);
  return t`${name} has none of the selected fields. It has ${names.join(", ")}`;
}

/** The fields of a result, of its first item, or of the first that it wraps. */
function namesIn(whole: unknown, property: Property | undefined): string[] {
  const list = unwrapped(whole, property)?.list ?? [];
  const one = list.length > 0 ? list[0] : Array.isArray(whole) ? whole[0] : whole;
  return typeof one === "object" && one !== null ? Object.keys(one) : [];
}

/** Those with a row for each item. */
const rowForms: ReadonlySet<Form> = new Set(["csv", "ndjson", "table"]);

/** The rows of a result that wraps a list, unless something else of it was asked for. */
function rowsOf(result: unknown, property: Property | undefined, selection: Selection | undefined) {
  const rows = unwrapped(result, property);
  const wraps = property?.wraps;
  if (rows === undefined || wraps === undefined) return undefined;
  if (selection === undefined || Array.isArray(result)) return { ...rows, selection };
  if (selection.some(([first]) => first !== wraps)) return undefined;
  const inner = selection.map((path) => path.slice(1));
  return { ...rows, selection: inner.some((path) => path.length === 0) ? undefined : inner };
}

/** Whether a result is bytes to be poured out. */
export function isBinary(result: unknown): result is BinaryResult {
  return typeof result === "object" && result !== null && "body" in result &&
    result.body instanceof ReadableStream;
}

/** Those of `--format`, a line for each result, and JSON with bare texts and numbers. */
type Form = Format | "line" | "plain";

/** Scripts rely on what is printed where there is no terminal. */
function formOf({ json, format }: Printing, onTerminal: boolean): Form {
  return format ?? (json ? "line" : onTerminal ? "table" : "plain");
}

/** JSON costs nothing; all else is loaded when the first result is there. */
function writer(
  form: Form,
  onTerminal: boolean,
  secrets: boolean,
  io: Io,
): Render {
  if (form === "csv" || form === "yaml" || form === "table") {
    let render: Promise<Render> | undefined;
    return async (result, property, selection) => {
      render ??= rendererOf(form, onTerminal, secrets, io);
      return await (await render)(result, property, selection);
    };
  }
  const write = texts[form];
  return (result) => {
    const text = write(result);
    return { text: onTerminal ? sanitizeJson(text) : text, note: undefined };
  };
}

const texts: Readonly<Record<"line" | "plain" | "json" | "ndjson", (result: unknown) => string>> = {
  line: (result) => JSON.stringify(result ?? null) + "\n",
  json: (result) => JSON.stringify(result ?? null, null, 2) + "\n",
  ndjson(result) {
    const items = Array.isArray(result) ? result : [result];
    return items.map((item) => JSON.stringify(item ?? null) + "\n").join("");
  },
  plain(result) {
    if (result === undefined) return "";
    return (typeof result === "string" ? result : JSON.stringify(result, null, 2)) + "\n";
  },
};

async function rendererOf(
  format: Rendered,
  onTerminal: boolean,
  secrets: boolean,
  io: Io,
): Promise<Render> {
  const [{ renderer }, { coloured, plain }] = await Promise.all([
    import("./render.ts"),
    import("../terminal/paint.ts"),
    format === "table" && speakCatalogue(),
  ]);
  const style = () => ({
    columns: onTerminal ? io.columns() : undefined,
    paint: onTerminal && io.color ? coloured : plain,
    now: Date.now() / 1000,
    secrets,
  });
  return renderer(format, style, onTerminal);
}

async function pour({ body }: BinaryResult, output: string | undefined, io: Io): Promise<void> {
  if (io.outIsTerminal && output !== "-") {
    await body.cancel();
    throw new UsageError(t`The result is not text. Send it to a file: fbx … -o FILE`);
  }
  for await (const chunk of body) await io.out(chunk);
}

/** The file has its name once all of it is there. */
async function writeTo(
  path: string,
  content: BinaryResult | Blob,
  force: boolean,
  io: Io,
): Promise<void> {
  const { store } = await import("../../files/store.ts"); // who prints does not wait for it
  const size = content.size;
  const body = content instanceof Blob ? content.stream() : content.body;
  const { progressOf } = await import("../terminal/progress.ts");
  const show = progressOf(io);
  const onProgress = (transferred: number) => show.at({ name: path, transferred, size });
  try {
    await store(body, path, { force, size, onProgress });
  } finally {
    show.end();
  }
}
