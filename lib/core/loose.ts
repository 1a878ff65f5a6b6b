/**
 * Answers of the box, read without trust: anything may lack, be `null`, or be of another type.
 *
 * @module
 */

/** A part of the box's answer, of which anything may lack or be `null`. */
export type Loose<T> = T extends string ? T // a word that the catalogue does not list, too
  : T extends readonly (infer Item)[] ? readonly Loose<Item>[] | null | undefined
  : T extends object ? { readonly [K in keyof T]?: Loose<T[K]> | null | undefined }
  : T;

/** A number that is one. */
export function number(value: unknown): number | undefined {
  return typeof value === "number" && Number.isFinite(value) ? value : undefined;
}

/** A text, or a number as one; empty for anything else. */
export function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** The items of a list that are any. */
export function items<T>(list: readonly T[] | null | undefined): Loose<T>[] {
  return (Array.isArray(list) ? list : []).filter((item) => item !== null && item !== undefined);
}
