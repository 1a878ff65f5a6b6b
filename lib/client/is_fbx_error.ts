/**
 * Telling errors apart: whose call failed, and with which of the codes that it is known to get.
 *
 * @module
 */
import { commonErrors, findOperation, findSubsystem } from "../catalogue/mod.ts";
import { codesOf } from "../catalogue/error_codes.ts";
import { describedMethods } from "../catalogue/contract.gen.ts";
import { FbxError, type LocalErrorCode, localErrors } from "../core/errors.ts";
import type { CallName, ErrorCodeOf } from "./types.gen.ts";

/**
 * Reports whether a caught value is an {@linkcode FbxError}; with names, whether it is an error of
 * one of those calls, with one of their documented codes. `error.code` then has the type of those
 * codes, and a misspelt one does not compile.
 *
 * A name is that of a method (`"wifi.setConfig"`, `"Wifi.Update_the_WiFi_global_configuration"`),
 * of a whole subsystem (`"wifi"`), or of a method of the box itself (`"register"`). The
 * documentation lists codes by subsystem and not by method, and so do the types: to narrow further
 * would be a guess. An error with a code that is documented nowhere is only an `FbxError`: without
 * names, any is one.
 *
 * @example
 * ```ts
 * import { Fbx, isFbxError } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * try {
 *   await f.contacts.get(99_999);
 * } catch (error) {
 *   if (!isFbxError(error, "contacts.get")) throw error;
 *   if (error.code === "noent") console.log("There is no such contact");
 *   else if (error.code === "timeout") console.log("The box is slow today");
 * }
 * ```
 */
export function isFbxError<Name extends CallName = never>(
  error: unknown,
  ...names: readonly Name[]
): error is FbxError & {
  readonly code: [Name] extends [never] ? string : ErrorCodeOf<Name> | LocalErrorCode;
} {
  if (!(error instanceof FbxError)) return false;
  return names.length === 0 || names.some((name) => isOf(error, name));
}

function isOf({ operation, code }: FbxError, name: string): boolean {
  const [first = "", method] = name.split(".");
  const subsystem = findSubsystem(first);
  const known = subsystem === undefined ? describedMethods[first]?.errors : codesOf(subsystem);
  if (known === undefined || operation === undefined) return false;
  const isKnown = [known, commonErrors, localErrors].some((codes) => Object.hasOwn(codes, code));
  if (subsystem === undefined) return isKnown && operation === first;
  const short = method && (findOperation(subsystem, method)?.name ?? method);
  return isKnown &&
    (short === undefined
      ? operation.startsWith(`${subsystem.alias}.`)
      : operation === `${subsystem.alias}.${short}`);
}
