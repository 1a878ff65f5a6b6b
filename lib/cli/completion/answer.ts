/**
 * Answer to a completion: words with their descriptions, and whether local files apply.
 *
 * @module
 */

/** A completion at the cursor. */
export interface Candidate {
  readonly value: string;
  readonly about?: string | undefined;
  /** More of the same word is to follow: no space after it. */
  readonly open?: boolean;
}

/** The completions at the cursor. */
export interface Answer {
  readonly candidates: readonly Candidate[];
  /** Files of this machine may too, or its folders. */
  readonly local?: "files" | "folders";
  /** What of the word comes before all that: `--format=`, `f:`. */
  readonly before?: string;
}

/** Nothing that is known. */
export const nothing: Answer = { candidates: [] };

/** A few words, with what each means. */
export function words(
  rows: Iterable<readonly [value: string, about?: string | undefined]>,
): Answer {
  return { candidates: [...rows].map(([value, about]) => ({ value, about })) };
}

/** Several answers to the same word, as one. */
export function together(answers: readonly Answer[]): Answer {
  const local = answers.find((answer) => answer.local)?.local;
  return {
    candidates: answers.flatMap(({ candidates }) => candidates),
    ...(local === undefined ? {} : { local }),
  };
}

/** The same with more before it. */
export function behind(before: string, answer: Answer): Answer {
  return { ...answer, before: before + (answer.before ?? "") };
}
