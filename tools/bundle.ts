// deno-lint-ignore-file no-console -- it runs by itself
/**
 * `deno task bundle`: the command as one file, `dist/fbx.js`, with all that it needs.
 *
 * @module
 */
import { apiInParts } from "./api_parts.ts";
import { must, root, run } from "./program.ts";

/** Makes the file in a folder, and returns its path. */
export async function bundle(folder: string): Promise<string> {
  const bundled = `${folder}/fbx.js`;
  await must([Deno.execPath(), "bundle", "--quiet", "--output", bundled, "cli.ts"]);
  const made = await Deno.readTextFile(bundled);
  const text = stampCommit(
    deferBuiltIns(parseInParts(nameWithoutFolders(made))),
    await commit(),
  );
  await Deno.writeTextFile(bundled, inAscii(text + await licences(made)));
  return bundled;
}

/** V8 keeps a text of ASCII in half the space, and starts with it sooner. */
function inAscii(text: string): string {
  return text.replace(
    /[^\0-\x7f]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** The commit that is checked out, with `+` where files have changed since; empty without git. */
async function commit(): Promise<string> {
  const git = async (...words: string[]) =>
    await run(["git", ...words]).catch(() => ({ code: 1, out: "" }));
  const { code, out } = await git("rev-parse", "--short=7", "HEAD");
  if (code !== 0) return "";
  return out.trim() + ((await git("diff", "--quiet", "HEAD")).code === 0 ? "" : "+");
}

function stampCommit(text: string, commit: string): string {
  return replaceOnce(text, /^(var commit = |\s+commit = )"";$/m, `$1${JSON.stringify(commit)};`);
}

/** Where a package lies: below the name of the registry that it came from. */
const npmFolder = /[^\s"]*\/npm\/[^\s"/]+\/(?=(?:@[^\s"/]+\/)?[^\s"/]+\/\d+\.\d+\.\d+)/g;

/** The bundle names the packages by where they lie on the machine that made it. */
function nameWithoutFolders(text: string): string {
  return text.replaceAll(npmFolder, "npm:");
}

/**
 * The bundler moves every static import to the start of the file, and so loads built-ins, for
 * tens of milliseconds, that most commands never use. Here each module takes them when it is needed.
 */
function deferBuiltIns(text: string): string {
  const modules = replaceOnce(
    text,
    /^import \{ createRequire as (\w+) \} from "node:module";\nvar __require = \1\(import\.meta\.url\);$/m,
    "var __require = (name) => globalThis.process.getBuiltinModule(name);",
  );
  return modules.split(/^(?=\/\/ \S+\.\w+$)/m).map(deferIn).join("");
}

/** The same for one module; one that runs at the start anyway is left as it is. */
function deferIn(module: string): string {
  const opening = /^ {2}(?:async )?"[^"\n]+"\([\w, ]*\) \{\n/m;
  if (!opening.test(module)) return module;
  const taken: string[] = [];
  const rest = module.replace(
    /^import (?:\{ (.+) \}|(\w+)) from ("node:[\w/]+");$/gm,
    (_, named: string | undefined, whole: string, from: string) => {
      const builtIn = `globalThis.process.getBuiltinModule(${from})`;
      const names = named?.split(", ").map((name) => name.split(" as ").at(-1)) ?? [whole];
      taken.push(
        named === undefined
          ? `    ${whole} = ${builtIn};\n`
          : `    ({ ${named.replaceAll(" as ", ": ")} } = ${builtIn});\n`,
      );
      return `var ${names.join(", ")};`;
    },
  );
  return rest.replace(opening, (line) => line + taken.join(""));
}

/** The bundler makes an object of `api.json`, of which a command needs a hundredth. */
function parseInParts(text: string): string {
  return replaceOnce(
    text,
    /^( *)((?:var )?api_default = )\{\n[^]*?^\1\};$/m,
    (_, indent, start) => `${indent}${start}${apiInParts()};`,
  );
}

function replaceOnce(
  text: string,
  pattern: RegExp,
  replacement: string | ((...groups: string[]) => string),
): string {
  const changed = text.replace(pattern, replacement as string);
  if (changed === text) throw new Error(`The bundle has no ${pattern}`);
  return changed;
}

/** Returns the licences of the packages in the file, at the paths named in the bundle. */
async function licences(made: string): Promise<string> {
  const packages = new Set(
    Array.from(made.matchAll(/^\/\/ (\S*\/npm\/[^/\s]+\/(?:@[^/]+\/)?[^/]+\/\d[^/]*)\//gm))
      .map(([, folder]) => folder ?? ""),
  );
  const texts = await Promise.all(
    [...packages].map(async (folder) =>
      `/*!\n${folder.replace(npmFolder, "npm:")}\n\n${await licence(root + folder)}\n*/\n`
    ),
  );
  return texts.join("");
}

async function licence(folder: string): Promise<string> {
  for await (const { name } of Deno.readDir(folder)) {
    if (!/^licen[cs]e(\.|$)/i.test(name)) continue;
    return (await Deno.readTextFile(`${folder}/${name}`)).trim();
  }
  throw new Error(`${folder} has no licence`);
}

if (import.meta.main) {
  const { size } = await Deno.stat(await bundle(`${root}dist`));
  console.log(`dist/fbx.js, ${Math.round(size / 1000)} kB`);
}
