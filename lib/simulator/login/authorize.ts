/**
 * Who comes in: what a request is for, whether its session and its permissions suffice, and what it
 * brings.
 *
 * @module
 */
import type { IncomingHttpHeaders } from "node:http";
import { type Operation, refusalAt, type Verb } from "../../catalogue/mod.ts";
import type { Auth, Session } from "./auth.ts";
import { readBody } from "../http/body.ts";
import { type Box, type Call, Refusal, type Store } from "../types.ts";
import { SESSION_HEADER } from "./login.ts";
import { invalid, unknownPath } from "../engine/refusals.ts";
import { createRouter, type Route as Found, type Router } from "../../catalogue/router.ts";
import { acceptBody, acceptsParam } from "../engine/validate.ts";

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

/** What a request is for, and the API version that it asks for. */
export interface Route extends Found {
  readonly major: number;
}

/** Finds the way of requests into the box. */
export interface Authorizer {
  /** What a request is for; throws a {@linkcode Refusal}. */
  route(request: Request): Route;
  /** Checks session, permission and what was sent; throws a {@linkcode Refusal}. */
  admit(route: Route, request: Request): Promise<Call>;
  /** Why a session may not, or no longer, do what it wants to. */
  objection(operation: Operation | undefined, token: string | undefined): Refusal | undefined;
}

/** The admission of a box. */
export function createAuthorizer(auth: Auth, { major, facts, store }: Box): Authorizer {
  const router = createRouter();
  return {
    route(request) {
      const [path] = split(request.target);
      const verb = verbOf(request.method);
      const route = verb && findRoute(router, verb, playerPath(path, store), major);
      if (!route) throw unknownPath();
      return route;
    },
    admit: (route, request) => admit(route, request, auth, facts.refuses),
    objection(operation, token) {
      try {
        checkPermission(operation ?? {}, sessionOf(token, auth));
      } catch (refusal) {
        if (refusal instanceof Refusal) return refusal;
        throw refusal;
      }
    },
  };
}

/** The token of the session that a request belongs to. */
export function tokenOf(headers: IncomingHttpHeaders): string | undefined {
  const token = headers[SESSION_HEADER];
  return typeof token === "string" ? token : undefined;
}

/** The path and the query of a target. */
export function split(target: string): [path: string, query: string] {
  const mark = target.indexOf("?");
  return mark < 0 ? [target, ""] : [target.slice(0, mark), target.slice(mark + 1)];
}

function verbOf(method: string): Verb | undefined {
  const verb = method === "HEAD" ? "GET" : method;
  return VERBS.find((known) => known === verb);
}

const VERBS: readonly Verb[] = ["GET", "POST", "PUT", "DELETE"];

/** A player has API versions of its own, and the old ones live on in each new one. */
function playerPath(path: string, store: Store): string {
  return path.replace(/(\/player\/(\w+)\/api\/)v(\d+)(?=\/)/, (whole, start, id, asked) => {
    const player = store.list("player").find((player) => String(player.id) === id);
    const newest = Number.parseInt(String(player?.api_version));
    return Number(asked) <= newest ? `${start}v${DOCUMENTED_PLAYER_API}` : whole;
  });
}

/** The version in the paths of the catalogue. */
const DOCUMENTED_PLAYER_API = 6;

/** The route of a path below `/api/vN/`: of what the box knows, and its older versions knew. */
function findRoute(
  router: Router,
  verb: Verb,
  path: string,
  major: number,
): Route | undefined {
  const [, version = "", rest = ""] = API_PATH.exec(path) ?? [];
  const asked = majorOf(version, major);
  if (asked < 1) return undefined;
  if (asked > major) throw new Refusal("invalid_api_version", "Version d’API inconnue", 404);
  try {
    const route = router(verb, rest);
    const known = route?.operations.filter(({ since = 0, until = Infinity }) =>
      since <= major && asked < until
    );
    return route && known && known.length > 0
      ? { ...route, operations: known, major: asked }
      : undefined;
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

/** A path, whose slashes may be doubled: many clients join a base and a path that both have one. */
const API_PATH = /^\/+api\/+(v\d+|latest)\/+(.*)$/s;

/** The major that `v8` asks of a box of that one, or `latest`; 0 for anything else. */
export function majorOf(version: string, major: number): number {
  return version === "latest" ? major : Number(version.slice(1));
}

/** Checks the session, the permission and what was sent. */
async function admit(
  { operations, params, major }: Route,
  request: Request,
  auth: Auth,
  refuses: Box["facts"]["refuses"],
): Promise<Call> {
  const [first] = operations;
  if (!first) throw unknownPath();
  const session = isOpen(first) ? undefined : sessionOf(tokenOf(request.headers), auth);
  if (session) checkPermission(first, session);
  const lacking = refusalAt(first.path, refuses);
  if (lacking) throw new Refusal(lacking.code, "", lacking.status);
  const { operation, body } = await sentWith(operations, request);
  const search = new URLSearchParams(split(request.target)[1]);
  checkQuery(operation, search);
  let headers: Headers | undefined;
  return {
    operation,
    major,
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

function sessionOf(token: string | undefined, auth: Auth): Session {
  const session = auth.session(token);
  if (!session) throw auth.refusal("auth_required");
  return session;
}

function checkPermission({ permission }: Pick<Operation, "permission">, { app }: Session): void {
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
