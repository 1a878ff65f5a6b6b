/**
 * One operation for display: its name, its arguments, and the values passed to it.
 *
 * @module
 */
import type { Operation } from "./mod.ts";

/** The arguments of a call, without its options. */
export interface Values {
  /** The path parameters, in the order of the path. */
  readonly params: readonly unknown[];
  /** The body, or the query where there is no body. */
  readonly payload: unknown;
}

/** Returns its display name: `Connection.status`. */
export function labelOf(operation: Operation): string {
  return `${operation.subsystem.alias}.${operation.name}`;
}

/** The arguments of a method, as text: `(interface, hostid, body, options?)`. */
export function signature(operation: Operation): string {
  const optional = Object.entries(operation.params)
    .map(([name, { required }]) => required === false ? `${name}?` : name);
  if (operation.body !== undefined) optional.push("body");
  else if (hasQuery(operation)) optional.push("query?");
  return `(${[...optional, "options?"].join(", ")})`;
}

/** Whether its payload is a query. */
export function hasQuery(operation: Operation): boolean {
  return Object.keys(operation.query).length > 0;
}

/** Whether a call only reads; the calls of the login do not count. */
export function isRead({ verb, reads, consequences, path }: Operation): boolean {
  return (verb === "GET" || reads === true) && consequences.length === 0 && !isLogin(path);
}

/** Whether a path belongs to the login. */
export function isLogin(path: string): boolean {
  return path.startsWith("login/");
}
