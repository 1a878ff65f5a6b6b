/**
 * The samples of the last while, ever coarser the older they are: memory stays flat for months.
 *
 * @module
 */
import type { Sample } from "./page/sample.js";

/** A sample with its place in the row of all of them. */
export interface Numbered {
  readonly number: number;
  readonly sample: Sample;
}

/** Seconds between two samples that are kept, and how many of them. */
interface Tier {
  readonly step: number;
  readonly most: number;
  readonly kept: Numbered[];
}

/** Keeps samples. */
export interface Samples {
  add(sample: Sample): Numbered;
  /** The finest samples that are newer than a number. */
  since(number: number): readonly Sample[];
  /** The samples of so many seconds, in the finest steps that reach back that far. */
  over(seconds: number): readonly Sample[];
}

/** Ten minutes of a sample a second, a day of one a minute, a month of one each half hour. */
export function keepSamples(): Samples {
  const tiers: readonly Tier[] = [
    { step: 0, most: 600, kept: [] },
    { step: 60, most: 1440, kept: [] },
    { step: 1800, most: 1488, kept: [] },
  ];
  let number = 0;
  return {
    add(sample) {
      const numbered = { number: ++number, sample };
      for (const tier of tiers) keep(tier, numbered);
      return numbered;
    },
    since: (number) =>
      tiers[0]?.kept.filter((each) => each.number > number).map(({ sample }) => sample) ?? [],
    over(seconds) {
      const from = Date.now() / 1000 - seconds;
      const tier = tiers.find(({ step, most }) => step * most >= seconds) ?? tiers.at(-1);
      return tier?.kept.map(({ sample }) => sample).filter(({ time }) => time >= from) ?? [];
    },
  };
}

function keep({ step, most, kept }: Tier, numbered: Numbered): void {
  const timeOfLast = () => kept.at(-1)?.sample.time ?? -Infinity;
  // the clock was moved back: samples with later times are out of order
  while (timeOfLast() > numbered.sample.time) kept.pop();
  const last = timeOfLast();
  if (numbered.sample.time - last < step) return;
  kept.push(numbered);
  if (kept.length > most) kept.shift();
}
