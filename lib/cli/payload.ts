/**
 * A whole body from the command line: JSON as it stands, `@FILE`, or `-` for stdin.
 *
 * @module
 */
import { type Io, UsageError } from "./io.ts";

/** Reads the value of `--body`. */
export async function readPayload(value: string | true, io: Io): Promise<unknown> {
  if (value === true || value === "") {
    throw new UsageError("--body takes JSON, @FILE, or - for stdin");
  }
  const text = value === "-"
    ? await io.stdin()
    : value.startsWith("@")
    ? await readFile(value.slice(1), io)
    : value;
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new UsageError(`--body is not JSON: ${reason}`);
  }
}

async function readFile(path: string, io: Io): Promise<string> {
  try {
    return await io.files.readText(path);
  } catch (error) {
    if (error instanceof Error && error.name === "NotCapable") throw error;
    throw new UsageError(`--body @${path}: ${error instanceof Error ? error.message : error}`);
  }
}
