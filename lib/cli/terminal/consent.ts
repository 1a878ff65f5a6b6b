/**
 * Confirmation before what cannot be undone: a question on a terminal, `--yes` elsewhere.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import { consequences, inOneSentence, type Names } from "../../catalogue/consequences.ts";
import type { Prepared } from "../../client/prepare.ts";
import { send } from "../../fbx.ts";
import { t } from "../../text/language.ts";
import { type Io, UsageError } from "./io.ts";
import { namesIn } from "../args/called.ts";
import { mayReplace } from "../args/tasks.ts";

/** The user declined. */
export class Declined extends Error {
  override readonly name = "Declined";
}

/** What was confirmed beforehand. */
export interface Consent {
  readonly yes: boolean;
  readonly force: boolean;
}

/** Returns the effects of a call that cannot be undone and are not confirmed yet. */
export function unconfirmed(
  { known, outgoing }: Prepared,
  consent: Consent,
  called?: Names,
): string[] {
  if (consent.yes) return [];
  if (known === undefined) { // of a path that the catalogue lacks, the verb alone is known
    return outgoing.verb === "DELETE" ? [t`deletes ${outgoing.path}, which is unknown to fbx`] : [];
  }
  const { operation, values } = known;
  if (consent.force && mayReplace(operation)) return []; // --force confirms it
  return consequences(operation, values, called);
}

/** Where calls are confirmed. */
interface Asking {
  readonly io: Io;
  /** The box, opened to look names up where there is a terminal to ask on. */
  readonly box: () => Promise<Fbx>;
  readonly nonInteractive?: "refuse" | "go on";
}

/**
 * Asks whether to send calls, where something unconfirmed cannot be undone; the question has the
 * names of the things that it is about.
 *
 * @throws As {@linkcode confirm}.
 */
export async function confirmCalls(
  calls: readonly Prepared[],
  consent: Consent,
  { io, box, nonInteractive }: Asking,
): Promise<void> {
  const does: string[] = [];
  for (const call of calls) {
    const byId = unconfirmed(call, consent);
    if (byId.length === 0 || !io.interactive || call.known === undefined) {
      does.push(...byId);
      continue;
    }
    const options = { signal: io.signal };
    const names = await namesIn(call, async (list) => send(await box(), { ...list, options }));
    does.push(...unconfirmed(call, consent, names));
  }
  await confirm(does, io, nonInteractive);
}

/**
 * Asks whether to go on, once for all that is about to happen.
 *
 * @param nonInteractive Without a terminal, `refuse`, or `go on` as pyfbx's `-c` has always done.
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
  if (answer === undefined) io.err(""); // end the line of the question
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
