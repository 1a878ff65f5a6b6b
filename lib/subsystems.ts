/**
 * The catalogue as properties and methods: `f.connection.status()`,
 * `f.Connection.Get_the_current_Connection_status()`.
 *
 * All of it is made at once, as plain properties: the REPL completes `f.connection.<TAB>` by looking
 * without side effects, and so never sees what a getter would make and keep.
 *
 * @module
 */
import { type Operation, type Subsystem, subsystems } from "./catalogue.ts";
import { describeSubsystem } from "./help.ts";

/** Calls an operation with the arguments of its method. */
export type Call = (operation: Operation, args: readonly unknown[]) => Promise<unknown>;

/** Gives `target` every subsystem, under both names, each with every method, under all its names. */
export function addSubsystems(target: object, call: Call): void {
  const properties = target as Record<string, unknown>;
  for (const subsystem of subsystems) {
    const object = toObject(subsystem, call);
    properties[subsystem.name] = object;
    properties[subsystem.alias] = object;
  }
}

/** The same, each made when it is first touched: who calls one method does not wait for all. */
export function offerSubsystems(target: object, call: Call): void {
  for (const subsystem of subsystems) {
    let made: Record<string, unknown> | undefined;
    const get = () => made ??= toObject(subsystem, call);
    for (const name of [subsystem.name, subsystem.alias]) {
      Object.defineProperty(target, name, { get, enumerable: true });
    }
  }
}

const inspections = [Symbol.for("Deno.customInspect"), Symbol.for("nodejs.util.inspect.custom")];

function toObject(subsystem: Subsystem, call: Call): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [index, names] of subsystem.methodNames.entries()) {
    const [short = ""] = names;
    const method = {
      [short]: (...args: unknown[]) => call(subsystem.operations[index] as Operation, args),
    };
    for (const name of names) object[name] = method[short];
  }
  // console.log(f.lan) prints what the catalogue knows
  const value = () => describeSubsystem(subsystem);
  for (const symbol of inspections) Object.defineProperty(object, symbol, { value });
  return object;
}
