/**
 * What `mksession` is called with: `{ appId, token }`, or as pyfbx calls it, `{ app_id, token }` or
 * the two one after the other.
 *
 * @module
 */
import type { CallOptions, Credentials } from "./call_types.ts";

/** The credentials as the session takes them, and the options of the call. */
export function sessionArguments(
  [first, second, third]: readonly unknown[],
): [credentials: Credentials | undefined, options: CallOptions | undefined] {
  if (typeof first === "string") {
    return [{ appId: first, token: second as string }, third as CallOptions | undefined];
  }
  const options = second as CallOptions | undefined;
  if (typeof first !== "object" || first === null || !("app_id" in first)) {
    return [first as Credentials | undefined, options];
  }
  const { app_id, ...rest } = first;
  return [{ appId: app_id, ...rest } as Credentials, options];
}
