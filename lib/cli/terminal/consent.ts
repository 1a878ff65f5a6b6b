/**
 * Asks before what cannot simply be set back: on a terminal by a question, elsewhere by the want of
 * `--yes`.
 *
 * @module
 */
import { consequences, inOneSentence } from "../../catalogue/consequences.ts";
import type { Prepared } from "../../client/prepare.ts";
import { t } from "../../text/language.ts";
import { type Io, UsageError } from "./io.ts";
import { mayReplace } from "../args/tasks.ts";

/** The person said no. */
export class Declined extends Error {
  override readonly name = "Declined";
}

/** What has been said beforehand. */
export interface Consent {
  readonly yes: boolean;
  readonly force: boolean;
}

/** What a call does that cannot be set back and that nobody has agreed to yet. */
export function unconfirmed({ known, outgoing }: Prepared, consent: Consent): string[] {
  if (consent.yes) return [];
  if (known === undefined) { // of a path that the catalogue lacks, the verb alone is known
    return outgoing.verb === "DELETE" ? [t`deletes ${outgoing.path}, which is unknown to fbx`] : [];
  }
  const { operation, values } = known;
  if (consent.force && mayReplace(operation)) return []; // --force says it
  return consequences(operation, values);
}

/**
 * Asks whether to go on, once for all that is about to happen.
 *
 * @param nonInteractive Where nobody can be asked, `refuse`; or `go on`, which pyfbx's `-c` has always done.
 * @throws {UsageError} Where there is no terminal to ask on.
 * @throws {Declined} When the answer is no, or none.
 */
export async function confirm(
  does: readonly string[],
  io: Io,
  nonInteractive: "refuse" | "go on" = "refuse",
): Promise<void> {
  if (does.length === 0) return;
  const what = t`This ${inOneSentence([...new Set(does)])}.`;
  if (!io.interactive) {
    if (nonInteractive === "go on") return;
    throw new UsageError(t`${what} Not sent. Pass --yes (-y) to confirm.`);
  }
  const answer = await promptLine(t`${what} Go on? [y/N] `, io);
  if (answer === undefined) io.err(""); // the question still stands in its line
  // an answer in French is as clear, whatever language was asked in
  if (!/^(y|yes|o|oui)$/i.test(answer?.trim() ?? "")) throw new Declined(t`Nothing was changed.`);
}

/** The line that was typed; `undefined` at the end of stdin and after Ctrl-C. */
async function promptLine(question: string, io: Io): Promise<string | undefined> {
  let stop = () => {};
  const interrupted = new Promise<undefined>((resolve) => stop = () => resolve(undefined));
  io.signal.addEventListener("abort", stop, { once: true });
  if (io.signal.aborted) stop();
  try {
    return await Promise.race([io.ask(question), interrupted]);
  } finally {
    io.signal.removeEventListener("abort", stop);
  }
}
