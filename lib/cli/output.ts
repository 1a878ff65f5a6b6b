/**
 * Results on stdout: data for people, or a line of JSON each.
 *
 * @module
 */
import type { BinaryResult } from "../exchange.ts";
import { type Io, UsageError } from "./io.ts";
import type { Options } from "./options.ts";
import { progressOf } from "./progress.ts";

/** How a result is to be printed. */
export type Printing = Pick<Options, "json" | "output" | "force">;

/** Prints one result, or writes it to the file that `-o` names. */
export async function print(result: unknown, printing: Printing, io: Io): Promise<void> {
  const { json, output, force } = printing;
  if (output !== undefined && output !== "-") {
    const body = isBinary(result) ? result : new Blob([textOf(result, json)]);
    return await writeTo(output, body, force, io);
  }
  if (isBinary(result)) await pour(result, output === "-", io);
  else await io.out(textOf(result, json));
}

function textOf(result: unknown, json: boolean): string {
  if (json) return JSON.stringify(result ?? null) + "\n";
  if (result === undefined) return "";
  return (typeof result === "string" ? result : JSON.stringify(result, null, 2)) + "\n";
}

/** Whether a result is bytes to be poured out. */
export function isBinary(result: unknown): result is BinaryResult {
  return typeof result === "object" && result !== null && "body" in result &&
    result.body instanceof ReadableStream;
}

async function pour({ body }: BinaryResult, isMeant: boolean, io: Io): Promise<void> {
  if (io.outIsTerminal && !isMeant) {
    await body.cancel();
    throw new UsageError("The result is not text. Send it to a file: fbx … -o FILE");
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
  const { store } = await import("../files/store.ts"); // who prints does not wait for it
  const size = content.size;
  const body = content instanceof Blob ? content.stream() : content.body;
  const show = progressOf(io);
  const onProgress = (transferred: number) => show.at({ name: path, transferred, size });
  try {
    await store(body, path, { force, size, onProgress });
  } finally {
    show.end();
  }
}
