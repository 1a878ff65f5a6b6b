/** The document in the hands of others: a linter, generators of clients, a validator. */
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { Fbx } from "../../mod.ts";
import { type Operation, operations } from "../../lib/catalogue/mod.ts";
import { createRouter } from "../../lib/catalogue/router.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { openapi } from "../../lib/openapi/mod.ts";
import { background, must, root, run } from "../../tools/program.ts";
import { login } from "../simulator/client.ts";
import { fillPath } from "../simulator/fill.ts";
import { ABSENT, furnish, readable } from "../simulator/furnish.ts";
import { npmObstacle } from "../support/npm.ts";
import { testWith } from "../support/programs.ts";

const PACKAGES = [
  "@redocly/cli@^2.77.0",
  "express@^5.3.0",
  "express-openapi-validator@^5.6.2",
  "openapi-typescript@^7.13.0",
  "typescript@^5.9.3",
];

/** What is not so of the Freebox: its paths are its own. */
const REDOCLY = `
extends: [recommended]
rules:
  no-path-trailing-slash: off
  no-ambiguous-paths: off
  no-invalid-parameter-examples: error
`;

// deno-lint-ignore no-explicit-any
type Anything = any;

const obstacle = await npmObstacle();

Deno.test({
  name: `a linter, a type generator and a validator agree with the OpenAPI document${obstacle}`,
  ignore: obstacle !== "",
  async fn() {
    const folder = await Deno.makeTempDir();
    try {
      await must(["npm", "install", "--no-audit", "--no-fund", "--prefix", folder, ...PACKAGES]);
      const document = await openapi();
      await Deno.writeTextFile(`${folder}/fbx.json`, JSON.stringify(document));
      await Promise.all([lint(folder), compareTypes(document, folder), validate(folder)]);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
});

/** Redocly finds nothing, nor in what an old box has. */
async function lint(folder: string): Promise<void> {
  await Deno.writeTextFile(`${folder}/redocly.yaml`, REDOCLY);
  for (const [name, document] of [["new", await openapi()], ["old", await openapi({ api: 8 })]]) {
    await Deno.writeTextFile(`${folder}/${name}.json`, JSON.stringify(document));
    const words = ["redocly", "lint", `${name}.json`, "--format=json", "--max-problems=9999"];
    const { out, err } = await npx(words, folder);
    assert.notEqual(out, "", err);
    assert.deepEqual(JSON.parse(out).problems.filter(isFault(document)), []);
  }
}

/** The types that openapi-typescript makes compile, and are ours. */
async function compareTypes(document: Anything, folder: string): Promise<void> {
  const flags = ["--empty-objects-unknown", "--read-write-markers", "--output=fbx.ts"];
  const { code, err } = await npx(["openapi-typescript", "fbx.json", ...flags], folder);
  assert.equal(code, 0, err);
  const calls = comparable(document);
  assert.ok(calls.length > 290, `${calls.length}`);
  await Deno.writeTextFile(`${folder}/agree.ts`, AGREE + calls.map(comparison).join("\n"));
  await must([Deno.execPath(), "check", "--quiet", `${folder}/agree.ts`]);
}

function npx(words: readonly string[], cwd: string) {
  const env = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
  return run(["npx", "--no-install", ...words], { cwd, env });
}

interface Problem {
  readonly ruleId: string;
  readonly location: readonly { readonly pointer?: string }[];
}

/** Redocly does not know that `x-` keys refer to schemas. */
function isFault(document: Anything): (problem: Problem) => boolean {
  const extended: string[] = [];
  JSON.stringify(document, (key, value) => {
    if (/^x-(events|websocket)$/.test(key)) extended.push(JSON.stringify(value));
    return value;
  });
  return ({ ruleId, location }) => {
    const name = location[0]?.pointer ?? "";
    return ruleId !== "no-unused-components" || !extended.join().includes(`"${name}"`);
  };
}

/** Calls of which both know the same: not those that share a path, nor what is noted below. */
function comparable({ paths }: Anything): Operation[] {
  const alone = new Set(
    Object.values(paths).flatMap((item: Anything) => Object.values(item))
      .filter((call: Anything) => call["x-operations"]?.length === 1)
      .map(({ operationId }: Anything) => operationId),
  );
  return operations().filter((operation) =>
    operation.resultFormat === "json" && (operation.body ?? operation.result) !== undefined &&
    alone.has(idOf(operation)) && !(idOf(operation) in DIFFERENT)
  );
}

const DIFFERENT: Readonly<Record<string, string>> = {
  "download.deleteTracker": "our body may be left out, which OpenAPI states beside the schema",
  "pvr.requestNextQuota": "our body is an object without fields",
  "rrd.fetch": "ours does not single out the time of a sample",
  "rrd.get": "the same",
};

function idOf({ subsystem, name }: Operation): string {
  return `${subsystem.name}.${name}`;
}

/** A line that does not compile where the types differ. */
function comparison(operation: Operation): string {
  const { subsystem, name, params, body, result, verb } = operation;
  const id = idOf(operation);
  const method = `Subsystems["${subsystem.name}"]["${name}"]`;
  const sent = `Parameters<${method}>[${Object.keys(params).length}]`;
  return [
    result !== undefined &&
    `same<Plain<Awaited<ReturnType<${method}>>>, Plain<Readable<Result<"${id}">>>>("${id}");`,
    body !== undefined && `same<Plain<${sent}>, Plain<Body<"${id}">>>("${id}");`,
    body !== undefined && verb !== "DELETE" &&
    `same<Needed<${sent}>, Needed<Body<"${id}">>>("${id}");`,
  ].filter(Boolean).join("\n");
}

/** Types without what each has of its own: marks, optional fields, what empty lists are sent as. */
const AGREE = `
import type { $Read, $Write, operations, Readable } from "./fbx.ts";
import type { Subsystems, Unlisted } from "${root}lib/client/types.gen.ts";

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true
  : false;
function same<A, B>(_: Same<A, B> extends true ? string : { ours: A; theirs: B }): void {}

type Text<T> = T extends Unlisted ? never : string extends T ? string : T;
type List<T> = [Extract<T, readonly unknown[]>] extends [never] ? T : Extract<T, readonly unknown[]>;
type Plain<T> = Each<List<T>>;
type Each<T> = T extends Blob ? string // the content of a file
  : T extends $Read<infer Value> | $Write<infer Value> ? Plain<Value>
  : T extends string ? Text<T>
  : T extends number ? (T extends Unlisted ? never : T)
  : T extends readonly (infer Item)[] ? Plain<Item>[]
  : T extends object ? { -readonly [Key in keyof T as Key]-?: Plain<Exclude<T[Key], undefined>> }
  : T;
type Result<Id extends keyof operations> = operations[Id] extends
  { responses: { 200: { content: { "application/json": infer Answer } } } }
  ? Answer extends { success: true; result?: infer Value } ? Exclude<Value, undefined> : never
  : never;
type Body<Id extends keyof operations> = operations[Id] extends
  { requestBody?: { content: infer Content } } ? Content[keyof Content] : never;
type Needed<T> = T extends readonly unknown[] ? never
  : { [Key in keyof T]-?: Record<never, never> extends Pick<T, Key> ? never : Key }[keyof T];
`;

/** Passes everything on to a box, and keeps what the document does not allow. */
const PROXY = `
import { createServer } from "node:http";
import express from "express";
import { middleware } from "express-openapi-validator";

const [apiSpec, upstream] = process.argv.slice(2);
const violations = [];
const note = (way, { originalUrl, method }, { errors, message }) =>
  violations.push({ what: \`\${way} \${method} \${originalUrl}\`, errors: errors ?? message });
const app = express();
app.get("/violations", (_, response) => response.json(violations));
app.use("/api_version", forward);
app.use(express.json());
const onError = (error, _, request) => note("response", request, error);
app.use(middleware({ apiSpec, validateSecurity: false, validateResponses: { onError } }));
app.use(forward);
app.use((error, request, response, _) => {
  note("request", request, error);
  response.status(400).json({ success: false, error_code: "invalid_request" });
});

async function forward({ originalUrl, method, headers: sent, body }, response) {
  const { host, connection, "content-length": _, ...headers } = sent;
  const answer = await fetch(upstream + originalUrl, {
    method,
    headers,
    ...(method === "GET" ? {} : { body: JSON.stringify(body) }),
  });
  const type = answer.headers.get("content-type") ?? "";
  response.status(answer.status).type(type);
  if (type.includes("json")) response.json(await answer.json());
  else response.send(Buffer.from(await answer.arrayBuffer()));
}

const server = createServer(app).listen(0, "127.0.0.1", () => console.log(server.address().port));
`;

/** Every GET of our client, to a box with something in every part; then what is not allowed. */
async function validate(folder: string): Promise<void> {
  await Deno.writeTextFile(`${folder}/proxy.mjs`, PROXY);
  await using box = await simulate({ https: false });
  const call = await login(box);
  await furnish(box, call);
  const command = ["node", "proxy.mjs", "fbx.json", box.url];
  await using proxy = await background(command, { cwd: folder });
  const url = `http://127.0.0.1:${proxy.line.trim()}`;
  const violations = async () => await (await fetch(`${url}/violations`)).json();
  await using f: Anything = await Fbx({ ...box.access, url, timeout: 60_000 });
  const router = createRouter();
  for (const operation of readable(16)) {
    const [path = "", query] = (await fillPath(operation, call) ?? operation.path).split("?");
    const { params = {} } = router("GET", path) ?? {};
    const search = query === undefined ? [] : [Object.fromEntries(new URLSearchParams(query))];
    const { subsystem, name } = operation;
    try {
      const result = await f[subsystem.name][name](...Object.values(params), ...search);
      await result?.body?.cancel?.();
    } catch (error) {
      if (!(`${subsystem.alias}.${name}` in ABSENT)) throw error;
    }
  }
  assert.deepEqual(await violations(), []);

  box.box.store.object("lcd/config").brightness = "bright";
  await f.lcd.config();
  await assert.rejects(f.request("GET", "rrd/?db=nonsense"), { code: "invalid_request" });
  assert.deepEqual((await violations()).map(({ what }: { what: string }) => what), [
    "response GET /api/v16/lcd/config/",
    "request GET /api/v16/rrd/?db=nonsense",
  ]);
}

await testWith(
  ["perl", "/usr/share/perl5/OpenAPI/Client.pm"],
  "a client that Perl makes of the OpenAPI document logs in and reads the line",
  async () => {
    await using box = await simulate({ https: false });
    const folder = await Deno.makeTempDir();
    try {
      await Deno.writeTextFile(
        `${folder}/fbx.json`,
        JSON.stringify(await openapi({ server: box.url })),
      );
      // it would fetch the specification's own schema; Redocly checks the document against it
      const specification = "https://spec.openapis.org/oas/3.1/schema/2021-05-20";
      await Deno.writeTextFile(
        `${folder}/${createHash("md5").update(specification).digest("hex")}`,
        `{"$id": "${specification}"}`,
      );
      const printed = await must(
        ["perl", "-e", PERL, `file://${folder}/fbx.json`, box.appId, box.appToken],
        { env: { JSON_VALIDATOR_CACHE_PATH: folder } },
      );
      const { result } = JSON.parse(printed);
      const { state, media } = box.box.store.object("connection");
      assert.deepEqual([result.state, result.media], [state, media]);
    } finally {
      await Deno.remove(folder, { recursive: true });
    }
  },
);

const PERL = `
use OpenAPI::Client;
use Digest::SHA "hmac_sha1_hex";
my ($document, $app_id, $token) = @ARGV;
my $client = OpenAPI::Client->new($document);
my $login = $client->call("login.challenge")->res->json->{result};
my $password = hmac_sha1_hex($login->{challenge}, $token);
my $body = {app_id => $app_id, password => $password};
my $session = $client->call("login.openSession", {body => $body})->res->json->{result};
$client->ua->on(start => sub {
  $_[1]->req->headers->header("X-Fbx-App-Auth" => $session->{session_token});
});
print $client->call("connection.status")->res->body;
`;
