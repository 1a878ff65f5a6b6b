/**
 * Error messages of the command, and their exit codes.
 *
 * @module
 */
import { commandOf, findMethod } from "../../catalogue/mod.ts";
import { FbxError, unauthorizedCodes } from "../../core/errors.ts";
import { named, t } from "../../text/language.ts";
import { Declined } from "./consent.ts";
import { ExpressionError } from "../args/expression/fault.ts";
import { EXIT, UsageError } from "./io.ts";
import { sanitize } from "../../text/sanitize.ts";

/**
 * The words for an error, and the exit code.
 *
 * @param command What errors of calls begin with: what was typed, such as `fbx download`, or the
 * library's own label (default: the command of the method that failed).
 */
export function failure(
  error: unknown,
  command?: string | "label",
): { words: string; code: number } {
  if (error instanceof ExpressionError) return { words: error.pointed, code: EXIT.usage };
  if (error instanceof UsageError) return { words: error.message, code: EXIT.usage };
  if (error instanceof Declined) return { words: error.message, code: EXIT.refused };
  if (error instanceof FbxError) {
    // the search for the box names every flag itself
    const isOurs = error.code === "network" || error.code === "local_file";
    const hint = isOurs ? permissionHint(error.cause) : undefined;
    const words = hint ?? sanitize(inWords(error, command));
    return { words, code: exitCode(error) };
  }
  if (error instanceof RangeError && /call stack/i.test(error.message)) {
    return { words: t`The data is nested too deeply`, code: EXIT.refused };
  }
  const words = permissionHint(error) ??
    `Internal error. This is a bug in fbx; please report it: ${
      error instanceof Error ? error.stack : error
    }`;
  return { words, code: EXIT.refused };
}

/** The words of the library's error, with what was typed and what to type. */
function inWords(error: FbxError, command?: string): string {
  const { message, operation, advice } = error;
  const flag = flagFor(error);
  const text = advice !== undefined && flag !== undefined && message.endsWith(advice)
    ? message.slice(0, -advice.length) + flag
    : message;
  const label = `${operation}: `;
  const words = command === "label" || operation === undefined
    ? undefined
    : typed(operation, command);
  return words !== undefined && text.startsWith(label)
    ? `${words}: ${text.slice(label.length)}`
    : text;
}

/** `fbx nat add-redirect`, for `Nat.addRedirect`, where no other command was typed that calls it. */
function typed(label: string, command?: string): string | undefined {
  const own: Readonly<Record<string, string>> = {
    "Fs.upload": command ?? "fbx upload",
    "Fs.download": command ?? "fbx download",
    register: "fbx register",
    events: "fbx events",
    mksession: "fbx",
  };
  const [subsystem, method] = label.split(".");
  const operation = Object.hasOwn(own, label) ? undefined : findMethod(subsystem, method);
  return operation === undefined
    ? named(own[label] ?? "") || undefined
    : command ?? commandOf(operation);
}

/** Returns the advice with the flag in place of the library's option. */
function flagFor({ code }: FbxError): string | undefined {
  switch (code) {
    case "timeout":
      return t`Pass --timeout SECONDS to wait longer`;
    case "overloaded":
      return t`Try again later`;
    case "no_box":
      return t`Check that this device is on the network of the box, or pass its address: -u ADDRESS`;
    case "not_a_freebox":
      return t`Pass the address of the box: -u ADDRESS`;
    case "bad_certificate":
      return t`To trust your own certificate, pass --ca-cert FILE`;
    case "exists":
    case "destination_conflict":
      return t`Choose another name, or pass --force to replace it`;
  }
  return undefined;
}

/** What to do where a box does not take the token that is kept for it; nothing about other errors. */
export function whenRefused(error: unknown, name: string): string | undefined {
  return error instanceof FbxError && error.code === "invalid_token"
    ? t`The stored token of “${name}” is no longer valid. Get a new one: fbx register --force --box ${name}`
    : undefined;
}

/** What to do where another box answers in the place of the one that is kept. */
export function whenReplaced(error: unknown, name: string): string | undefined {
  return isAnother(error)
    ? t`Was the box “${name}” replaced? Get a token of the new one: fbx register`
    : undefined;
}

function isAnother(error: unknown): boolean {
  if (!(error instanceof FbxError) || error.code !== "no_box") return false;
  const tried = error.cause instanceof AggregateError ? error.cause.errors : [];
  return error.uid !== undefined || tried.some(isAnother);
}

/** Codes of a box that cannot be talked to. One that is silent is such, also after it was found. */
const unreachable: ReadonlySet<string> = new Set([
  "no_box",
  "not_a_freebox",
  "bad_certificate",
  "network",
  "bad_response",
  "timeout",
]);

function exitCode({ code, cause }: FbxError): number {
  if (unauthorizedCodes.has(code)) return EXIT.unauthorized;
  if (code === "local_file" && isMissing(cause)) return EXIT.usage;
  if (["bad_argument", "not_permitted", "exists"].includes(code)) return EXIT.usage;
  return unreachable.has(code) ? EXIT.noBox : EXIT.refused;
}

/** Whether a file that was named is not there. */
function isMissing(cause: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes((cause as { code?: string } | undefined)?.code ?? "");
}

/** A missing permission of Deno's, as the flag to add. */
function permissionHint(error: unknown): string | undefined {
  const denied = findDenied(error);
  if (denied === undefined) return undefined;
  const flag = /--allow-[a-z]+/.exec(denied.message)?.[0] ?? "--allow-net";
  const what = /access to "?([^",]+)"?/.exec(denied.message)?.[1];
  const asked = what === undefined || what.includes(" ") ? flag : `${flag}=${what}`;
  return t`fbx lacks permission to do this: ${
    denied.message.split(",")[0]
  }. Run it again with deno run ${asked}`;
}

function findDenied(error: unknown): Error | undefined {
  if (error instanceof AggregateError) {
    return error.errors.map(findDenied).find((found) => found !== undefined);
  }
  if (!(error instanceof Error)) return undefined;
  return error.name === "NotCapable" ? error : findDenied(error.cause);
}
