/**
 * Finding the box: what it says of itself at `/api_version`, and where to ask.
 *
 * @module
 */
import { type Discovery, major, origin } from "./address.ts";
import { type Deadline, deadline } from "./deadline.ts";
import { FbxError } from "./errors.ts";
import { reasonOf } from "./exchange.ts";
import { plainSender, type Sender, trustingSender } from "./platform.ts";
import { trusted } from "./tls.ts";
import type { Trace } from "./trace.ts";

/** The name of the box on its own network. */
export const localName = "mafreebox.freebox.fr";

/** A box that was found. */
export interface Found {
  readonly discovery: Discovery;
  /** Where it is reached: `https://mafreebox.freebox.fr`. */
  readonly origin: string;
  readonly sender: Sender;
}

/** How to look for the box. */
export interface LookOptions {
  /** The address, where it is known. */
  url?: string | undefined;
  /** Certificates (PEM) to trust besides the system's and the Freebox's. */
  caCerts?: readonly string[] | undefined;
  /** Deadline of each attempt, in milliseconds. */
  timeout: number;
  signal?: AbortSignal | undefined;
  trace?: Trace | undefined;
}

/**
 * Finds the box: at the given address, else at its name by HTTPS and then by HTTP.
 *
 * @throws {FbxError} `no_box` when nothing answers, `not_a_freebox` when something else does.
 */
export async function look(options: LookOptions): Promise<Found> {
  if (options.url !== undefined) return await ask(origin(options.url), options);
  const failures: FbxError[] = [];
  for (const place of [`https://${localName}`, `http://${localName}`]) {
    try {
      const found = await ask(place, options);
      options.trace?.({ kind: "note", text: `found the box at ${place}` });
      return found;
    } catch (error) {
      if (!(error instanceof FbxError) || error.code === "aborted") throw error;
      failures.push(error);
    }
  }
  throw nowhere(failures);
}

async function ask(place: string, options: LookOptions): Promise<Found> {
  const sender = place.startsWith("https:")
    ? trustingSender(trusted(options.caCerts))
    : plainSender;
  const limit = deadline(options.timeout, options.signal);
  const started = performance.now();
  try {
    const answer = await fetchDiscovery(sender, place, limit, options.trace);
    return { discovery: checkDiscovery(answer, place), origin: place, sender };
  } catch (error) {
    sender.close();
    if (error instanceof FbxError) throw error;
    if (options.signal?.aborted) throw limit.error(place, error);
    const spent = Math.round(performance.now() - started);
    const reason = limit.signal.aborted ? "no answer" : reasonOf(error);
    throw new FbxError(
      `No Freebox at ${place}: ${reason} (after ${spent} ms)`,
      { code: "no_box" },
      {
        cause: error,
      },
    );
  } finally {
    limit.release();
  }
}

async function fetchDiscovery(
  sender: Sender,
  place: string,
  { signal }: Deadline,
  trace: Trace | undefined,
): Promise<unknown> {
  const url = `${place}/api_version`;
  const started = performance.now();
  trace?.({ kind: "send", id: 0, verb: "GET", url, body: undefined });
  const response = await sender.send(url, { signal, redirect: "manual" });
  const body = await response.text();
  const milliseconds = performance.now() - started;
  trace?.({ kind: "receive", id: 0, status: response.status, body, milliseconds });
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** A discovery answer has an API version; what else is missing is filled in. */
function checkDiscovery(answer: unknown, place: string): Discovery {
  const found = typeof answer === "object" && answer !== null ? answer as Partial<Discovery> : {};
  const { api_version, api_base_url = "/api/" } = found;
  if (typeof api_version === "string" && major(api_version) && typeof api_base_url === "string") {
    return { ...found, api_version, api_base_url };
  }
  throw new FbxError(
    `What answers at ${place} is not a Freebox: it has no API version at /api_version. ` +
      "Give the address of the box with url (or fbx -u ADDRESS)",
    { code: "not_a_freebox" },
  );
}

function nowhere(failures: readonly FbxError[]): FbxError {
  const tried = failures.map(({ message }) => `  ${message}`).join("\n");
  return new FbxError(
    `No Freebox was found.\n${tried}\n` +
      "Check that this device is on the network of the box, or give its address with url " +
      "(or fbx -u ADDRESS)",
    { code: "no_box" },
    { cause: new AggregateError(failures) },
  );
}
