/**
 * Results on stdout: for people on a terminal, as JSON for programs, or in the format asked for.
 *
 * @module
 */
import type { Operation } from "../../catalogue/mod.ts";
import type { BinaryResult } from "../../client/types.gen.ts";
import { t } from "../../text/language.ts";
import { hasContent, parseSelection, select, type Selection } from "../../text/select.ts";
import { descend, propertyOf } from "../../catalogue/shape.ts";
import { tidy } from "../../catalogue/normalize.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import type { Options } from "../args/options.ts";
import type { Format } from "./formats.ts";
import { harmlessJson } from "../../text/sanitize.ts";
import type { Render, Rendered } from "./render.ts";

/** How a result is to be printed. */
export type Printing = Pick<Options, "json" | "format" | "select" | "output" | "force">;

/** Where a result comes from: what the catalogue knows of it, and the steps taken into it. */
export interface Origin {
  readonly operation: Pick<Operation, "result"> | undefined;
  readonly path?: readonly (string | number)[];
  /** The command as it was written: `connection status`. */
  readonly command?: string;
  /** As the box sent it: paths in base64, empty lists left out. */
  readonly isRaw?: boolean;
}

/** Prints a result, or writes it to the file that `-o` names. */
export type Print = (result: unknown, origin?: Origin) => Promise<void>;

/** Prints one result. */
export async function print(
  result: unknown,
  printing: Printing,
  io: Io,
  origin?: Origin,
): Promise<void> {
  await printer(printing, io)(result, origin);
}

/** Prints results that belong together, one after the other: a header is printed once. */
export function printer(printing: Printing, io: Io): Print {
  const { output, force } = printing;
  const isFile = output !== undefined && output !== "-";
  const selection = printing.select === undefined ? undefined : parseSelection(printing.select);
  const onTerminal = io.outIsTerminal && !isFile;
  const form = formOf(printing, onTerminal);
  const write = writer(form, selection, onTerminal, io);
  return async (result, origin) => {
    if (isBinary(result)) {
      return isFile ? await writeTo(output, result, force, io) : await pour(result, output, io);
    }
    const wanted = select(result, selection);
    if (selection !== undefined && !hasContent(wanted) && hasContent(result)) {
      return io.err(nothingSelected(origin?.command ?? t`The result`, result));
    }
    const property = descend(propertyOf(origin?.operation?.result), origin?.path ?? []);
    const mended = origin?.isRaw && form === "table" && property ? tidy(wanted, property) : wanted;
    const { text, note } = await write(mended, property);
    if (isFile) await writeTo(output, new Blob([text]), force, io);
    else if (text !== "") await io.out(text);
    if (note !== undefined) io.err(io.errIsTerminal && io.color ? await dim(note) : note);
  };
}

async function dim(text: string): Promise<string> {
  const { coloured } = await import("../terminal/paint.ts");
  return coloured.dim(text);
}

/** What is to be said where a result has nothing of what is wanted. */
export function nothingSelected(name: string, whole: unknown): string {
  const one = Array.isArray(whole) ? whole[0] : whole;
  const names = typeof one === "object" && one !== null ? Object.keys(one) : [];
  return t`${name} has nothing of what is selected. It has ${names.join(", ")}`;
}

/** Whether a result is bytes to be poured out. */
export function isBinary(result: unknown): result is BinaryResult {
  return typeof result === "object" && result !== null && "body" in result &&
    result.body instanceof ReadableStream;
}

/** Those of `--format`, a line for each result, and JSON whose texts and numbers stand bare. */
type Form = Format | "line" | "plain";

/** Scripts rely on what is printed where there is no terminal. */
function formOf({ json, format }: Printing, onTerminal: boolean): Form {
  return format ?? (json ? "line" : onTerminal ? "table" : "plain");
}

/** JSON costs nothing; all else is loaded when the first result is there. */
function writer(
  form: Form,
  selection: Selection | undefined,
  onTerminal: boolean,
  io: Io,
): Render {
  if (form === "csv" || form === "yaml" || form === "table") {
    let render: Promise<Render> | undefined;
    return async (result, property) => {
      render ??= rendererOf(form, selection, onTerminal, io);
      return await (await render)(result, property);
    };
  }
  const write = texts[form];
  return (result) => {
    const text = write(result);
    return { text: onTerminal ? harmlessJson(text) : text, note: undefined };
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
  selection: Selection | undefined,
  onTerminal: boolean,
  io: Io,
): Promise<Render> {
  const [{ renderer }, { coloured, plain }] = await Promise.all([
    import("./render.ts"),
    import("../terminal/paint.ts"),
  ]);
  const look = () => ({
    columns: onTerminal ? io.columns() : undefined,
    paint: onTerminal && io.color ? coloured : plain,
    now: Date.now() / 1000,
    selection,
  });
  return renderer(format, look, onTerminal);
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
