// deno-lint-ignore-file no-console -- it runs by itself
/**
 * `deno task pack [--repository URL]`: the package for npm, `dist/fbx.tgz`, with the command in it.
 *
 * `deno pack` makes the modules; what Node.js and Bun need besides is added here.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { apiInParts } from "./api_parts.ts";
import { must, root } from "./program.ts";

/** Makes the package in a folder, and returns its path. */
export async function pack(folder: string, repository?: string): Promise<string> {
  const file = `${folder}/fbx.tgz`;
  const work = await Deno.makeTempDir();
  try {
    await Deno.mkdir(folder, { recursive: true });
    const flags = ["--quiet", "--allow-dirty", "--no-source-maps"];
    await must([Deno.execPath(), "pack", ...flags, "--output", file]);
    await must(["tar", "-xzf", file, "-C", work]);
    await finish(`${work}/package`, repository);
    await must(["tar", "-czf", file, "-C", work, "package"]);
  } finally {
    await Deno.remove(work, { recursive: true });
  }
  return file;
}

/** The command starts here: in Node.js 20 a module cannot see whether it is the main one. */
const launcher = `#!/usr/bin/env node
import { run } from "./cli.js";
await run();
`;

async function finish(folder: string, repository: string | undefined): Promise<void> {
  for await (const path of filesIn(folder)) {
    // no module imports it, else it were JavaScript
    if (/(?<!\.d)\.ts$/.test(path)) await Deno.remove(path);
    if (path.endsWith(".js")) await change(path, forNode);
  }
  await Deno.writeTextFile(`${folder}/api.js`, `export default ${apiInParts()};\n`);
  const french = JSON.stringify(await Deno.readTextFile(`${root}api.fr.json`));
  await Deno.writeTextFile(`${folder}/api.fr.js`, `export default JSON.parse(${french});\n`);
  await Deno.writeTextFile(`${folder}/bin.js`, launcher, { mode: 0o755 });
  await change(`${folder}/package.json`, (text) => describe(JSON.parse(text), repository));
}

/** Returns the `package.json` of the command. */
async function describe(made: object, repository: string | undefined): Promise<string> {
  const { description, keywords } = JSON.parse(await Deno.readTextFile(`${root}deno.json`));
  const whole = {
    ...made,
    description,
    keywords,
    ...(repository === undefined ? {} : { repository: { type: "git", url: repository } }),
    bin: { fbx: "./bin.js" },
    engines: { node: ">=20.16" },
  };
  return JSON.stringify(whole, null, 2) + "\n";
}

/** A module in what Node.js 20 understands: it warns of JSON as modules, and has no `using`. */
async function forNode(text: string): Promise<string> {
  const read = text.replace(/(\/api(?:\.fr)?)\.json" with \{\s*type: "json"\s*\}/g, '$1.js"');
  return /^\s*(await )?using \w/m.test(read) ? await withoutUsing(read) : read;
}

async function withoutUsing(text: string): Promise<string> {
  const { default: typescript } = await import("npm:typescript@^5.9.3");
  const { ESNext, ES2022 } = typescript.ScriptTarget;
  const compilerOptions = { target: ES2022, module: ESNext as number };
  return typescript.transpileModule(text, { compilerOptions }).outputText;
}

async function change(path: string, edit: (text: string) => string | Promise<string>) {
  await Deno.writeTextFile(path, await edit(await Deno.readTextFile(path)));
}

async function* filesIn(folder: string): AsyncGenerator<string> {
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    if (isDirectory) yield* filesIn(`${folder}/${name}`);
    else yield `${folder}/${name}`;
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { repository: { type: "string" } } });
  const { size } = await Deno.stat(await pack(`${root}dist`, values.repository));
  console.log(`dist/fbx.tgz, ${Math.round(size / 1000)} kB`);
}
