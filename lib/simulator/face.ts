/**
 * The HTTP face of the box: what it answers to a request, whatever socket that came from.
 *
 * @module
 */
import type { IncomingHttpHeaders } from "node:http";
import type { Operation, Verb } from "../catalogue.ts";
import type { Auth, Session } from "./auth.ts";
import { binary, text } from "./binary.ts";
import { readBody } from "./body.ts";
import { Binary, type Box, type Call, Refusal } from "./box.ts";
import { describe, type Identity } from "./discovery.ts";
import type { Engine } from "./engine.ts";
import { type Answer, failure, json, success } from "./envelope.ts";
import { SESSION_HEADER } from "./login.ts";
import { invalid, messageOf, unknownPath } from "./refusals.ts";
import { createRouter, type Route } from "./router.ts";
import { acceptBody, acceptsParam } from "./validate.ts";

/** A request, before it is known what it is for. */
export interface Request {
  readonly method: string;
  /** Path and query, still encoded. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
  /** IP address of the client. */
  readonly address: string;
  /** Reads the body; throws a {@linkcode Refusal} when it is too large. */
  body(): Promise<Uint8Array<ArrayBuffer>>;
}

/** What the face stands before. */
export interface Inside {
  readonly box: Box;
  readonly identity: Identity;
  readonly auth: Auth;
  readonly engine: Engine;
}

/** Answers requests. */
export type Face = (request: Request) => Promise<Answer>;

/** The face of a box. */
export function createFace(inside: Inside): Face {
  const router = createRouter();
  return async (request) => {
    let operation: Operation | undefined;
    try {
      const [path = "", query = ""] = split(request.target);
      if (isDiscovery(path, request.method)) {
        return json(200, describe(inside.identity, inside.box));
      }
      const verb = verbOf(request.method);
      const route = verb && findRoute(router, verb, path, inside.box.major);
      if (!route) throw unknownPath();
      operation = route.operations[0];
      const call = await admit(route, request, query, inside);
      operation = call.operation;
      const result = await inside.engine(call);
      return answerOf(result, operation, request);
    } catch (error) {
      // A fault of ours is told as the box tells its own, but with words to find it by.
      const refusal = error instanceof Refusal ? error : new Refusal("internal_error", `${error}`);
      return failure(refusal, messageOf(refusal, operation));
    }
  };
}

function split(target: string): [string, string] {
  const mark = target.indexOf("?");
  return mark < 0 ? [target, ""] : [target.slice(0, mark), target.slice(mark + 1)];
}

function isDiscovery(path: string, method: string): boolean {
  return /^\/api_version\/?$/.test(path) && (method === "GET" || method === "HEAD");
}

function verbOf(method: string): Verb | undefined {
  const verb = method === "HEAD" ? "GET" : method;
  return VERBS.find((known) => known === verb);
}

const VERBS: readonly Verb[] = ["GET", "POST", "PUT", "DELETE"];

/** The route of a path below `/api/vN/`, of what a box of that major knows. */
function findRoute(
  router: ReturnType<typeof createRouter>,
  verb: Verb,
  path: string,
  major: number,
): Route | undefined {
  const [, version, rest = ""] = /^\/api\/(?:v(\d+)|latest)\/(.*)$/s.exec(path) ?? [undefined];
  const isServed = path.startsWith("/api/latest/") ||
    (version !== undefined && Number(version) >= 1 && Number(version) <= major);
  if (!isServed) return undefined;
  try {
    const route = router(verb, rest);
    const known = route?.operations.filter(({ since = 0, until = Infinity }) =>
      since <= major && major < until
    );
    return route && known && known.length > 0 ? { ...route, operations: known } : undefined;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** Checks the session, the permission and what was sent. */
async function admit(
  { operations, params }: Route,
  request: Request,
  query: string,
  { auth }: Inside,
): Promise<Call> {
  const [first] = operations;
  if (!first) throw unknownPath();
  const session = isOpen(first) ? undefined : sessionOf(request, auth);
  if (session) checkPermission(first, session);
  const { operation, body } = await sentWith(operations, request);
  const search = new URLSearchParams(query);
  checkQuery(operation, search);
  let headers: Headers | undefined;
  return {
    operation,
    params,
    query: search,
    body: acceptBody(operation, body),
    get headers() {
      return headers ??= toHeaders(request.headers);
    },
    granted: session?.app.permissions ?? NONE,
    appId: session?.app.id ?? "",
    address: request.address,
  };
}

const NONE: ReadonlySet<string> = new Set();

/** Logging in is the one thing that needs no session. */
function isOpen({ path }: Operation): boolean {
  return path.startsWith("login/");
}

function sessionOf({ headers }: Request, auth: Auth): Session {
  const token = headers[SESSION_HEADER];
  const session = auth.session(typeof token === "string" ? token : undefined);
  if (!session) throw auth.refusal("auth_required");
  return session;
}

function checkPermission({ permission }: Operation, { app }: Session): void {
  if (permission === undefined || app.permissions.has(permission)) return;
  throw new Refusal("insufficient_rights", "", 403, { missing_right: permission });
}

async function sentWith(
  operations: readonly Operation[],
  request: Request,
): Promise<{ operation: Operation; body: unknown }> {
  const [first] = operations;
  if (!first) throw unknownPath();
  const takesBody = operations.some(({ body }) => body !== undefined);
  if (!takesBody) return { operation: first, body: undefined };
  return readBody(operations, request.headers["content-type"] ?? "", await request.body());
}

function checkQuery(operation: Operation, query: URLSearchParams): void {
  for (const [name, property] of Object.entries(operation.query)) {
    const value = query.get(name);
    if (value !== null && !acceptsParam(property, value)) throw invalid(operation, name);
  }
}

function toHeaders(headers: IncomingHttpHeaders): Headers {
  const made = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined && !name.startsWith(":")) made.set(name, String(value));
  }
  return made;
}

function answerOf(result: unknown, { resultFormat }: Operation, request: Request): Answer {
  if (result instanceof Binary) return binary(result, request.headers.range);
  if (resultFormat === "text" && typeof result === "string") return text(result);
  return success(result);
}
