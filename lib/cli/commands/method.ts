/**
 * `fbx <subsystem> <method> [arguments] [--field value]`: any method of the catalogue.
 *
 * @module
 */
import { labelOf } from "../../catalogue/operation.ts";
import { findMethod } from "../../catalogue/mod.ts";
import type { TaskCall } from "../../client/call_types.ts";
import type { FsTask } from "../../client/types.gen.ts";
import type { Prepared } from "../../client/prepare.ts";
import { readCall, readMethodWords, withSignal } from "./call.ts";
import { send } from "../../fbx.ts";
import { confirmCalls } from "../terminal/consent.ts";
import { connectLater } from "../boxes/connect.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import type { Options } from "../args/options.ts";
import type { Commands } from "../command.ts";
import { print } from "../output/mod.ts";
import { startsTask } from "../args/tasks.ts";

/** Runs a method; `commands` are those that help on a subsystem names beside its methods. */
export async function methodCommand(
  args: readonly string[],
  io: Io,
  commands?: Commands,
): Promise<number> {
  const words = readMethodWords(args);
  const [first = "", second] = words.positionals;
  const operation = findMethod(first, second);
  if (operation === undefined || words.options.help) {
    const { explain } = await import("../help/method.ts");
    return await explain(words, io, commands);
  }
  if (isRepeated(words.options)) {
    const { repeatMethod } = await import("./expression.ts");
    return await repeatMethod(words, io);
  }
  await using session = connectLater(words.options, io);
  const prepared = await readCall(operation, words, io, session.box);
  if (words.options.dryRun) {
    const { dryRun } = await import("./dry_run.ts");
    await dryRun([prepared], words.options, io);
    return EXIT.done;
  }
  await confirmCalls([prepared], words.options, { io, box: session.box });
  const f = await session.box();
  if (labelOf(operation) === "Vm.console") {
    const { console } = await import("./console.ts");
    return await console(f, Number(prepared.known?.values.params[0]), io);
  }
  const ask = (list: Prepared) => send(f, withSignal(list, io.signal));
  const call = send(f, withSignal(prepared, io.signal));
  if (startsTask(operation)) {
    const { followTask } = await import("./follow.ts");
    await followTask(f, operation, call as TaskCall<FsTask>, words, io);
  } else {
    const command = words.positionals.join(" ");
    const result = await call.catch(async (error) => {
      const { withPresent } = await import("../args/present.ts");
      throw await withPresent(error, prepared, ask);
    });
    await print(result, words.options, io, { operation, command, prepared });
  }
  return EXIT.done;
}

/** Whether more than one call is asked for, or its result goes elsewhere. */
function isRepeated({ delay, send, onChange }: Options): boolean {
  return delay !== undefined || send.length > 0 || onChange;
}
