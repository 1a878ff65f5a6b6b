/**
 * A request to any path of the API, also one that the catalogue lacks.
 *
 * @module
 */
import { encodeBody, queryString } from "./encode.ts";
import type { Verb } from "../catalogue/mod.ts";
import { FbxError } from "../core/errors.ts";
import { callOptionTypes, checkOptions, kindOf, type OptionTypes } from "../core/options.ts";
import type { Prepared } from "./prepare.ts";
import { t } from "../text/language.ts";
import type { RequestOptions } from "./call_types.ts";

/**
 * Prepares a request to any path.
 *
 * @throws {FbxError} `bad_argument` when one of them is of no use.
 */
export function prepareRequest(verb: string, path: string, options: RequestOptions): Prepared {
  const method = checkVerb(verb);
  if (typeof path !== "string") throw noPath(kindOf(path));
  const label = `${method} ${path}`;
  checkOptions<RequestOptions>(label, options, OPTION_TYPES);
  const { query, body, form, ...call } = options;
  const payload = form === undefined
    ? encodeBody(body, "json", label)
    : encodeBody(form, "form", label);
  const outgoing = {
    verb: method,
    path: withQuery(checkPath(path), queryString(query ?? {}, label)),
    label,
    ...payload,
  };
  return { outgoing, options: call, warnings: [] };
}

/** A path may bring a query of its own. */
function withQuery(path: string, query: string): string {
  return path + (path.includes("?") ? query.replace("?", "&") : query);
}

function checkVerb(verb: string): Verb {
  const typed = typeof verb === "string" ? verb : kindOf(verb);
  const upper = typed.toUpperCase();
  if (upper === "GET" || upper === "POST" || upper === "PUT" || upper === "DELETE") return upper;
  throw new FbxError(t`“${typed}” is not an HTTP method of the API. Use GET, POST, PUT or DELETE`, {
    code: "bad_argument",
  });
}

/** Checks a path as typed: `connection/`, with or without a slash or `/api/vN/` before it. */
function checkPath(path: string): string {
  const below = path.replace(/^\/*(api\/(v\d+|latest)\/)?/, "");
  const [bare = ""] = below.split(/[?#]/);
  const climbs = bare.split("/").some((part) => /^(\.|%2e){1,2}$/i.test(part));
  // a URL takes a backslash for a slash, and drops tabs and line ends: what is seen is what is sent
  const isPlain = !/[\\\p{Cc}]/u.test(below) && below.isWellFormed();
  if (below !== "" && !/^[a-z][a-z0-9+.-]*:/i.test(below) && !climbs && isPlain) {
    const { pathname, search } = new URL(below, "http://box/api/v1/");
    return pathname.slice("/api/v1/".length) + search;
  }
  throw noPath(path);
}

function noPath(path: string): FbxError {
  return new FbxError(
    t`“${path}” is not a path of the API. Write the part after /api/v…/, such as connection/`,
    { code: "bad_argument" },
  );
}

const OPTION_TYPES: OptionTypes<Required<RequestOptions>> = {
  ...callOptionTypes,
  query: "object",
  body: "any",
  form: "object",
};
