/**
 * Error responses of the box as errors that explain what to do next.
 *
 * @module
 */
import { FbxError } from "../core/errors.ts";
import { own } from "../text/own.ts";
import { say, t } from "../text/language.ts";
import { decodePath } from "./paths.ts";
import { paramOf, segmentsOf } from "./router.ts";
import {
  absentCodes,
  commonErrors,
  findModel,
  findSubsystem,
  type Operation,
  permissions,
  refusalAt,
} from "./mod.ts";

/** Returns the error of an envelope, with a message that explains what to do next. */
export function refusal(
  envelope: { error_code?: unknown; msg?: unknown; missing_right?: unknown; uid?: unknown },
  context: {
    operation?: Operation | undefined;
    label: string;
    status: number;
    major?: number;
    model?: string | undefined;
    /** Path and query of the request. */
    path?: string;
  },
): FbxError {
  const msg = text(envelope.msg);
  const code = text(envelope.error_code) ?? "unknown_error";
  const missingRight = text(envelope.missing_right) ??
    (code === "insufficient_rights" ? context.operation?.permission : undefined);
  const reason = explain(code, missingRight) ?? lackingOn(context, code) ??
    newerThanBox(code, context) ??
    bridged(code, context.operation) ?? absent(code, context) ??
    meaning(code, context.operation) ?? t`the box refused the call`;
  const words = msg === undefined ? "" : ` ${t`(message from the box: ${msg})`}`;
  return new FbxError(`${context.label}: ${code}: ${reason}${words}`, {
    code,
    operation: context.label,
    status: context.status,
    msg,
    missingRight,
    uid: text(envelope.uid),
  });
}

function whereToManage(): string {
  return t`in Freebox OS (http://mafreebox.freebox.fr): Paramètres de la Freebox, Gestion des accès, Applications`;
}

function explain(code: string, missingRight: string | undefined): string | undefined {
  switch (code) {
    case "auth_required":
      return t`the box wants a session. Open one with mksession({ appId, token })`;
    case "invalid_token":
      return t`the box does not accept this token for this application id. Check both, or register again; valid tokens are listed ${whereToManage()}`;
    case "pending_token":
      return t`the application has not been allowed yet. Press ▶ (or ✓) on the front panel of the box, then open the session again`;
    case "denied_from_external_ip":
      return t`a new application can be registered from the home network only. Register at home; the token then works from outside too`;
    case "ratelimited":
      return t`too many failed logins came from this address. Wait a few minutes before the next`;
    case "new_apps_denied":
      return t`the box accepts no new applications. Allow them ${whereToManage()}`;
    case "apps_denied":
      return t`the box refuses all applications. Allow them ${whereToManage()}`;
    case "insufficient_rights": {
      const what = missingRight === undefined
        ? t`a permission`
        : t`the permission “${missingRight}” (${
          say(own(permissions, missingRight)?.doc ?? t`no description`)
        })`;
      return t`the application lacks ${what}. Tick it for this application ${whereToManage()}; then open a new session`;
    }
  }
  return undefined;
}

/** Why a box keeps no list of the devices of its network. */
export function inBridgeMode(): string {
  return t`the box is in bridge mode, and does not see the devices on the network`;
}

/** The list of interfaces names none that the box could lack. */
function bridged(code: string, operation: Operation | undefined): string | undefined {
  const listsInterfaces = operation?.path === "lan/browser/interfaces/";
  return code === "nodev" && listsInterfaces ? inBridgeMode() : undefined;
}

/** Models refuse what they lack, each in its way, and some of them as an internal error. */
function lackingOn(
  { operation, model }: { operation?: Operation | undefined; model?: string | undefined },
  code: string,
): string | undefined {
  const known = model === undefined ? undefined : findModel(model)?.model;
  const refused = known && operation && refusalAt(operation.path, known.refuses);
  return refused?.code === code ? t`not available on a ${known?.name}` : undefined;
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
  if (operation.since !== undefined && major !== undefined && major < operation.since) {
    return t`needs API ${operation.since}; this box has API ${major}`;
  }
  if (operation.until !== undefined) return t`removed from the API of current boxes`;
  return t`this box does not know ${operation.verb} ${operation.path}`;
}

/** Names what does not exist: the last parameter of the path, unless it is a secret. */
function absent(
  code: string,
  { operation, path = "" }: { operation?: Operation | undefined; path?: string },
): string | undefined {
  const words = meaning(code, operation) ?? t`there is none with this id`;
  const segments = segmentsOf(operation?.path ?? "");
  const at = segments.findLastIndex((segment) => paramOf(segment) !== undefined);
  const value = segmentsOf(path.replace(/\?.*$/s, ""))[at];
  if (value === undefined || !absentCodes.includes(code)) return undefined;
  const plain = decodeURIComponent(value);
  const param = operation?.params[paramOf(segments[at] ?? "") ?? ""];
  if (param?.secret === true) return words;
  const isPath = param?.type === "base64";
  return t`${words}: ${isPath ? decodePath(plain) : plain}`;
}

function meaning(code: string, operation: Operation | undefined): string | undefined {
  const found = own(operation?.subsystem.errors, code) ?? own(commonErrors, code) ??
    own(findSubsystem("login")?.errors, code);
  return found === undefined ? undefined : say(found);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
