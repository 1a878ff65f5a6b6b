/**
 * The files of the page. They come with the modules, as text, so that they are there whether the
 * command runs from files, from a URL or compiled, and no permission is needed to read them.
 *
 * @module
 */
import { texts } from "./page.gen.js";
import { type PageLanguage, translated, wordsModule } from "./words.ts";

/** A file of the page. */
export interface Asset {
  readonly type: string;
  readonly text: string;
}

const types = {
  html: "text/html; charset=utf-8",
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
} as const;

/** The paths of the files. */
export const paths: readonly string[] = Object.keys(texts).map((name) =>
  name === "index.html" ? "/" : `/${name}`
);

/** Returns the file at a path, in a language; `undefined` where there is none. */
export function assetAt(path: string, language: PageLanguage): Asset | undefined {
  const name = path === "/" ? "index.html" : path.slice(1);
  if (!paths.includes(path)) return undefined;
  const type = types[name.slice(name.lastIndexOf(".") + 1) as keyof typeof types];
  if (name === "words.js") return { type, text: wordsModule(language) };
  const text = texts[name as keyof typeof texts];
  return { type, text: path === "/" ? translated(text, language) : text };
}
