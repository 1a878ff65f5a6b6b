/**
 * `fbx api VERB path`: any path of the API, also one that the catalogue lacks.
 *
 * @module
 */
import { connect } from "./connect.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import { type Flag, readWords } from "./options.ts";
import { print } from "./output.ts";
import { readPayload } from "./payload.ts";

/** What `fbx api --help` prints. */
export const apiHelp =
  `usage: fbx api VERB PATH [--body JSON|@FILE|-] [--query NAME=VALUE …] [options]

Calls any path below /api/vN/, with the session of the application:

  fbx -t f:token.txt api GET connection/
  fbx -t f:token.txt api PUT lan/config/ --body '{"name": "Home"}'
`;

/** Runs one request. */
export async function apiCommand(args: readonly string[], io: Io): Promise<number> {
  const own = new Map([["body", "value"], ["query", "value"]] as const);
  const { options, flags, positionals } = readWords(args, () => own);
  const [verb, path, extra] = positionals;
  if (options.help) {
    await io.out(apiHelp);
    return EXIT.done;
  }
  if (verb === undefined || path === undefined || extra !== undefined) {
    throw new UsageError(apiHelp.trim());
  }
  const body = flags.find(({ name }) => name === "body");
  const request = {
    ...(body === undefined ? {} : { body: await readPayload(body.value, io) }),
    query: readQuery(flags),
    signal: io.signal,
  };
  await using f = await connect(options, io);
  await print(await f.request(verb, path, request), options, io);
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
