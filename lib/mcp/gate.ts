/**
 * Access control between a model and the box: reads pass, changes need an allowed permission, and what
 * cannot be undone needs the user's confirmation.
 *
 * @module
 */
import { consequences, inOneSentence } from "../catalogue/consequences.ts";
import { kebabCase, type Operation } from "../catalogue/mod.ts";
import { isLogin, isRead } from "../catalogue/operation.ts";
import { placeName } from "../catalogue/validate.ts";
import type { Fbx } from "../client/contract.ts";
import { prepare } from "../client/prepare.ts";
import { FbxError } from "../core/errors.ts";
import { send } from "../fbx.ts";
import type { Link } from "../monitor/link.ts";
import { t } from "../text/language.ts";
import { sanitize } from "../text/sanitize.ts";
import { json } from "./untrusted.ts";

/** A request of the client, which can be cancelled and may have a user who can be asked. */
export interface Caller {
  readonly signal: AbortSignal;
  /** Asks the user; returns `undefined` if the client cannot. */
  ask(question: string): Promise<boolean | undefined>;
}

/** A call that was refused before anything was sent. */
export class Refused extends Error {
  override readonly name = "Refused";
  constructor(readonly code: "not_allowed" | "not_confirmed" | "bad_argument", message: string) {
    super(message);
  }
}

/** Calls operations within the allowed permissions. */
export class Gate {
  constructor(readonly box: Link<Fbx>, readonly allowed: ReadonlySet<string>) {}

  /** Checks an operation and its arguments, asks the user if needed, and calls it. */
  async call(
    operation: Operation,
    args: readonly unknown[],
    { signal, ...caller }: Caller,
  ): Promise<unknown> {
    const obstacle = this.obstacle(operation);
    if (obstacle !== undefined) throw new Refused("not_allowed", obstacle);
    const label = nameOf(operation);
    const prepared = prepare(operation, args, { label, name: placeName, anyway: "" });
    const does = consequences(operation, prepared.known?.values ?? { params: [], payload: {} });
    if (does.length > 0) await confirm(does, `${label} ${json(args)}`, { signal, ...caller });
    const sent = { ...prepared, options: { signal } };
    return await this.box.use((f) => send(f, sent), signal);
  }

  /** Returns why an operation cannot be called at all; `undefined` if it can. */
  obstacle(operation: Operation): string | undefined {
    const { path, resultFormat, bodyFormat, permission = "", subsystem, name } = operation;
    const typed = `fbx ${kebabCase(subsystem.name)} ${kebabCase(name)}`;
    if (isLogin(path)) return t`Sessions are opened and closed by fbx alone`;
    if (resultFormat !== "json" || bodyFormat === "multipart") {
      return t`This is not answered in JSON. The user can run ${typed}`;
    }
    if (isRead(operation) || this.allowed.has(permission)) return undefined;
    return t`This changes the box, and the user has not allowed it. They can start the server with fbx mcp --allow ${permission}`;
  }
}

/** Asks the user to confirm what cannot be undone; shows the call as it is sent. */
export async function confirm(
  does: readonly string[],
  call: string,
  { ask }: Caller,
): Promise<void> {
  const what = sanitize(t`This ${inOneSentence([...new Set(does)])}.`);
  const answer = await ask(`${what}\n${call.length > 500 ? call.slice(0, 500) + "…" : call}`);
  if (answer === true) return;
  throw new Refused(
    "not_confirmed",
    answer === false
      ? t`The user declined. Nothing was changed. Do not try again unless they ask for it`
      : t`${what} The user has to confirm it, and this client cannot ask them (it has no elicitation). Nothing was changed`,
  );
}

/** Returns the name of an operation: `lan.hosts`. */
export function nameOf({ subsystem, name }: Operation): string {
  return `${subsystem.name}.${name}`;
}

/** Returns the code and the message of an error. */
export function errorOf(error: unknown): { readonly code: string; readonly message: string } {
  const isKnown = error instanceof FbxError || error instanceof Refused;
  const code = isKnown ? error.code : "internal_error";
  return { code, message: error instanceof Error ? error.message : String(error) };
}
