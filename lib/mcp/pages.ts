/**
 * Pagination of results: whole items of a list, or parts of the text. The latest results are kept, so
 * that all pages come from one answer of the box.
 *
 * @module
 */
import type { Property } from "../catalogue/mod.ts";
import { unwrapped } from "../catalogue/shape.ts";
import { t } from "../text/language.ts";
import { Refused } from "./gate.ts";
import { json, untrusted } from "./untrusted.ts";

/** Maximum length of a page in characters: some 6,000 tokens. */
const LONGEST = 20_000;
/** Number of results that are kept. */
const MOST = 8;

/** A result that does not fit on a page: JSON of its items, or its whole text. */
type Parts = readonly string[] | string;

/** The pages of the latest results. */
export class Pages {
  readonly #kept = new Map<string, Parts>();

  /** Returns the first page of a result, or all of it if it is short enough. */
  first(result: unknown, property?: Property): string {
    const whole = json(result);
    if (whole.length <= LONGEST) return untrusted(whole);
    const list = Array.isArray(result) ? result : unwrapped(result, property)?.list;
    const items = list?.map(json);
    const kept = items?.every(({ length }) => length < LONGEST) ? items : whole;
    const id = crypto.randomUUID().slice(0, 8);
    this.#kept.set(id, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest !== undefined) this.#kept.delete(oldest);
    return this.#page(id, kept, 0);
  }

  /** Returns the page at a cursor. */
  at(cursor: string): string {
    const [, id = "", start = ""] = /^(\w+)\.(\d{1,9})$/.exec(cursor) ?? [];
    const kept = this.#kept.get(id);
    const begin = Number(start);
    if (kept && begin < kept.length) return this.#page(id, kept, begin);
    throw new Refused(
      "bad_argument",
      t`There is no page “${cursor}”, or no more. Call the operation again`,
    );
  }

  #page(id: string, parts: Parts, begin: number): string {
    const isText = typeof parts === "string";
    const end = Math.min(isText ? begin + LONGEST : fitting(parts, begin), parts.length);
    const page = parts.slice(begin, end);
    const shows = isText
      ? t`characters ${begin + 1} to ${end} of ${parts.length} of the JSON`
      : t`items ${begin + 1} to ${end} of ${parts.length}; select fields to see more at once`;
    return untrusted(
      typeof page === "string" ? JSON.stringify(page) : `[${page.join(",")}]`,
      { shows, ...end < parts.length && { next: `${id}.${end}` } },
    );
  }
}

/** Returns the end of the page that begins at an item. */
function fitting(items: readonly string[], begin: number): number {
  let room = LONGEST;
  const end = items.findIndex((item, index) =>
    index >= begin && (room -= item.length + 1) < 0 && index > begin
  );
  return end < 0 ? items.length : end;
}
