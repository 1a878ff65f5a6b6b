/**
 * Results in the format that was asked for, one after the other: what was printed before decides
 * whether a header or a line between is needed.
 *
 * @module
 */
import type { Property } from "../../catalogue/mod.ts";
import type { Selection } from "../../catalogue/select.ts";
import { csvWriter } from "./csv.ts";
import type { Format } from "./formats.ts";
import { sanitize } from "../../text/sanitize.ts";
import type { Style } from "./style.ts";
import { forHumans, type Shown } from "./human.ts";
import { yaml } from "../../core/yaml.ts";

/** Writes the next result, of which the catalogue knows that, and of which that was selected. */
export type Render = (
  result: unknown,
  property: Property | undefined,
  selection?: Selection,
) => Promise<Shown> | Shown;

/** How results look, whatever is selected of each. */
export type Styling = () => Omit<Style, "selection">;

/** What is loaded only where it is asked for. */
export type Rendered = Exclude<Format, "json" | "ndjson">;

/**
 * Renders results to a format; `look` is read again for each, as time passes and terminals change.
 */
export function renderer(format: Rendered, style: Styling, onTerminal: boolean): Render {
  const render = renderers[format](style);
  if (!onTerminal || format === "table") return render;
  return async (result, property, selection) => {
    const { text, note } = await render(result, property, selection);
    return { text: sanitize(text), note };
  };
}

const renderers: Readonly<Record<Rendered, (style: Styling) => Render>> = {
  csv: () => csvWriter(),
  yaml() {
    let isFirst = true;
    return async (result) => {
      const text = (isFirst ? "" : "---\n") + await yaml(result);
      isFirst = false;
      return { text, note: undefined };
    };
  },
  table(style) {
    let isFirst = true;
    return (result, property, selection) => {
      if (typeof result !== "object" || result === null) {
        return { text: scalar(result), note: undefined };
      }
      const { text, note } = forHumans(result, property, { ...style(), selection });
      const between = isFirst || text === "" ? "" : "\n";
      if (text !== "") isFirst = false;
      return { text: between + text, note };
    };
  },
};

/** A single value is printed as is: `fbx … -c "Connection.status()['rate_up']"` gives a number. */
function scalar(value: unknown): string {
  if (value === undefined) return "";
  return sanitize(typeof value === "string" ? value.trimEnd() : JSON.stringify(value)) + "\n";
}
