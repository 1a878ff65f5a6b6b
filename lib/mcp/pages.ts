/**
 * Results in pieces that a model can read: whole items of a list where it is one, else parts of its
 * text. What was read is kept for a while, so that all pages come from one answer of the box.
 *
 * @module
 */
import type { Property } from "../catalogue/mod.ts";
import { unwrapped } from "../catalogue/shape.ts";
import { t } from "../text/language.ts";
import { Refused } from "./gate.ts";
import { json, untrusted } from "./untrusted.ts";

/** Characters of a page: some 6,000 tokens. */
const LONGEST = 20_000;
/** Results that are kept. */
const MOST = 8;

/** A result that does not fit a page: JSON of its items, or all of its text. */
type Parts = readonly string[] | string;

/** The pages of the latest results. */
export class Pages {
  readonly #kept = new Map<string, Parts>();

  /** The first page of a result, or the whole where that is short enough. */
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

  /** The page that a cursor names. */
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

/** How many items fit a page, which has one at least. */
function fitting(items: readonly string[], begin: number): number {
  let room = LONGEST;
  const end = items.findIndex((item, index) =>
    index >= begin && (room -= item.length + 1) < 0 && index > begin
  );
  return end < 0 ? items.length : end;
}
