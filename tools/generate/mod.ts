/**
 * Makes every generated file: the types of `api.json`, and texts as modules: `deno task generate`.
 * With `--check` it only lists those that are out of date.
 *
 * @module
 */
import { apiVersion, type Subsystem, subsystems, types } from "../../lib/catalogue/mod.ts";
import { callbackTypes } from "./callbacks.ts";
import { comment, sentence } from "./comments.ts";
import { errorCodes, everyErrorCode } from "./errors.ts";
import { eventTypes } from "./events.ts";
import { handwritten } from "./examples/handwritten.ts";
import { contract } from "./contract.ts";
import { subsystemType } from "./methods.ts";
import { subsystemTypeName } from "./names.ts";
import { objectTypes } from "./objects.ts";
import { reference } from "./reference.ts";
import { textModules } from "./texts.ts";

const ROOT = new URL("../../", import.meta.url);

/** The text of `lib/client/types.gen.ts`, formatted. */
export async function generate(): Promise<string> {
  const text = [
    HEADER,
    OPEN_VALUES,
    index(),
    ...subsystems.map(chapter),
    ...objectTypes(types().filter(({ name }) => !ofSubsystem.has(name))),
    eventTypes(),
    callbackTypes(),
    everyErrorCode(),
  ].join("\n\n");
  refuseDuplicates(text);
  return await format(text);
}

const ofSubsystem = new Set(subsystems.flatMap(({ types }) => types.map(({ name }) => name)));

const HEADER = `
/**
 * Types of the Freebox OS API ${apiVersion}: what every method takes and returns.
 *
 * Made from \`api.json\` by \`deno task generate\`; edit that, never this. What the box sends has the
 * name of the documentation (\`LanHost\`); what may be sent to it ends in \`Input\` (\`LanHostInput\`).
 *
 * @module
 */
import type { BinaryResult, CallOptions, FsExtras, TaskCall } from "./call_types.ts";
import type { SocketStreams } from "../net/web_streams.ts";`;

const OPEN_VALUES = [
  ["declare const unlisted: unique symbol", "Marks a value that the documentation does not list."],
  [
    "type Unlisted = { readonly [unlisted]: true }",
    "Marks the type of a value that the documentation does not list; a newer firmware may send one.",
  ],
  [
    "type Known<Value extends string> = Value | (string & Unlisted)",
    "One of the values listed, or one that the box itself gave. So a newer firmware's values pass " +
    "through, and may be sent back, while a misspelt one is refused.",
  ],
  [
    "type Open<Value extends string> = Value | (string & Record<never, never>)",
    "One of the values listed, or any other.",
  ],
].map(([code = "", about]) => {
  const [, name = ""] = /^(?:declare const|type) (\w+)/.exec(code) ?? [];
  return `${comment([about], { example: handwritten(name) })}\nexport ${code};`;
}).join("\n\n");

/** `interface Subsystems`: every subsystem under both names. */
function index(): string {
  const members = subsystems.flatMap((subsystem) => {
    const about = comment([sentence(subsystem.about)]);
    const type = subsystemTypeName(subsystem);
    return [`${about}\n${subsystem.name}: ${type};`, `${about}\n${subsystem.alias}: ${type};`];
  });
  const about = comment(["Every subsystem, under its short and its long name."], {
    example: handwritten("Subsystems"),
  });
  return `${about}\nexport interface Subsystems {\n${members.join("\n")}\n}`;
}

/** All that belongs to one subsystem: its methods, the objects they handle, its error codes. */
function chapter(subsystem: Subsystem): string {
  return [subsystemType(subsystem), ...objectTypes(subsystem.types), errorCodes(subsystem)]
    .join("\n\n");
}

/** Two things of one name would be merged by the compiler without a word. */
function refuseDuplicates(text: string): void {
  const seen = new Set<string>();
  for (const [, name = ""] of text.matchAll(/^export (?:interface|type) (\w+)/gm)) {
    if (seen.has(name)) {
      throw new Error(`${name} would be declared twice in lib/client/types.gen.ts`);
    }
    seen.add(name);
  }
}

async function format(source: string): Promise<string> {
  const deno = new Deno.Command("deno", {
    args: ["fmt", "--ext", "ts", "-"],
    cwd: ROOT,
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const output = deno.output();
  const writer = deno.stdin.getWriter();
  await writer.write(new TextEncoder().encode(source));
  await writer.close();
  const { success, stdout, stderr } = await output;
  if (!success) throw new Error(`deno fmt: ${new TextDecoder().decode(stderr)}`);
  return new TextDecoder().decode(stdout);
}

/** Every generated file, in the order in which one needs another. */
async function* files(): AsyncGenerator<[path: string, text: string]> {
  yield ["lib/client/types.gen.ts", await generate()];
  yield ["lib/catalogue/contract.gen.ts", await format(contract())];
  yield* await textModules();
  yield* reference();
}

if (import.meta.main) {
  for await (const [path, text] of files()) {
    const file = new URL(path, ROOT);
    if (!Deno.args.includes("--check")) {
      await Deno.mkdir(new URL(".", file), { recursive: true });
      await Deno.writeTextFile(file, text);
    } else if (await Deno.readTextFile(file).catch(() => "") !== text) {
      const words = `${path} is stale: run deno task generate\n`;
      await Deno.stderr.write(new TextEncoder().encode(words));
      Deno.exitCode = 1;
      break; // what follows is made with its help
    }
  }
}
