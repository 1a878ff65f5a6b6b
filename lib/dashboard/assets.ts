/**
 * The files of the page. They come with the modules, as text, so that they are there whether the
 * command runs from files, from a URL or compiled, and no permission is needed to read them.
 *
 * @module
 */
import { texts } from "./page.gen.js";
import { translated, wordsModule } from "./words.ts";

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

/** The files of the page, by their paths, in the language that is spoken. */
export function assets(): ReadonlyMap<string, Asset> {
  return new Map(
    Object.entries(texts).map(([name, text]) => {
      const type = types[name.slice(name.lastIndexOf(".") + 1) as keyof typeof types];
      if (name === "index.html") return ["/", { type, text: translated(text) }];
      return [`/${name}`, { type, text: name === "words.js" ? wordsModule(text) : text }];
    }),
  );
}
