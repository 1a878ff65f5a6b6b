/**
 * pyfbx's way: `fbx -c 'Connection.Get_the_current_Connection_status()'`, once or at a fixed beat,
 * printed or posted.
 *
 * @module
 */
import type { Fbx } from "../../mod.ts";
import { signature } from "../arguments.ts";
import type { Operation } from "../catalogue.ts";
import { requireOperation, requireSubsystem } from "../help.ts";
import { everyBeat } from "../monitor/beat.ts";
import { type Post, postTo } from "../monitor/post.ts";
import { connect } from "./connect.ts";
import { access, type Expression, parseExpression } from "./expression.ts";
import { failure } from "./failure.ts";
import { EXIT, type Io, UsageError } from "./io.ts";
import { method } from "./natural.ts";
import type { Options } from "./options.ts";
import { isBinary, print } from "./output.ts";
import { validateArguments } from "./validate.ts";

const defaultCommand = "System.Get_the_current_system_info()";

/** Runs the expressions of `-c`; those of all are read before the box is looked for. */
export async function expressionsCommand(options: Options, io: Io): Promise<number> {
  const sources = options.commands.length > 0 ? options.commands : [defaultCommand];
  const prepared = sources.map(prepare);
  if (options.validate) {
    for (const { operation, args } of prepared) validateArguments(operation, args, "whole", io);
  }
  const deliver = receiver(options, io);
  await using f = await connect(options, io);
  if (options.delay === undefined) return await runOnce(f, prepared, deliver, io);
  await everyBeat(options.delay, () => runAll(f, prepared, deliver, io), io.signal);
  return EXIT.done;
}

/** An expression, ready to be called. */
interface Prepared {
  readonly source: string;
  readonly operation: Operation;
  readonly args: readonly unknown[];
  readonly accessors: Expression["accessors"];
}

function prepare(source: string): Prepared {
  const expression = parseExpression(source);
  const operation = requireOperation(requireSubsystem(expression.subsystem), expression.method);
  const args = toArguments(operation, expression);
  return { source, operation, args, accessors: expression.accessors };
}

/** Python's arguments in our order: path parameters, then `post_data` or the query. */
function toArguments(operation: Operation, { positional, named }: Expression): unknown[] {
  const parameters = Object.keys(operation.params);
  const args: unknown[] = [...positional];
  const query: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(named)) {
    const index = name === "post_data" || name === "body"
      ? parameters.length
      : parameters.indexOf(name);
    if (index >= 0) args[index] = value;
    else if (Object.hasOwn(operation.query, name)) query[name] = value;
    else {
      throw new UsageError(
        `${operation.subsystem.alias}.${operation.alias} takes no argument ` +
          `“${name}”. It takes ${signature(operation)}; the body is post_data={…}`,
      );
    }
  }
  if (Object.keys(query).length > 0) args[parameters.length] = query;
  const missing = parameters.find((name, index) =>
    args[index] === undefined && operation.params[name]?.required !== false
  );
  if (missing === undefined) return args;
  throw new UsageError(`${operation.subsystem.alias}.${operation.alias} needs ${missing}`);
}

/** Takes one result to where it goes. */
type Deliver = (result: unknown) => Promise<void>;

function receiver({ send, json, timeout }: Options, io: Io): Deliver {
  if (send === undefined) return (result) => print(result, json, io);
  const post: Post = postTo(send, timeout);
  let failing = false;
  return async (result) => {
    if (isBinary(result)) throw new UsageError("A result that is not text cannot be posted");
    const outcome = await post(result);
    if (!outcome.ok) io.err(`${send} did not take the result: ${outcome.reason}`);
    else if (failing) io.err(`${send} takes results again`);
    failing = !outcome.ok;
  };
}

async function runOnce(
  f: Fbx,
  prepared: readonly Prepared[],
  deliver: Deliver,
  io: Io,
): Promise<number> {
  for (const each of prepared) await deliver(await run(f, each, io));
  return EXIT.done;
}

/** At a beat, one failure is told and the next command still runs. */
async function runAll(
  f: Fbx,
  prepared: readonly Prepared[],
  deliver: Deliver,
  io: Io,
): Promise<void> {
  for (const each of prepared) {
    if (io.signal.aborted) return;
    try {
      await deliver(await run(f, each, io));
    } catch (error) {
      const { words, code } = failure(error);
      if (code === EXIT.usage) throw error;
      if (!io.signal.aborted) io.err(words);
    }
  }
}

async function run(
  f: Fbx,
  { source, operation, args, accessors }: Prepared,
  io: Io,
): Promise<unknown> {
  const slots = Object.keys(operation.params).length +
    (operation.body !== undefined || Object.keys(operation.query).length > 0 ? 1 : 0);
  const full = Array.from({ length: Math.max(slots, args.length) }, (_, index) => args[index]);
  const result = await method(f, operation)(
    ...full,
    ...(args.length > slots ? [] : [{ signal: io.signal }]),
  );
  return access(result, accessors, source);
}
