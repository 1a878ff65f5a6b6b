/**
 * Results on stdout: data for people, or a line of JSON each.
 *
 * @module
 */
import type { BinaryResult } from "../exchange.ts";
import { type Io, UsageError } from "./io.ts";

/** Prints one result. */
export async function print(result: unknown, json: boolean, io: Io): Promise<void> {
  if (isBinary(result)) return await pour(result, io);
  if (json) return await io.out(JSON.stringify(result ?? null) + "\n");
  if (result === undefined) return;
  await io.out((typeof result === "string" ? result : JSON.stringify(result, null, 2)) + "\n");
}

/** Whether a result is bytes to be poured out. */
export function isBinary(result: unknown): result is BinaryResult {
  return typeof result === "object" && result !== null && "body" in result &&
    result.body instanceof ReadableStream;
}

async function pour({ body }: BinaryResult, io: Io): Promise<void> {
  if (io.outIsTerminal) {
    await body.cancel();
    throw new UsageError("The result is not text. Send it to a file: fbx … > FILE");
  }
  for await (const chunk of body) await io.out(chunk);
}
