/**
 * The frame of an example that makes it run as is: the imports, and a simulated box.
 *
 * @module
 */

/** An example that names some exports, and has a box `f` at hand. */
export function framed(
  imports: readonly string[],
  lines: readonly string[],
  options = "",
): readonly string[] {
  const code = lines.flatMap((line) => line.split("\n"));
  return [
    ...code.filter(isImport),
    `import { ${["Fbx", ...imports].join(", ")} } from "@fbx/fbx";`,
    'import { simulate } from "@fbx/fbx/simulator";',
    "",
    `await using box = await simulate(${options});`,
    "await using f = await Fbx(box.access);",
    ...code.filter((line) => !isImport(line)),
  ].flatMap((line) => line.length > WIDTH && line.startsWith("import {") ? broken(line) : [line]);
}

function isImport(line: string): boolean {
  return line.startsWith("import ");
}

const WIDTH = 94;

/** An import of many names, one a line. */
function broken(line: string): string[] {
  const [, names = "", from = ""] = /^import \{ (.*) \} (from .*)$/.exec(line) ?? [];
  return ["import {", ...names.split(", ").map((name) => `  ${name},`), `} ${from}`];
}
