/**
 * Completions that only the box knows, within a short deadline: from a stored box or one whose
 * address was given, and no other. An error gives no completions.
 *
 * @module
 */
import type { Fbx, FbxState } from "../../../mod.ts";
import { origin } from "../../discovery/address.ts";
import { mayReach } from "../../net/transport.ts";
import type { Io } from "../terminal/io.ts";
import { type KnownBox, writeState } from "../boxes/store.ts";
import { resolveTarget } from "../boxes/target.ts";
import { type Options, readWords } from "../args/options.ts";

/** Asks the box one thing. */
export type Ask = <T>(question: (f: Fbx) => Promise<T>) => Promise<T | undefined>;

/** Where an answer may come from, besides the catalogue. */
export interface Sources {
  readonly io: Io;
  readonly ask: Ask;
}

/**
 * Asks the box that the options on the line mean, and gives up after so many milliseconds.
 *
 * @param options The words of the line that are options of all commands.
 */
export function asking(options: readonly string[], io: Io, within: number): Ask {
  const end = performance.now() + within;
  return async (question) => {
    const left = end - performance.now();
    if (left <= 0) return undefined;
    const signal = AbortSignal.timeout(Math.ceil(left)); // a first `setTimeout` takes milliseconds
    const late = new Promise<undefined>((resolve) => {
      signal.addEventListener("abort", () => resolve(undefined), { once: true });
    });
    const silent = { ...io, err: () => {}, status: () => {}, signal };
    let keeping: Promise<unknown> | undefined;
    const keep = (box: KnownBox, state: FbxState | undefined) => {
      return keeping = writeState(box.name, state, silent);
    };
    try {
      const answer = converse(options, silent, left, question, keep).catch(() => undefined);
      return await Promise.race([answer, late]);
    } finally {
      await keeping?.catch(() => {}); // what is being written, is written whole
    }
  };
}

async function converse<T>(
  options: readonly string[],
  io: Io,
  timeout: number,
  question: (f: Fbx) => Promise<T>,
  keep: (box: KnownBox, state: FbxState | undefined) => Promise<unknown>,
): Promise<T | undefined> {
  const given = readWords(options, () => new Map()).options;
  if (!mayRead(given, io)) return undefined;
  const { appId, token, known, options: found } = await resolveTarget(given, io);
  const url = found.state?.origin ?? found.url;
  if (url === undefined || token === undefined || !await mayAsk(url, found.state)) return undefined;
  const { openBox } = await import("../boxes/connect.ts");
  // the url keeps it from looking for the box where it no longer is
  const f = await openBox({ ...found, url, nomdns: true, appId, token, timeout, retries: 0 });
  try {
    return await question(f);
  } finally {
    const before = found.state?.sessionToken;
    if (known?.token !== token) await f.close();
    else {
      const state = f.detach();
      if (state !== undefined && state.sessionToken !== before && !io.signal.aborted) {
        await keep(known, state);
      }
    }
  }
}

/** Whether the files that the options name may be read, without a prompt. */
function mayRead({ token = "", caCerts }: Options, io: Io): boolean {
  const named = token || (io.env("FBX_TOKEN") ?? "");
  const files = named.startsWith("f:") ? [named.slice(2), ...caCerts] : caCerts;
  return files.every((file) => io.files.may("read", file));
}

/** Whether the box may be reached, without a prompt. */
async function mayAsk(url: string, state: FbxState | undefined): Promise<boolean> {
  const { hostname, port, protocol } = new URL(origin(url));
  const place = state?.address?.includes(":") ? `[${state.address}]` : state?.address ?? hostname;
  return await mayReach(`${place}:${port || (protocol === "https:" ? 443 : 80)}`, true);
}
