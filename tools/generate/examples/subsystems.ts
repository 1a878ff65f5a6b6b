/**
 * The example of a subsystem.
 *
 * @module
 */
import type { Operation, Subsystem } from "../../../lib/catalogue/mod.ts";
import { parameterName, subsystemTypeName } from "../names.ts";
import { framed } from "./frame.ts";
import { handwritten } from "./handwritten.ts";

/** A call by way of a variable that has the subsystem's type. */
export function subsystemExample(subsystem: Subsystem): readonly string[] {
  const type = subsystemTypeName(subsystem);
  return handwritten(type) ?? plainExample(subsystem, type);
}

function plainExample(subsystem: Subsystem, type: string): readonly string[] {
  const { name, params, body, result, resultFormat, until } = plainest(subsystem);
  if (Object.keys(params).length > 0 || body !== undefined) {
    throw new Error(`no method of ${type} can be called without arguments: write its example`);
  }
  const variable = parameterName(subsystem.name);
  const call = `await ${variable}.${name}()`;
  return framed([`type ${type}`], [
    `const ${variable}: ${type} = f.${subsystem.name};`,
    resultFormat === "json" && result !== undefined ? `console.log(${call});` : `${call};`,
  ], until === undefined ? "" : `{ apiVersion: "${until - 1}.0" }`);
}

/** The operation with the fewest arguments, one that only reads if there is one. */
function plainest({ operations }: Subsystem): Operation {
  const cost = ({ verb, params, body, resultFormat }: Operation) =>
    Object.keys(params).length * 2 + (verb === "GET" ? 0 : 1) + (body === undefined ? 0 : 1) +
    (resultFormat === "websocket" ? 9 : 0);
  return operations.toSorted((one, other) => cost(one) - cost(other))[0] as Operation;
}
