/**
 * `fbx api VERB path`: any path of the API, also one that the catalogue lacks.
 *
 * @module
 */
import type { Verb } from "../../catalogue/mod.ts";
import { t } from "../../text/language.ts";
import type { Prepared } from "../../client/prepare.ts";
import { prepareRequest } from "../../client/request.ts";
import { createRouter, type Route } from "../../catalogue/router.ts";
import { confirmCalls } from "../terminal/consent.ts";
import { send } from "../../fbx.ts";
import { connectLater } from "../boxes/connect.ts";
import { dryRun } from "./dry_run.ts";
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
  const prepared = identified(prepareRequest(verb, path, request), request.body);
  if (options.dryRun) {
    await dryRun([prepared], options, io);
    return EXIT.done;
  }
  await using session = connectLater(options, io);
  await confirmCalls([prepared], { yes: options.yes, force: false }, { io, box: session.box });
  const result = await send(await session.box(), prepared);
  const operation = prepared.known?.operation;
  await print(result, options, io, { operation, command: `${verb} ${path}`, isRaw: true });
  return EXIT.done;
}

/** Returns a request with its operation of the catalogue, if there is one. */
function identified(prepared: Prepared, body: unknown): Prepared {
  const { outgoing } = prepared;
  const [bare = "", query = ""] = outgoing.path.split(/[?#]/);
  const route = routeOf(outgoing.verb, bare);
  // operations that share a path differ by their bodies; none of those has consequences
  const operation = route?.operations[0];
  if (route === undefined || operation === undefined) return prepared;
  const params = Object.keys(operation.params).map((name) => route.params[name]);
  const payload = body ?? Object.fromEntries(new URLSearchParams(query));
  return { ...prepared, known: { operation, values: { params, payload } } };
}

function routeOf(verb: Verb, path: string): Route | undefined {
  try {
    return createRouter()(verb, path);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
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
