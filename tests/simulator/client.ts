/**
 * A client as anybody would write one, for the tests of the simulated box: bare `fetch`, and nothing
 * of our library.
 *
 * @module
 */
import { createHmac } from "node:crypto";
import assert from "node:assert/strict";
import type { SimulatedFreebox } from "../../lib/simulator/mod.ts";

/** What the box answered: the HTTP status, and the envelope. */
export interface Reply {
  readonly status: number;
  readonly success: boolean;
  // deno-lint-ignore no-explicit-any
  readonly result?: any;
  readonly error_code?: string;
  readonly msg?: string;
  // deno-lint-ignore no-explicit-any
  readonly [key: string]: any;
}

/** Makes a call: `call("PUT", "lan/config/", { name: "x" })`. */
export type Caller = (verb: string, path: string, body?: unknown) => Promise<Reply>;

/** Makes calls without a session, or with one. */
export function caller({ url }: { url: string }, session?: string): Caller {
  return async (verb, path, body) => {
    const response = await fetch(`${url}/api/latest/${path}`, {
      method: verb,
      headers: session === undefined ? {} : { "X-Fbx-App-Auth": session },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.startsWith("application/json");
    if (!isJson) return { status: response.status, success: response.ok, result: text };
    return { status: response.status, ...JSON.parse(text) };
  };
}

/** Logs in with a token; returns the answer of the box as it is. */
export async function openSession(
  freebox: { url: string },
  appId: string,
  token: string,
): Promise<Reply> {
  const call = caller(freebox);
  const { result } = await call("GET", "login/");
  const password = createHmac("sha1", token).update(result.challenge).digest("hex");
  return await call("POST", "login/session/", { app_id: appId, password });
}

/** Calls in a session of the application that the box knows already. */
export async function login(freebox: SimulatedFreebox): Promise<Caller> {
  const { success, result } = await openSession(freebox, freebox.appId, freebox.appToken);
  assert.ok(success);
  return caller(freebox, result.session_token);
}

/** Calls as {@linkcode login} does, and insists that the box does what it is asked. */
export async function insist(
  call: Caller,
  verb: string,
  path: string,
  body?: unknown,
  // deno-lint-ignore no-explicit-any
): Promise<any> {
  const reply = await call(verb, path, body);
  assert.ok(reply.success, `${verb} ${path}: ${reply.status} ${JSON.stringify(reply)}`);
  return reply.result;
}

/** Waits until something holds. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  assert.fail("it did not come true in two seconds");
}
