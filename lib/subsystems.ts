/**
 * The catalogue as properties and methods: `f.connection.status()`,
 * `f.Connection.Get_the_current_Connection_status()`; and its help.
 *
 * All of it is made at once, as plain properties: the REPL completes `f.connection.<TAB>` by looking
 * without side effects, and so never sees what a getter would make and keep.
 *
 * @module
 */
import { subsystems } from "./catalogue/mod.ts";
import { describeSubsystem, helpText } from "./help/mod.ts";
import { type Call, methodsOf } from "./client/methods.ts";

/** Gives `target` every subsystem, under both names, each with every method, under all its names. */
export function addSubsystems(target: object, call: Call): void {
  const properties = target as Record<string, unknown>;
  for (const subsystem of subsystems) {
    const object = methodsOf(subsystem, call);
    // console.log(f.lan) prints what the catalogue knows
    const value = () => describeSubsystem(subsystem);
    for (const symbol of inspections) Object.defineProperty(object, symbol, { value });
    properties[subsystem.name] = object;
    properties[subsystem.alias] = object;
  }
  // deno-lint-ignore no-console -- printing is what it is for
  properties.help = (topic?: string) => console.log(helpText(topic));
}

const inspections = [Symbol.for("Deno.customInspect"), Symbol.for("nodejs.util.inspect.custom")];
