/**
 * One reading of a box: every part of the table asked once, and what went wrong.
 *
 * @module
 */
import { isObject } from "../text/own.ts";
import type { Fbx } from "../../mod.ts";
import { prepare } from "../client/prepare.ts";
import { send } from "../fbx.ts";
import { FbxError, unauthorizedCodes } from "../core/errors.ts";
import { type ReadablePart, readableParts } from "./compile_table.ts";

/** What the box answered to one call. */
export interface Answer {
  readonly result: unknown;
  /** The item that the call was made for. */
  readonly of: unknown;
}

/** What a reading brought. */
export interface Reading {
  /** The answers of each part, by its name. */
  readonly answers: ReadonlyMap<string, readonly Answer[]>;
  /** The calls that brought none. */
  readonly errors: readonly { readonly part: string; readonly code: string }[];
}

/**
 * Reads the box. A part that the box lacks, or for which the permission is missing, is an error of
 * the reading.
 *
 * @throws {FbxError} when the box refuses the login, or does not answer at all.
 */
export async function readBox(f: Fbx, signal: AbortSignal): Promise<Reading> {
  const errors: { part: string; code: string }[] = [];
  const failures: FbxError[] = [];
  const answers = new Map<string, Promise<Answer[]>>();
  const stop = new AbortController();
  const ending = AbortSignal.any([signal, stop.signal]);

  async function ask(part: ReadablePart, of: unknown): Promise<Answer[]> {
    const args = part.each ? [part.each.read({ item: of, of, discovery: f.discovery })] : [];
    try {
      return [{ of, result: await call(f, part, args, ending) }];
    } catch (error) {
      if (!(error instanceof FbxError)) throw error;
      failures.push(error);
      if (isShutOut(error)) stop.abort();
      errors.push({ part: part.name, code: signal.aborted ? "timeout" : error.code });
      return [];
    }
  }

  async function readPart(part: ReadablePart): Promise<Answer[]> {
    if (!part.each) return await ask(part, undefined);
    const parents = await answers.get(part.each.part) ?? [];
    const items = parents.flatMap(({ result }) => itemsOf(result));
    return (await Promise.all(items.map((item) => ask(part, item)))).flat();
  }

  for (const part of readableParts) answers.set(part.name, readPart(part));
  const read = await Promise.all(
    [...answers].map(async ([name, answer]) => [name, await answer] as const),
  );
  const shutOut = failures.find(isShutOut);
  if (shutOut) throw shutOut;
  const [first] = failures;
  if (first && failures.every(isUnanswered) && read.every(([, { length }]) => length === 0)) {
    throw first;
  }
  return { answers: new Map(read), errors };
}

/** The items of an answer that have fields: of a list, each; of an object, itself. */
export function itemsOf(result: unknown): readonly unknown[] {
  return (Array.isArray(result) ? result : [result]).filter(isObject);
}

async function call(
  f: Fbx,
  { operation }: ReadablePart,
  args: readonly unknown[],
  signal: AbortSignal,
): Promise<unknown> {
  return await send(f, prepare(operation, [...args, { signal }]));
}

/**
 * The login is refused: going on would add failed logins, and the box would block us for longer.
 */
export function isShutOut({ code }: FbxError): boolean {
  return unauthorizedCodes.has(code) && code !== "insufficient_rights";
}

/** No answer, or a page of something in between, such as 502 Bad Gateway; 503 is the box itself. */
function isUnanswered({ status, code }: FbxError): boolean {
  return status === undefined || status >= 500 && code !== "overloaded";
}
