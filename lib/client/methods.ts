/**
 * Operations as methods, under all their names.
 *
 * @module
 */
import { type Operation, type Subsystem, subsystems } from "../catalogue/mod.ts";

/** Calls an operation with the arguments of its method. */
export type Call = (operation: Operation, args: readonly unknown[]) => Promise<unknown>;

/** An object with every method of a subsystem. */
export function methodsOf(subsystem: Subsystem, call: Call): Record<string, unknown> {
  const object: Record<string, unknown> = {};
  for (const [index, names] of subsystem.methodNames.entries()) {
    const [short = ""] = names;
    const method = {
      [short]: (...args: unknown[]) => call(subsystem.operations[index] as Operation, args),
    };
    for (const name of names) object[name] = method[short];
  }
  return object;
}

/** Gives `target` every subsystem, each made when it is first touched: for who calls one method. */
export function offerSubsystems(target: object, call: Call): void {
  for (const subsystem of subsystems) {
    let made: Record<string, unknown> | undefined;
    const get = () => made ??= methodsOf(subsystem, call);
    for (const name of [subsystem.name, subsystem.alias]) {
      Object.defineProperty(target, name, { get, enumerable: true });
    }
  }
}
