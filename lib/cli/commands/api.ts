/**
 * `fbx api VERB path`: any path of the API, also one that the catalogue lacks.
 *
 * @module
 */
import { consequences } from "../../catalogue/consequences.ts";
import type { Verb } from "../../catalogue/mod.ts";
import { t } from "../../text/language.ts";
import { freely } from "../../client/request.ts";
import type { RequestOptions } from "../../client/call_types.ts";
import { createRouter, type Route } from "../../catalogue/router.ts";
import { confirm } from "../terminal/consent.ts";
import { connect } from "../boxes/connect.ts";
import { dryRun, type Rehearsal } from "./dry_run.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import type { Flag, Words } from "../args/options.ts";
import { print } from "../output/mod.ts";
import { readPayload } from "../args/payload.ts";

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
  const rehearsal = rehearse(verb, path, request);
  if (options.dryRun) {
    await dryRun([rehearsal], options, io);
    return EXIT.done;
  }
  if (!options.yes) await confirm(unsaid(rehearsal), io);
  await using f = await connect(options, io);
  const result = await f.request(verb, path, request);
  const operation = rehearsal.known?.operation;
  await print(result, options, io, { operation, command: `${verb} ${path}`, isRaw: true });
  return EXIT.done;
}

/** The request, and the operation of the catalogue that it comes to, if there is one. */
function rehearse(verb: string, path: string, options: RequestOptions): Rehearsal {
  const { outgoing } = freely(verb, path, options);
  const [bare = "", query = ""] = outgoing.path.split(/[?#]/);
  const route = routeOf(outgoing.verb, bare);
  // where several share a path, what they carry tells them apart; none of those is one to care for
  const operation = route?.operations[0];
  if (route === undefined || operation === undefined) return { outgoing };
  const params = Object.keys(operation.params).map((name) => route.params[name]);
  const payload = options.body ?? Object.fromEntries(new URLSearchParams(query));
  return { outgoing, known: { operation, values: { params, payload } } };
}

function routeOf(verb: Verb, path: string): Route | undefined {
  try {
    return createRouter()(verb, path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** What nobody has agreed to yet; of a path that the catalogue lacks, the verb alone is known. */
function unsaid({ outgoing, known }: Rehearsal): string[] {
  if (known) return consequences(known.operation, known.values);
  return outgoing.verb === "DELETE" ? [t`deletes ${outgoing.path}, which fbx does not know`] : [];
}

function readQuery(flags: readonly Flag[]): Record<string, string[]> {
  const query: Record<string, string[]> = {};
  for (const { name, value } of flags) {
    if (name !== "query") continue;
    const [, key, text] = typeof value === "string" ? /^([^=]+)=(.*)$/s.exec(value) ?? [] : [];
    if (key === undefined || text === undefined) {
      throw new UsageError(t`--query takes NAME=VALUE, not “${value}”`);
    }
    (query[key] ??= []).push(text);
  }
  return query;
}
