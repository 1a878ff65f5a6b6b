/**
 * `fbx doctor`: what is well with the box, what is not, and what to do about it.
 *
 * @module
 */
import { severity, type Status } from "../../doctor/check.ts";
import { diagnose, type Diagnosis, type Finding } from "../../doctor/mod.ts";
import { countWords, headline, marks, reportText } from "../../doctor/report.ts";
import { type Section, sections, sectionTitles } from "../../doctor/sections.ts";
import { t } from "../../text/language.ts";
import { didYouMean } from "../../text/suggest.ts";
import { clean, fit, width, wrap } from "../../text/width.ts";
import { isSet, valuesOf } from "../args/flags.ts";
import type { Words } from "../args/options.ts";
import { connect } from "../boxes/connect.ts";
import { print } from "../output/mod.ts";
import { coloured, type Paint, plain } from "../terminal/paint.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";

/**
 * Checks the box, prints the findings, and returns an exit code that shows whether there is a
 * problem.
 */
export async function doctorCommand({ options, flags }: Words, io: Io): Promise<number> {
  const only = sectionsIn(valuesOf(flags, "only"));
  const masked = isSet(flags, "report");
  await using f = await connect(options, io);
  const isForPrograms = options.json || options.format !== undefined ||
    options.select !== undefined;
  if (!isForPrograms) await speakCatalogue();
  const found = await diagnose(f, { only, masked, signal: io.signal });
  if (isForPrograms) await print(found, options, io, { operation: { result: "object" } });
  else await io.out(masked ? reportText(found) : screenText(found, io));
  const { problem, unknown } = found.counts;
  const isBlind = unknown === found.findings.length;
  return problem > 0 || isBlind ? EXIT.refused : EXIT.done;
}

/** The sections of `--only line,wifi`; all of them without it. */
function sectionsIn(given: readonly string[]): readonly Section[] {
  const names = given.flatMap((text) => text.split(",")).map((name) => name.trim().toLowerCase());
  if (names.length === 0) return sections;
  for (const name of names) {
    if (sections.includes(name as Section)) continue;
    const known = t`There is no section ${name}. Sections: ${sections.join(", ")}`;
    throw new UsageError(`${known}.${didYouMean(name, sections)}`);
  }
  return names as Section[];
}

/** Human-readable report: the summary first, then section by section, the worst first. */
function screenText(diagnosis: Diagnosis, io: Io): string {
  const paint = io.outIsTerminal && io.color ? coloured : plain;
  const columns = io.outIsTerminal ? Math.min(io.columns() || 80, 100) : 80;
  const sum = countWords(diagnosis).map(([status, words]) =>
    paint[tones[status]](`${marks[status]} ${words}`)
  );
  const titles = Math.max(...diagnosis.findings.map(({ title }) => width(title)));
  const parts = sections.flatMap((section) => {
    const found = diagnosis.findings.filter((each) => each.section === section)
      .toSorted((a, b) => severity.indexOf(a.status) - severity.indexOf(b.status));
    const lines = found.flatMap((each) => findingLines(each, titles, columns, paint));
    return found.length === 0 ? [] : ["", paint.bold(sectionTitles[section]()), ...lines];
  });
  return [paint.bold(headline(diagnosis)), sum.join("  "), ...parts, ""].join("\n");
}

const tones: Readonly<Record<Status, keyof Paint>> = {
  problem: "bad",
  warning: "warn",
  notice: "bold",
  ok: "good",
  unknown: "dim",
};

/** The finding in a line or more, what it means, what to do, and the command, never broken. */
function findingLines(
  { status, title, seen, means, advice, command }: Finding,
  titles: number,
  columns: number,
  paint: Paint,
): string[] {
  const beside = titles + 6;
  const [first = "", ...rest] = wrap(clean(seen), Math.max(20, columns - beside));
  const mark = paint[tones[status]](marks[status]);
  const tone = (text: string) => status === "unknown" ? paint.dim(text) : text;
  return [
    `  ${mark} ${tone(`${fit(title, titles)}  ${first}`)}`,
    ...rest.map((line) => " ".repeat(beside) + tone(line)),
    ...[means, advice].flatMap((text) => text === undefined ? [] : wrap(text, columns - 4))
      .map((line) => `    ${paint.dim(line)}`),
    ...command === undefined ? [] : [`    ${paint.down(command)}`],
  ];
}
