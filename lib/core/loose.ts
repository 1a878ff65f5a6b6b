/**
 * Answers as boxes give them: anything that the documentation promises may be missing or `null`.
 *
 * @module
 */

/** A part of the box's answer, of which anything may lack or be `null`. */
export type Loose<T> = T extends string ? T // a word that the catalogue does not list, too
  : T extends readonly (infer Item)[] ? readonly Loose<Item>[] | null | undefined
  : T extends object ? { readonly [K in keyof T]?: Loose<T[K]> | null | undefined }
  : T;

/** The items of a list that are any. */
export function items<T>(list: readonly T[] | null | undefined): Loose<T>[] {
  return (Array.isArray(list) ? list : []).filter((item) => item !== null && item !== undefined);
}
