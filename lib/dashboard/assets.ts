/**
 * The files of the page. They come with the modules, as text, so that they are there whether the
 * command runs from files, from a URL or compiled, and no permission is needed to read them.
 *
 * @module
 */
import plotLibrary from "npm:uplot@^1.6.32/dist/uPlot.iife.min.js" with { type: "text" };
import plotStyle from "npm:uplot@^1.6.32/dist/uPlot.min.css" with { type: "text" };
import format from "./page/format.js" with { type: "text" };
import history from "./page/history.js" with { type: "text" };
import icon from "./page/icon.svg" with { type: "text" };
import index from "./page/index.html" with { type: "text" };
import language from "./page/language.js" with { type: "text" };
import live from "./page/live.js" with { type: "text" };
import main from "./page/main.js" with { type: "text" };
import panels from "./page/panels.js" with { type: "text" };
import plot from "./page/plot.js" with { type: "text" };
import plots from "./page/plots.js" with { type: "text" };
import sample from "./page/sample.js" with { type: "text" };
import style from "./page/style.css" with { type: "text" };
import table from "./page/table.js" with { type: "text" };
import theme from "./page/theme.js" with { type: "text" };
import words from "./page/words.js" with { type: "text" };
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
  return new Map([
    ...plainAssets,
    ["/", { type: types.html, text: translated(index) }],
    ["/words.js", { type: types.js, text: wordsModule(words) }],
  ]);
}

const plainAssets: ReadonlyMap<string, Asset> = new Map(
  Object.entries({
    "/style.css": { type: types.css, text: style },
    "/uplot.css": { type: types.css, text: plotStyle },
    "/icon.svg": { type: types.svg, text: icon },
    "/uplot.js": { type: types.js, text: plotLibrary },
    "/format.js": { type: types.js, text: format },
    "/history.js": { type: types.js, text: history },
    "/language.js": { type: types.js, text: language },
    "/live.js": { type: types.js, text: live },
    "/main.js": { type: types.js, text: main },
    "/panels.js": { type: types.js, text: panels },
    "/plot.js": { type: types.js, text: plot },
    "/plots.js": { type: types.js, text: plots },
    "/sample.js": { type: types.js, text: sample },
    "/table.js": { type: types.js, text: table },
    "/theme.js": { type: types.js, text: theme },
  }),
);
