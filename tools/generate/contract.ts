/**
 * What the library has beyond the catalogue, as data for the help: read from the doc comments of
 * `lib/client/contract.ts` and `call_types.ts`.
 *
 * @module
 */
import type { Described, DescribedMethod, DescribedObject } from "../../lib/catalogue/described.ts";

const ROOT = new URL("../../", import.meta.url);
const FILES = ["lib/client/contract.ts", "lib/client/call_types.ts"];

/** Whose members are methods of the box, and how the help calls them. */
const OWNERS: Readonly<Record<string, string>> = {
  FbxMethods: "",
  FsExtras: "fs.",
  TaskCall: "task.",
};

/** What is generated from these files may be missing: nothing of it is needed to read them. */
const types = new URL("lib/client/types.gen.ts", ROOT).href;
const withoutTypes = `data:application/json,${
  encodeURIComponent(JSON.stringify({ imports: { [types]: "data:application/typescript," } }))
}`;

const interfaces = await documented();

/** The methods, by the name that the help knows them under. */
export const methods: Readonly<Record<string, DescribedMethod>> = Object.fromEntries(
  interfaces.flatMap(({ name, members }) => {
    const prefix = OWNERS[name];
    if (prefix === undefined) return [];
    return members.map((member) => [prefix + member.name, methodOf(member)]);
  }),
);

const objects: Readonly<Record<string, DescribedObject>> = Object.fromEntries(
  interfaces.filter(({ name, file }) => !(name in OWNERS) && file === FILES[1]).map(
    ({ name, members, base }) => [name, {
      ...base === undefined ? {} : { base },
      fields: fieldsOf(members),
    }],
  ),
);

/** The text of `lib/catalogue/contract.gen.ts`. */
export function contract(): string {
  return `/**
 * The methods beyond the catalogue, and what they take and return. Made from the doc comments of
 * \`lib/client/contract.ts\` and \`call_types.ts\` by \`deno task generate\`; edit those, never this.
 *
 * @module
 */
import type { DescribedMethod, DescribedObject } from "./described.ts";

/** The methods, by the name that the help knows them under. */
export const describedMethods: Readonly<Record<string, DescribedMethod>> = ${
    JSON.stringify(methods)
  };

/** The objects that they take or return, by the name of their type. */
export const describedObjects: Readonly<Record<string, DescribedObject>> = ${
    JSON.stringify(objects)
  };
`;
}

interface Interface {
  readonly name: string;
  readonly file: string;
  readonly base: string | undefined;
  readonly members: readonly Member[];
}

/** A member of an interface: its comment, and how it is written. */
interface Member {
  readonly name: string;
  readonly doc: string;
  readonly tags: readonly Tag[];
  readonly code: string;
}

interface Tag {
  readonly kind: string;
  readonly name?: string;
  readonly doc?: string;
  readonly optional?: boolean;
  readonly tsType?: { readonly repr: string };
  readonly value?: string;
}

async function documented(): Promise<Interface[]> {
  const { success, stdout, stderr } = await new Deno.Command("deno", {
    args: ["doc", "--json", `--import-map=${withoutTypes}`, ...FILES],
    cwd: ROOT,
  }).output();
  if (!success) throw new Error(`deno doc: ${new TextDecoder().decode(stderr)}`);
  const { nodes } = JSON.parse(new TextDecoder().decode(stdout));
  const modules = await Promise.all(
    Object.entries(nodes).map(async ([url, module]) => {
      const source = await Deno.readFile(new URL(url));
      // deno-lint-ignore no-explicit-any -- what deno doc writes
      return (module as any).symbols.map((symbol: any) => interfaceOf(symbol, url, source));
    }),
  );
  return modules.flat().filter((each): each is Interface => each !== undefined);
}

// deno-lint-ignore no-explicit-any -- what deno doc writes
function interfaceOf({ name, declarations }: any, url: string, source: Uint8Array) {
  const [{ kind, def }] = declarations;
  if (kind !== "interface") return undefined;
  const seen = new Set<string>();
  const members = [...def.properties ?? [], ...def.methods ?? []]
    .sort((one, other) => one.location.byteIndex - other.location.byteIndex)
    .filter(({ name }) => !seen.has(name) && seen.add(name)) // the first of several forms
    .map(({ name, jsDoc, location }) => ({
      name,
      doc: jsDoc?.doc ?? "",
      tags: jsDoc?.tags ?? [],
      code: declaration(new TextDecoder().decode(source.subarray(location.byteIndex))),
    }));
  const file = url.slice(ROOT.href.length);
  return { name, file, base: def.extends?.[0]?.repr, members } satisfies Interface;
}

/** Returns the declaration of a member, up to the `;` that ends it. */
function declaration(code: string): string {
  const [first = ""] = /^[^]*?;(?=\n {2}(\S|$)|\n\})/.exec(code) ?? [];
  return first.slice(0, -1).replace(/\s+/g, " ").replace(/\( /g, "(").replace(/,? \)/g, ")")
    .replaceAll("<Task>", "").replace(/\bTask\b/g, "FsTask"); // a task is always one of these
}

function methodOf({ doc, tags, code }: Member): DescribedMethod {
  const of = (kind: string) => tags.filter((tag) => tag.kind === kind);
  const own = (name: string) =>
    of("unsupported").map(({ value = "" }) => value)
      .find((value) => value.startsWith(`@${name} `))?.slice(name.length + 2).trim();
  const [about = "", note = ""] = doc.trim().split("\n\n").map(joined);
  const permission = /Needs the permission `(\w+)`/.exec(`${about} ${note}`)?.[1];
  const [usage, command] = [own("usage"), own("command")];
  return {
    doc: about,
    ...permission === undefined ? {} : { permission },
    params: Object.fromEntries(of("param").map((tag) => [tag.name, parameterOf(tag, code)])),
    result: /\): (.*)$/.exec(code)?.[1]?.replace(/^Promise<(.*)>$/, "$1").replace(
      /^Promise$/,
      "FsTask",
    ) ?? "EventStream",
    errors: errorsIn(of("throws")[0]?.doc ?? ""),
    ...usage === undefined ? {} : { usage },
    ...command === undefined ? {} : { command },
    example: linesOf(of("example")[0]?.doc ?? ""),
  };
}

function parameterOf({ name = "", doc = "", optional, tsType }: Tag, code: string): Described {
  const [, mark, type = tsType?.repr ?? ""] =
    new RegExp(`[(,] ?${name}(\\?)?: (.*?)(?=, \\w+\\??:|\\))`).exec(code) ?? [];
  return {
    type,
    doc: noteOf(joined(doc)),
    ...mark === "?" || optional ? { required: false } : {},
  };
}

function fieldsOf(members: readonly Member[]): Record<string, Described> {
  return Object.fromEntries(members.map(({ name, doc, code }) => {
    const [first = "", list = ""] = doc.trim().split("\n\n");
    const [, about = "", unit, fallback] =
      /^(.*?\.)(?: Unit: (.*?)\.)?(?: Default: (.*?)\.)?$/.exec(joined(first)) ??
        [, joined(first)];
    const values = Object.fromEntries(
      [...list.matchAll(/^- `(\w+)`: (.*)$/gm)].map(([, value, meaning]) => [value, meaning]),
    );
    const isCall = code.startsWith(`${name}(`);
    const type = code.slice(code.indexOf(":") + 1).trim();
    return [name, {
      type: isCall ? "function" : Object.keys(values).length > 0 ? "enum" : type,
      doc: noteOf(about),
      ...isCall ? { call: code.slice(name.length) } : {},
      ...unit === undefined ? {} : { unit },
      ...fallback === undefined ? {} : { fallback: noteOf(fallback) },
      ...Object.keys(values).length > 0 ? { values } : {},
    }];
  }));
}

/** `` `denied` (the user declined), `timeout` … `` as codes, with the meaning of each. */
function errorsIn(text: string): Record<string, string> {
  const found = [...joined(text).matchAll(/`(\w+)`(?: \((.*?)\))?/g)];
  return Object.fromEntries(found.map(([, code = "", meaning = ""]) => [code, meaning]));
}

/** Returns the lines of an example, without the frame that makes it run. */
function linesOf(example: string): string[] {
  const lines = example.trim().split("\n").slice(1, -1);
  return lines.slice(lines.findIndex((line) => line.startsWith("await using f =")) + 1);
}

/** A sentence as the help has it: `Cancels the call.` → `cancels the call`. */
function noteOf(sentence: string): string {
  const isName = /^Infinity\b/.test(sentence);
  return sentence.replace(/^[A-Z](?=[a-z ])/, (letter) => isName ? letter : letter.toLowerCase())
    .replace(/\.$/, "");
}

function joined(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, " ");
}
