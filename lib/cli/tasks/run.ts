/**
 * Runs a task: its session, its confirmations, and the output of its outcome.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import type { Operation } from "../../catalogue/mod.ts";
import { inOneSentence } from "../../catalogue/consequences.ts";
import { offerSubsystems } from "../../client/methods.ts";
import { prepare, type Prepared } from "../../client/prepare.ts";
import type { FollowOptions, TaskCall } from "../../client/call_types.ts";
import type { FsTask } from "../../client/types.gen.ts";
import { versionIn } from "../../discovery/address.ts";
import { startsTask } from "../args/tasks.ts";
import { send } from "../../fbx.ts";
import { t } from "../../text/language.ts";
import type { Words } from "../args/options.ts";
import { connect } from "../boxes/connect.ts";
import { dryRun } from "../commands/dry_run.ts";
import { print } from "../output/mod.ts";
import { confirm, confirmCalls } from "../terminal/consent.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { forTerminal } from "../terminal/wrapped.ts";
import type { Context, Done, Task } from "./task.ts";

/** Runs a task with the words after its name. */
export async function runTask(name: string, task: Task, words: Words, io: Io): Promise<number> {
  const { options } = words;
  await using session = new Session(words, io);
  const { positionals, flags } = words;
  const done = await task.perform({
    words: positionals,
    flags,
    options,
    io,
    box: () => session.box(),
    confirm: (...does) => session.confirm(does),
  });
  if (!options.dryRun) await tell(done, name, words, io);
  return EXIT.done;
}

/** A session that is opened when it is first needed, and whose changes are asked about. */
class Session implements Pick<Context, "box"> {
  #box: Promise<{ opened: Fbx; careful: Fbx }> | undefined;
  #confirmed = false;

  constructor(readonly words: Words, readonly io: Io) {}

  async box(): Promise<Fbx> {
    this.#box ??= connect(this.words.options, this.io).then((opened) => ({
      opened,
      careful: this.#carefully(opened),
    }));
    return (await this.#box).careful;
  }

  async confirm(does: readonly string[]): Promise<void> {
    const { dryRun, yes } = this.words.options;
    if (dryRun && does.length > 0) this.io.err(t`Without --dry-run, this ${inOneSentence(does)}.`);
    if (!dryRun && !yes) await confirm(does, this.io);
    this.#confirmed = true;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await (await this.#box?.catch(() => {}))?.opened.close();
  }

  /** The same box, whose methods that change something ask first, or only print what they send. */
  #carefully(opened: Fbx): Fbx {
    const careful: Fbx = Object.create(opened);
    offerSubsystems(careful, (operation, args) => this.#call(opened, operation, args));
    const { upload, download } = opened.fs; // more than one call, with options of their own
    Object.assign(careful.fs, { upload, download });
    return careful;
  }

  #call(opened: Fbx, operation: Operation, args: readonly unknown[]): Promise<unknown> {
    const prepared = prepare(operation, args);
    const options = { signal: this.io.signal, ...prepared.options };
    const started = this.#may(opened, operation, prepared).then((may) => ({
      call: may
        ? send(opened, { ...prepared, options })
        : Promise.resolve(prepared.known?.values.payload ?? {}),
    }));
    const result = started.then(({ call }) => call);
    if (!startsTask(operation)) return result;
    result.catch(() => {}); // who waits for the end hears of it there
    const done = async (how?: FollowOptions<FsTask>) => {
      const { call } = await started;
      return await ("done" in call ? (call as TaskCall<FsTask>).done(how) : call);
    };
    return Object.assign(result, { done });
  }

  /** Whether a call is to be sent: reads always, changes once they are agreed to. */
  async #may(opened: Fbx, { verb }: Operation, prepared: Prepared): Promise<boolean> {
    const { options } = this.words;
    if (verb === "GET") return true;
    if (options.dryRun) {
      const api = options.api ?? versionIn(opened.url);
      await dryRun([prepared], { ...options, api, told: this.#confirmed }, this.io);
      return false;
    }
    if (!this.#confirmed) {
      await confirmCalls([prepared], options, { io: this.io, box: () => Promise.resolve(opened) });
    }
    return true;
  }
}

function isEmpty(result: unknown): boolean {
  return Array.isArray(result) && result.length === 0;
}

/** Data for programs, words for people. */
async function tell(
  { result, says, hint, page, shape, nothing, note }: Done,
  name: string,
  { options }: Words,
  io: Io,
): Promise<void> {
  const { json, format, select } = options;
  const forPrograms = json || format !== undefined || select !== undefined;
  if (!forPrograms && says !== undefined) {
    await io.out(forTerminal(says, io.outIsTerminal ? io.columns() : Infinity) + "\n");
  } else if (!forPrograms && page !== undefined && io.outIsTerminal) {
    await io.out(page.map((line) => line + "\n").join(""));
  } else if (!forPrograms && nothing !== undefined && isEmpty(result) && io.outIsTerminal) {
    await io.out(nothing + "\n");
  } else {
    const operation = shape === undefined ? undefined : { result: shape };
    await print(result, options, io, { operation, command: `fbx ${name}`, isWhole: true });
    if (!forPrograms && note !== undefined && io.outIsTerminal) await io.out(note + "\n");
  }
  if (hint !== undefined) io.err(hint);
}
