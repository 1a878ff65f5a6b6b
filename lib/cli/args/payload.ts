/**
 * A whole body from the command line (literal JSON, `@FILE`, or `-` for stdin), and the files that
 * hold texts of one, or are fields themselves.
 *
 * @module
 */
import { fieldsOf, type Operation } from "../../catalogue/mod.ts";
import { diskReason } from "../../text/fs_error.ts";
import { t } from "../../text/language.ts";
import { type Io, UsageError } from "../terminal/io.ts";

/** Reads the value of `--body`. */
export async function readPayload(value: string | true, io: Io): Promise<unknown> {
  if (value === true || value === "") {
    throw new UsageError(t`--body takes JSON, @FILE, or - for stdin`);
  }
  const text = value === "-"
    ? await io.stdin()
    : value.startsWith("@")
    ? await readFile(value.slice(1), "--body @", io)
    : value;
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : error;
    throw new UsageError(t`--body is not JSON: ${reason}`);
  }
}

/** Puts the files themselves in the place of their paths. */
export async function openFiles(
  operation: Operation,
  fields: Record<string, unknown> | unknown[] | undefined,
  io: Io,
): Promise<Record<string, unknown> | unknown[] | undefined> {
  if (Array.isArray(fields)) return fields;
  for (const [name, { type }] of Object.entries(fieldsOf(operation.body))) {
    const path = type === "file" ? fields?.[name] : undefined;
    if (fields === undefined || typeof path !== "string") continue;
    fields[name] = await openFile(path, io);
  }
  return fields;
}

/** A file that a word of the command line names. */
export async function openFile(path: string, io: Io): Promise<File> {
  const bytes = await read(path, io.files.readBytes, "");
  return new File([bytes], path.split(/[\\/]/).at(-1) ?? path);
}

/** Reads a text file that a word of the command line names. */
export function readFile(path: string, flag: string, io: Io): Promise<string> {
  return read(path, io.files.readText, flag);
}

async function read<Content>(
  path: string,
  how: (path: string) => Promise<Content>,
  flag: string,
): Promise<Content> {
  try {
    return await how(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (error instanceof Error && error.name === "NotCapable") throw error;
    throw new UsageError(`${flag}${path}: ${diskReason(error)}`);
  }
}
