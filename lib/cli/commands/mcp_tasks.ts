/**
 * Tasks as tools of `fbx mcp`: every call of a task passes the gate, and the secrets that it saw are
 * removed from its result.
 *
 * @module
 */
import type { Operation } from "../../catalogue/mod.ts";
import { secretTexts } from "../../catalogue/mask.ts";
import { offerSubsystems } from "../../client/methods.ts";
import { confirm, type Gate, Refused } from "../../mcp/gate.ts";
import type { Request, Tool } from "../../mcp/tools.ts";
import { json } from "../../mcp/untrusted.ts";
import type { Fbx } from "../../client/contract.ts";
import { say, t } from "../../text/language.ts";
import type { Flag, Options } from "../args/options.ts";
import { tasks } from "../tasks/mod.ts";
import type { Task } from "../tasks/task.ts";
import { type Io, UsageError } from "../terminal/io.ts";

/** Returns the tasks as tools; those that change something only if a permission is allowed. */
export function taskTools({ allowed }: Gate, options: Options, io: Io): Tool[] {
  const changes = ({ takes }: Task) => takes.includes("dry-run");
  return Object.entries(tasks)
    .filter(([, task]) => changes(task) ? allowed.size > 0 : task.takes.includes("format"))
    .map(([name, task]) => ({
      name: name.replaceAll(" ", "_"),
      description: [say(task.summary), ...task.about.map((text) => say(text))].join("\n"),
      takes: argumentsOf(task),
      ...changes(task) && { hints: { readOnlyHint: false, destructiveHint: true } },
      run: (args, request) => perform(name, task, args, request, options, io),
    }));
}

function argumentsOf({ usage, words: [least, most] = [0, 0], options = {} }: Task): Tool["takes"] {
  const words = {
    type: "array",
    items: { type: "string" },
    minItems: least,
    ...Number.isFinite(most) && { maxItems: most },
    description: t`in this order: ${say(usage)}`,
  };
  const flags = Object.entries(options).map(([name, { value, about }]) => [
    name,
    { type: value === undefined ? "boolean" : ["string", "number"], description: say(about) },
  ]);
  return { ...most > 0 && { words }, ...Object.fromEntries(flags) };
}

async function perform(
  name: string,
  task: Task,
  { words = [], ...given }: Readonly<Record<string, unknown>>,
  { gate, pages, caller }: Request,
  options: Options,
  io: Io,
): Promise<string> {
  const flags: Flag[] = Object.entries(given).filter(([, value]) => value !== false)
    .map(([name, value]) => ({ name, value: value === true || String(value) }));
  const secrets = new Set<string>();
  let agreed = false;
  const asked = {
    ...caller,
    ask: async (question: string) => agreed || await caller.ask(question),
  };
  const call = async (operation: Operation, args: readonly unknown[]) => {
    const result = await gate.call(operation, args, asked);
    for (const secret of secretTexts([args, result])) secrets.add(secret);
    return result;
  };
  const careful = (f: Fbx): Fbx => {
    const box = Object.assign(Object.create(f), { request: undefined });
    offerSubsystems(box, call);
    return box;
  };
  const quiet = { out: () => {}, interactive: false, outIsTerminal: false, signal: caller.signal };
  try {
    const { result, says } = await task.perform({
      words: words as string[],
      flags,
      options: { ...options, json: true, yes: false, dryRun: false },
      io: { ...io, ...quiet, launch: () => Promise.resolve(false) },
      box: async () => careful(await gate.box.use((f) => Promise.resolve(f), caller.signal)),
      async confirm(...does) {
        if (does.length > 0) {
          await confirm(does, `fbx ${name} ${json({ words, ...given })}`, caller);
        }
        agreed = true;
      },
    });
    return pages.first(without(secrets, says === undefined ? result : { says, result }));
  } catch (error) {
    throw error instanceof UsageError ? new Refused("bad_argument", error.message) : error;
  }
}

/** Removes secrets from the texts of a value, also where they are escaped as in a QR code. */
function without(secrets: ReadonlySet<string>, value: unknown): unknown {
  const patterns = Array.from(secrets).filter(({ length }) => length >= 4).map((secret) =>
    new RegExp(Array.from(secret, (letter) => `\\\\?${letter.replace(/\W/, "\\$&")}`).join(""), "g")
  );
  const clean = (text: string) => patterns.reduce((left, each) => left.replace(each, "***"), text);
  return JSON.parse(
    JSON.stringify(value ?? null),
    (_, inner) => typeof inner === "string" ? clean(inner) : inner,
  );
}
