/**
 * The examples of a subsystem, and of the codes of its errors.
 *
 * @module
 */
import type { Operation, Subsystem } from "../../../lib/catalogue/mod.ts";
import { errorCodesName, parameterName, subsystemTypeName } from "../names.ts";
import { framed } from "./frame.ts";
import { callOf, example, groundOf } from "./objects.ts";
import { own } from "./handwritten.ts";

/** A call or two by way of a variable that has the subsystem's type. */
export function subsystemExample(subsystem: Subsystem): readonly string[] {
  const type = subsystemTypeName(subsystem);
  const operation = plainest(subsystem);
  return own(type) ?? example(operation, [type], (call) => [
    `const ${parameterName(subsystem.name)}: ${type} = f.${subsystem.name};`,
    ...operation.resultFormat === "json" && operation.result !== undefined
      ? [`console.log(await ${onVariable(call)});`]
      : [`await ${onVariable(call)};`],
  ]);
}

/** A call whose error is told apart. */
export function codesExample(subsystem: Subsystem): readonly string[] {
  const type = errorCodesName(subsystem);
  const operation = subsystem.operations.find(({ verb }) => verb === "PUT") ??
    plainest(subsystem);
  const { before = [], box } = groundOf(operation);
  return own(type) ?? framed(["isFbxError", "type LocalErrorCode", `type ${type}`], [
    ...before,
    "try {",
    ...`await ${callOf(operation)};`.split("\n").map((line) => `  ${line}`),
    "} catch (error) {",
    `  if (!isFbxError(error, "${subsystem.name}.${operation.name}")) throw error;`,
    `  const code: ${type} | LocalErrorCode = error.code;`,
    "  console.log(code);",
    "}",
  ], box);
}

/** The operation with the fewest arguments, one that only reads if there is one. */
function plainest({ operations }: Subsystem): Operation {
  const cost = ({ verb, params, body, resultFormat }: Operation) =>
    Object.keys(params).length * 2 + (verb === "GET" ? 0 : 1) + (body === undefined ? 0 : 1) +
    (resultFormat === "websocket" ? 9 : 0);
  return operations.toSorted((one, other) => cost(one) - cost(other))[0] as Operation;
}

/** `f.switch.status()` → `switch_.status()`. */
function onVariable(call: string): string {
  return call.replace(/^f\.(\w+)/, (_, name: string) => parameterName(name));
}
