/**
 * The one error of the library, and what a person can do about each of its codes.
 *
 * @module
 */
import { commonErrors, findSubsystem, type Operation, permissions } from "../catalogue/mod.ts";
import { t } from "../text/language.ts";

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
  | "changed"
  | "local_file"
  | "exists"
  | "unknown_error";

/** What each of our own codes means. */
export const localErrors: Readonly<Record<LocalErrorCode, string>> = {
  no_box: "No Freebox answered where one was looked for",
  not_a_freebox: "what answered is not a Freebox",
  bad_certificate: "the certificate of the box is refused; `reason` says why",
  not_permitted: "Deno was not allowed to; the message has the flag to add",
  network: "the connection could not be made, or broke",
  timeout: "the deadline of the call passed",
  aborted: "the caller's signal was aborted",
  bad_response: "the answer is no envelope",
  bad_argument: "an argument of the call is missing or cannot be sent",
  no_token: "the call needs a session and no token is known",
  changed: "a file changed in the middle of its transfer",
  local_file: "a file of this machine cannot be read or written",
  exists: "a file of this machine would be replaced, and that is not wished",
  unknown_error: "the box refused without a code",
};

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
  /** What is wrong with a certificate: `expired`, `wrong_name`, … */
  reason?: string | undefined;
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
  /**
   * What is wrong with a certificate: `expired`, `not_yet_valid`, `wrong_name`, `unknown_root`,
   * `self_signed` or `invalid`.
   */
  readonly reason: string | undefined;

  /** Makes an error whose message says what went wrong and what to do next, without any secret. */
  constructor(message: string, details: FbxErrorDetails, options?: ErrorOptions) {
    super(message, options);
    this.code = details.code;
    this.operation = details.operation;
    this.status = details.status;
    this.msg = details.msg;
    this.missingRight = details.missingRight;
    this.uid = details.uid;
    this.reason = details.reason;
  }
}

/** The refusal of an envelope as an error that says what to do next. */
export function refusal(
  envelope: { error_code?: unknown; msg?: unknown; missing_right?: unknown; uid?: unknown },
  context: { operation?: Operation | undefined; label: string; status: number; major?: number },
): FbxError {
  const msg = text(envelope.msg);
  const code = text(envelope.error_code) ?? "unknown_error";
  const missingRight = text(envelope.missing_right) ??
    (code === "insufficient_rights" ? context.operation?.permission : undefined);
  const reason = explain(code, missingRight) ?? newerThanBox(code, context) ??
    meaning(code, context.operation) ?? t`the box refused the call`;
  const words = msg === undefined ? "" : ` ${t`(the box says: ${msg})`}`;
  return new FbxError(`${context.label}: ${code}: ${reason}${words}`, {
    code,
    operation: context.label,
    status: context.status,
    msg,
    missingRight,
    uid: text(envelope.uid),
  });
}

/** Codes that mean: the person or the application is not let in. */
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
]);

function whereToManage(): string {
  return t`in Freebox OS (http://mafreebox.freebox.fr): Paramètres de la Freebox, Gestion des accès, Applications`;
}

function explain(code: string, missingRight: string | undefined): string | undefined {
  switch (code) {
    case "auth_required":
      return t`the box wants a session. Open one with mksession({ appId, token })`;
    case "invalid_token":
      return t`the box does not know this token for this application id. Check both, or register again; the tokens that are valid stand ${whereToManage()}`;
    case "pending_token":
      return t`nobody has allowed the application yet. Press ▶ (or ✓) on the front panel of the box, then open the session again`;
    case "denied_from_external_ip":
      return t`a new application can be registered from the home network only. Register at home; the token then works from outside too`;
    case "ratelimited":
      return t`too many failed logins came from this address. Wait a few minutes before the next`;
    case "new_apps_denied":
      return t`the box accepts no new applications. Allow them ${whereToManage()}`;
    case "apps_denied":
      return t`the box lets no application in. Allow them ${whereToManage()}`;
    case "insufficient_rights": {
      const what = missingRight === undefined
        ? t`a permission`
        : t`the permission “${missingRight}” (${
          permissions[missingRight]?.doc ?? t`no description`
        })`;
      return t`the application lacks ${what}. Tick it for this application ${whereToManage()}; then open a new session`;
    }
  }
  return undefined;
}

/** A box that does not know an operation answers `invalid_request` with HTTP 404. */
function newerThanBox(
  code: string,
  { operation, status, major }: {
    operation?: Operation | undefined;
    status: number;
    major?: number;
  },
): string | undefined {
  if (operation === undefined || status !== 404 || code !== "invalid_request") return undefined;
  const name = `${operation.subsystem.alias}.${operation.name}`;
  if (operation.since !== undefined && major !== undefined && major < operation.since) {
    return t`${name} needs API ${operation.since}, this box has ${major}`;
  }
  if (operation.until !== undefined) return t`${name} is gone from the API of today's boxes`;
  return t`this box does not know ${operation.verb} ${operation.path}`;
}

function meaning(code: string, operation: Operation | undefined): string | undefined {
  return operation?.subsystem.errors[code] ?? commonErrors[code] ??
    findSubsystem("login")?.errors[code];
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
