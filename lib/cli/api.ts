/**
 * `fbx api VERB path`: any path of the API, also one that the catalogue lacks.
 *
 * @module
 */
import { operationAt } from "../catalogue.ts";
import { connect } from "./connect.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import type { Flag, Words } from "./options.ts";
import { print } from "./output.ts";
import { readPayload } from "./payload.ts";

/** Runs one request. */
export async function apiCommand(
  { options, flags, positionals }: Words,
  io: Io,
): Promise<number> {
  const [verb = "", path = ""] = positionals;
  const body = flags.find(({ name }) => name === "body");
  const request = {
    ...(body === undefined ? {} : { body: await readPayload(body.value, io) }),
    query: readQuery(flags),
    signal: io.signal,
  };
  await using f = await connect(options, io);
  const result = await f.request(verb, path, request);
  const operation = operationAt(verb, path);
  await print(result, options, io, { operation, command: `${verb} ${path}`, isRaw: true });
  return EXIT.done;
}

function readQuery(flags: readonly Flag[]): Record<string, string[]> {
  const query: Record<string, string[]> = {};
  for (const { name, value } of flags) {
    if (name !== "query") continue;
    const [, key, text] = typeof value === "string" ? /^([^=]+)=(.*)$/s.exec(value) ?? [] : [];
    if (key === undefined || text === undefined) {
      throw new UsageError(`--query takes NAME=VALUE, not “${value}”`);
    }
    (query[key] ??= []).push(text);
  }
  return query;
}
