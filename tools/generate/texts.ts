/**
 * Files that the command serves or prints, as modules of texts: no runtime but a recent Deno can
 * import a text.
 *
 * @module
 */
import plotLibrary from "npm:uplot@^1.6.32/dist/uPlot.iife.min.js" with { type: "text" };
import plotStyle from "npm:uplot@^1.6.32/dist/uPlot.min.css" with { type: "text" };
import plotLicence from "npm:uplot@^1.6.32/LICENSE" with { type: "text" };
import plot from "npm:uplot@^1.6.32/package.json" with { type: "json" };

const ROOT = new URL("../../", import.meta.url);

/** The generated modules: path → the text of the module. */
export async function textModules(): Promise<[path: string, text: string][]> {
  return [
    [
      "lib/dashboard/page.gen.js",
      `/*!\nnpm:uplot/${plot.version}\n\n${plotLicence.trim()}\n*/\n` +
      textModule("lib/dashboard/page/", {
        ...await textsIn("lib/dashboard/page/"),
        "uplot.js": plotLibrary,
        "uplot.css": plotStyle,
      }),
    ],
    [
      "lib/cli/completion/scripts.gen.js",
      textModule("lib/cli/completion/scripts/", await textsIn("lib/cli/completion/scripts/")),
    ],
  ];
}

async function textsIn(folder: string): Promise<Record<string, string>> {
  const texts: [string, string][] = [];
  for await (const { name } of Deno.readDir(new URL(folder, ROOT))) {
    texts.push([name, await Deno.readTextFile(new URL(folder + name, ROOT))]);
  }
  return Object.fromEntries(texts.sort(([one], [other]) => one < other ? -1 : 1));
}

function textModule(folder: string, texts: Record<string, string>): string {
  const members = Object.entries(texts).map(([name, text]) => `  "${name}": ${quoted(text)},\n`);
  return `// Made from ${folder} by "deno task generate"; edit what is there, never this.\n\n` +
    `/** The texts, by file name. */\nexport const texts = {\n${members.join("")}};\n`;
}

/** In single quotes, which the text of a page rarely has, and which V8 reads fastest. */
function quoted(text: string): string {
  const escapes: Record<string, string> = { "\n": "\\n", "\r": "\\r", "\u2028": "\\u2028" };
  return `'${text.replace(/[\\'\n\r\u2028]/g, (one) => escapes[one] ?? `\\${one}`)}'`;
}
