/**
 * Commands that reach a box by messages: there is no user to ask, so only what the configuration
 * allows is run, and none of them reads a file or stdin of this device.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import { inOneSentence } from "../../catalogue/consequences.ts";
import { commandOf } from "../../catalogue/mod.ts";
import { t } from "../../text/language.ts";
import type { Allowed } from "../../monitor/commands.ts";
import type { Link } from "../../monitor/link.ts";
import { unconfirmed } from "../terminal/consent.ts";
import { failure } from "../terminal/failure.ts";
import { type Files, type Io, UsageError } from "../terminal/io.ts";
import { call, readCommand } from "./readings.ts";

/** A box that takes commands. */
export interface Commanded {
  readonly link: Link<Fbx>;
  readonly allowed: Allowed;
  readonly say: (line: string) => void;
}

/** Milliseconds that a command may take. */
const longest = 30_000;

/** Runs a command; returns why it was not run, which is also logged on stderr. */
export async function obey(
  { link, allowed, say }: Commanded,
  command: string,
  io: Io,
): Promise<string | undefined> {
  try {
    const read = await readCommand(command, withoutFiles(io));
    const name = commandOf(read.operation);
    const does = unconfirmed(read.prepared, { yes: false, force: false });
    if (!allowed.permits(read.operation, does.length === 0)) {
      throw new UsageError(
        does.length === 0
          ? t`messages may not run ${name}: it is not listed in commands`
          : t`${name} is not allowed by message: this ${
            inOneSentence(does)
          }. To allow it, name it in commands`,
      );
    }
    say(t`by message: ${name}`);
    const signal = AbortSignal.any([io.signal, AbortSignal.timeout(longest)]);
    await link.use((f) => call(f, read, signal), signal);
    return undefined;
  } catch (error) {
    const { words } = failure(error);
    say(words);
    return words;
  }
}

/** The sender of a message is not the user whose files these are. */
function withoutFiles(io: Io): Io {
  const refuse = (): never => {
    throw new UsageError(t`A command by message cannot read files or stdin`);
  };
  const files = new Proxy({} as Files, { get: () => refuse });
  return { ...io, files, stdin: refuse, input: refuse, interactive: false, ask: refuse };
}
