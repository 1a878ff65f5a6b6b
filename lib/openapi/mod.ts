/**
 * The whole API as an OpenAPI 3.1 document, made from the catalogue.
 *
 * @module
 */
import { codesOf } from "../catalogue/error_codes.ts";
import { type Callback, callbacks } from "../catalogue/messages.ts";
import * as catalogue from "../catalogue/mod.ts";
import { FbxError } from "../core/errors.ts";
import { speaker, t, type Words } from "../text/language.ts";
import { pathItems } from "./paths.ts";
import { type Context, type Json, mapValues, meanings, objectSchema, schemaOf } from "./schema.ts";

export type { Json };

/** What the document is made for. */
export interface OpenApiOptions {
  /** API major of the box (default: the catalogue's): what is newer is left out. */
  readonly api?: number;
  /** Address of the box (default: `https://mafreebox.freebox.fr`). */
  readonly server?: string;
  /** Language of the descriptions (default: `en`). */
  readonly lang?: "en" | "fr";
}

/** An OpenAPI document. */
export interface OpenApiDocument extends Json {
  /** What it describes. */
  readonly info: { readonly title: string; readonly version: string };
  /** Where the box is. */
  readonly servers: readonly [{ readonly url: string }];
  /** Every operation, by path and verb. */
  readonly paths: Readonly<Record<string, Json>>;
}

/**
 * Returns the API as an OpenAPI 3.1 document: operations with parameters, bodies, results in their
 * envelope, error codes and permissions.
 *
 * @throws {FbxError} `bad_argument` for an API version that does not exist, or an invalid address.
 *
 * @example
 * ```ts
 * import { openapi } from "@fbx/fbx/openapi";
 *
 * const { servers, paths } = await openapi({ api: 12, server: "192.168.1.254" });
 * console.log(servers[0].url); // "http://192.168.1.254/api/v12"
 * console.log(JSON.stringify(paths["/connection/"]));
 * ```
 */
export async function openapi(options: OpenApiOptions = {}): Promise<OpenApiDocument> {
  const latest = Number.parseInt(catalogue.apiVersion);
  const { api = latest, server = "https://mafreebox.freebox.fr", lang = "en" } = options;
  if (!Number.isInteger(api) || api < 1 || api > latest) {
    throw wrong(t`There is no API ${api}; the latest is ${latest}`);
  }
  const origin = originOf(server);
  const schemas: Record<string, Json> = {};
  const context: Context = {
    ...speaker(lang === "fr" ? await french() : {}),
    api,
    refer(name) {
      if (!(name in schemas)) {
        schemas[name] = {}; // while it is being made: types may hold themselves
        schemas[name] = typeSchema(name, context);
      }
      return { $ref: `#/components/schemas/${name}` };
    },
  };
  const { say } = context;
  const known = catalogue.operations().filter(({ since = 0 }) => since <= api)
    .map((operation) => (operation.resultSince ?? 0) <= api ? operation : silent(operation));
  const used = catalogue.subsystems.filter((subsystem) =>
    known.some((one) => one.subsystem === subsystem)
  );
  const document = {
    openapi: "3.1.1",
    info: about(context),
    servers: [{ url: `${origin}/api/v${api}` }],
    tags: used.map(({ alias, about }) => ({ name: alias, description: say(about) })),
    paths: { "/api_version": discovery(origin, context), ...pathItems(known, context) },
    webhooks: mapValues(callbacks, (callback, name) => webhook(name, callback, context)),
    "x-events": Object.fromEntries(catalogue.events.map(({ name, result, doc }) => [
      name,
      { ...schemaOf(result, context), description: say(doc) },
    ])),
    components: {
      securitySchemes: { session: session(context) },
      responses: Object.fromEntries(used.map(({ alias }) => [
        alias,
        answer(context.t`The box refuses.`, { $ref: `#/components/schemas/${alias}Failure` }),
      ])),
      schemas: Object.assign(
        schemas,
        ...used.map((each) => ({ [`${each.alias}Failure`]: failure(each, context) })),
      ),
    },
  };
  return JSON.parse(JSON.stringify(document)); // without keys that have no value
}

/** Some calls were not answered with a result in older versions. */
function silent(
  { result: _result, exampleResult: _example, ...operation }: catalogue.Operation,
): catalogue.Operation {
  return operation;
}

async function french(): Promise<Words> {
  const { frenchCatalogue } = await import("../catalogue/french.ts");
  return { ...frenchCatalogue, ...(await import("../text/fr.ts")).french };
}

function originOf(server: string): string {
  const url = server.includes("://") ? server : `http://${server}`;
  if (URL.canParse(url) && /^https?:/i.test(url)) return new URL(url).origin;
  throw wrong(t`“${server}” is not the address of a box`);
}

function wrong(message: string): FbxError {
  return new FbxError(message, { code: "bad_argument" });
}

function about({ t, api }: Context): Json {
  return {
    title: "Freebox OS API",
    version: `${api}.0`,
    description:
      t`Results come in an envelope: success and result, or success, error_code and msg, often with HTTP status 200 too. Boxes leave result out where it is an empty list. To log in, call login.challenge and login.openSession: the password is the HMAC-SHA1 of the challenge, in hexadecimal, with the application's token as its key.`,
    license: { name: "MIT", identifier: "MIT" },
  };
}

function typeSchema(name: string, context: Context): Json {
  const { doc, unstable, observed, fields = {}, example } = catalogue.type(name) ?? {};
  return {
    ...objectSchema(fields, context),
    description: doc === undefined ? undefined : context.say(doc),
    examples: example === undefined ? undefined : [example],
    "x-unstable": unstable,
    "x-observed": observed,
  };
}

/** What a subsystem answers where it refuses. */
function failure(subsystem: catalogue.Subsystem, context: Context): Json {
  const codes = Object.entries(codesOf(subsystem));
  const values = { "x-extensible-enum": codes.map(([code]) => code), ...meanings(codes, context) };
  return {
    type: "object",
    required: ["success"],
    properties: {
      success: { type: "boolean", const: false },
      error_code: { type: "string", ...values },
      msg: { type: "string", description: context.t`message for the user, in French` },
    },
  };
}

function answer(description: string, schema: Json): Json {
  return { description, content: { "application/json": { schema } } };
}

/** What needs no session, and has no envelope. */
function discovery(origin: string, context: Context): Json {
  const { t } = context;
  const responses = {
    200: answer(t`The box.`, objectSchema(catalogue.discoveryFields, context)),
    "4XX": { description: t`This is not a Freebox.` },
  };
  const summary = t`Which box this is, and its API`;
  return {
    servers: [{ url: origin }],
    get: { operationId: "discovery", summary, security: [], responses },
  };
}

/** A call that the box makes to a server of the user's. */
function webhook(name: string, { verb, doc, body, result }: Callback, context: Context): Json {
  const json = (shape: catalogue.Shape) => ({ schema: schemaOf(shape, context) });
  return {
    [verb.toLowerCase()]: {
      operationId: `notif.${name}`,
      summary: context.say(doc),
      security: [],
      requestBody: body && { content: { "application/json": json(body) } },
      responses: {
        200: { description: "OK", content: result && { "application/json": json(result) } },
      },
    },
  };
}

function session({ t, say }: Context): Json {
  return {
    type: "apiKey",
    in: "header",
    name: "X-Fbx-App-Auth",
    description:
      t`The session_token of login.openSession; the scopes are the permissions of the application.`,
    "x-permissions": mapValues(catalogue.permissions, ({ doc }) => say(doc)),
  };
}
