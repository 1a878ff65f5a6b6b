/**
 * Texts as people compare them: whatever their case and accents.
 *
 * @module
 */

/** A text without its case and its accents, and without the space around it. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
