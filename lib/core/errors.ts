/**
 * The error class of the library, and what to do about each of its codes.
 *
 * @module
 */

/**
 * Codes of our own, for what goes wrong before or without an answer of the box; every other `code`
 * is the box's `error_code`. {@linkcode isFbxError} narrows to them.
 *
 * @example
 * ```ts
 * import { Fbx, isFbxError, type LocalErrorCode } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * try {
 *   await using f = await Fbx({ url: box.url });
 *   await f.mksession();
 * } catch (error) {
 *   if (!isFbxError(error)) throw error;
 *   const retried: LocalErrorCode[] = ["network", "timeout"];
 *   console.log(error.code, retried.some((code) => code === error.code)); // "no_token", false
 * }
 * ```
 */
export type LocalErrorCode =
  | "no_box"
  | "not_a_freebox"
  | "bad_certificate"
  | "not_permitted"
  | "network"
  | "timeout"
  | "aborted"
  | "bad_response"
  | "bad_argument"
  | "no_token"
  | "not_confirmed"
  | "changed"
  | "local_file"
  | "exists"
  | "overloaded"
  | "closed"
  | "unknown_error";

/** What each of our own codes means. */
export const localErrors: Readonly<Record<LocalErrorCode, string>> = {
  no_box: "No Freebox answered where one was looked for",
  not_a_freebox: "what answered is not a Freebox",
  bad_certificate: "the certificate of the box is refused; see `reason`",
  not_permitted: "Deno was not allowed to; the message has the flag to add",
  network: "the connection could not be made, or broke",
  timeout: "the deadline of the call passed",
  aborted: "the caller's signal was aborted",
  bad_response: "the answer is no envelope",
  bad_argument: "an argument of the call is missing or cannot be sent",
  no_token: "the call needs a session and no token is known",
  not_confirmed: "the button on the box was not pressed in time",
  changed: "a file changed in the middle of its transfer",
  local_file: "a file of this machine cannot be read or written",
  exists: "a file of this machine would be replaced, and that is not wished",
  overloaded: "the box has too much to do at once",
  closed: "the Fbx object was closed",
  unknown_error: "the box refused without a code",
};

/**
 * Why a box is not trusted: what is wrong with its certificate (`invalid` for anything else), or
 * `no_https` where it was reached by HTTPS before and answers over plain HTTP only.
 *
 * @example
 * ```ts
 * import { FbxError, type TrustFault } from "@fbx/fbx";
 *
 * const advice: Partial<Record<TrustFault, string>> = { not_yet_valid: "Set this device's clock" };
 * const error = new FbxError("…", { code: "bad_certificate", reason: "not_yet_valid" });
 * if (error.reason) console.log(advice[error.reason]); // "Set this device's clock"
 * ```
 */
export type TrustFault =
  | "expired"
  | "not_yet_valid"
  | "wrong_name"
  | "unknown_root"
  | "self_signed"
  | "invalid"
  | "no_https";

/**
 * What an {@linkcode FbxError} is made of.
 *
 * @example
 * ```ts
 * import { FbxError, type FbxErrorDetails } from "@fbx/fbx";
 *
 * const details: FbxErrorDetails = { code: "noent", operation: "Contacts.get", status: 200 };
 * console.log(new FbxError("There is no such contact", details).code); // "noent"
 * ```
 */
export interface FbxErrorDetails {
  /** `error_code` of the box, or a {@linkcode LocalErrorCode}. */
  code: string;
  /** What was called: `Lan.setConfig`, or `GET connection/`. */
  operation?: string | undefined;
  /** HTTP status of the answer. */
  status?: number | undefined;
  /** The box's own words, usually French. */
  msg?: string | undefined;
  /** The permission that the application lacks. */
  missingRight?: string | undefined;
  /** Id of the box that answered, on a refused login. */
  uid?: string | undefined;
  /** Why the box is not trusted. */
  reason?: TrustFault | undefined;
  /** What to do next; the message ends with it. */
  advice?: string | undefined;
}

/**
 * Everything that goes wrong is an `FbxError`.
 *
 * @example
 * ```ts
 * import { Fbx, FbxError } from "@fbx/fbx";
 * import { simulate } from "@fbx/fbx/simulator";
 *
 * await using box = await simulate();
 * await using f = await Fbx(box.access);
 * const error = await f.contacts.get(99_999).catch((error) => error);
 * if (error instanceof FbxError) console.log(error.code, error.message); // "noent", …
 * ```
 */
export class FbxError extends Error {
  /** Always `"FbxError"`. */
  override readonly name = "FbxError";
  /** `error_code` of the box, or a {@linkcode LocalErrorCode}. */
  readonly code: string;
  /** What was called: `Lan.setConfig`, or `GET connection/`. */
  readonly operation: string | undefined;
  /** HTTP status of the answer. */
  readonly status: number | undefined;
  /** The box's own words, usually French. */
  readonly msg: string | undefined;
  /** The permission that the application lacks. */
  readonly missingRight: string | undefined;
  /** Id of the box that answered, on a refused login. */
  readonly uid: string | undefined;
  /** Why the box is not trusted, where `code` is `bad_certificate`. */
  readonly reason: TrustFault | undefined;
  /** What to do next, in terms of the library: the message ends with it. */
  readonly advice: string | undefined;

  /**
   * Creates an error whose message explains what went wrong and what to do next, without secrets.
   */
  constructor(message: string, details: FbxErrorDetails, options?: ErrorOptions) {
    super(message, options);
    this.code = details.code;
    this.operation = details.operation;
    this.status = details.status;
    this.msg = details.msg;
    this.missingRight = details.missingRight;
    this.uid = details.uid;
    this.reason = details.reason;
    this.advice = details.advice;
  }
}

/** Codes for a user or an application that is not authorized. */
export const unauthorizedCodes: ReadonlySet<string> = new Set([
  "auth_required",
  "invalid_token",
  "pending_token",
  "insufficient_rights",
  "denied_from_external_ip",
  "ratelimited",
  "new_apps_denied",
  "apps_denied",
  "denied",
  "no_token",
  "not_confirmed",
]);

/** What went wrong, in the words of the innermost cause. */
export function reasonOf(error: unknown): string {
  let inner = error;
  while (inner instanceof Error && inner.cause instanceof Error) inner = inner.cause;
  return inner instanceof Error ? inner.message : String(inner);
}
