/**
 * `--on KIND --run PROGRAM`: which actions follow which events.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { didYouMean } from "../../text/suggest.ts";
import { type Kind, kindNames } from "../../watch/kinds.ts";
import type { WatchEvent } from "../../watch/mod.ts";
import type { Flag } from "../args/options.ts";
import { failure } from "../terminal/failure.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { type Action, ntfyAction, postAction, runAction } from "./actions.ts";

/** An action, and the kinds that it is for. */
export interface Rule {
  readonly kinds: readonly Kind[];
  readonly action: Action;
}

/**
 * Reads the rules in their order: `--on` is for the actions after it, up to the next one; an action
 * before any is for every kind. `--body` is that of the `--post` before it.
 */
export function rulesIn(flags: readonly Flag[], io: Io): Rule[] {
  let kinds: readonly Kind[] = kindNames;
  return flags.flatMap(({ name, value }, index): Rule[] => {
    if (!(name in actions) && name !== "on") return [];
    if (typeof value !== "string" || value === "") {
      throw new UsageError(t`--${name} needs a value after it`);
    }
    if (name === "on") {
      kinds = kindsIn(value.split(","));
      return [];
    }
    const next = flags[index + 1];
    const body = next?.name === "body" ? String(next.value) : undefined;
    return [{ kinds, action: actions[name as keyof typeof actions](value, body, io) }];
  });
}

const actions = {
  run: (command: string, _body: string | undefined, io: Io) => runAction(command, io),
  post: (address: string, body: string | undefined) => postAction(address, body),
  ntfy: (topic: string) => ntfyAction(topic),
};

/** The kinds of words such as `call.missed`, or `device` for all that begin so. */
export function kindsIn(words: readonly string[]): Kind[] {
  return words.map((word) => word.trim().toLowerCase()).flatMap((word) => {
    const found = kindNames.filter((kind) => kind === word || kind.startsWith(`${word}.`));
    if (found.length > 0) return found;
    const known = t`There is no kind of event ${word}. Kinds: ${kindNames.join(", ")}`;
    throw new UsageError(`${known}.${didYouMean(word, kindNames)}`);
  });
}

/** An action at work: its events one at a time, in order; what fails is reported and left. */
export class Worker {
  readonly #rule: Rule;
  readonly #io: Io;
  readonly #stop = new AbortController();
  #last: Promise<void> = Promise.resolve();

  constructor(rule: Rule, io: Io) {
    this.#rule = rule;
    this.#io = io;
  }

  take(event: WatchEvent): void {
    if (!this.#rule.kinds.includes(event.kind)) return;
    this.#last = this.#last.then(() => this.#rule.action(event, this.#stop.signal))
      .catch((error) => {
        const words = error instanceof Error && error.name === "NotCapable"
          ? failure(error).words
          : String(error instanceof Error ? error.message : error);
        this.#io.err(`${event.kind}: ${words}`);
      });
  }

  /** Gives what is under way some milliseconds more. */
  async end(milliseconds: number): Promise<void> {
    const timer = setTimeout(() => this.#stop.abort(), milliseconds);
    await this.#last;
    clearTimeout(timer);
  }
}
