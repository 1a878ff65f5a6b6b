/**
 * Looking for a service on the local network by mDNS (RFC 6762, 6763).
 *
 * @module
 */
import { t } from "../text/language.ts";
import { Gathering, type Instance } from "./mdns/gathering.ts";
import { loadReader, type Question, writeQuery } from "./mdns/packets.ts";
import { MdnsError, openSockets, type Sockets } from "./mdns/sockets.ts";
import { pause } from "../core/retry.ts";

export type { Instance } from "./mdns/gathering.ts";
export { MdnsError, mdnsFlag } from "./mdns/sockets.ts";

/** How to look. */
export interface BrowseOptions {
  /** Milliseconds that are listened. */
  timeout: number;
  /** Ends it at once, with the signal's reason as the error. */
  signal?: AbortSignal | undefined;
}

/**
 * The providers of a service, each as soon as its address and TXT record are known, and again when
 * it has further addresses. Leaving the loop ends the search and closes its sockets.
 *
 * @param service Its full name: `_fbx-api._tcp.local`
 * @throws {MdnsError} when nothing can be sent.
 */
export function browse(service: string, options: BrowseOptions): ReadableStream<Instance> {
  const ended = new AbortController();
  let search: Promise<void> | undefined;
  return new ReadableStream<Instance>({
    start(found) {
      search = run(service, (instance) => found.enqueue(instance), options, ended)
        .then(() => found.close(), (error) => {
          if (!ended.signal.aborted) found.error(error);
        });
    },
    async cancel() {
      ended.abort();
      await search;
    },
  });
}

/** Milliseconds after which the question is repeated for the first time; the pause then doubles. */
const firstPause = 250;
/** Limits our questions, so that a flood of partial answers causes no flood of questions. */
const mostFollowUps = 32;
const mostQuestions = 16;

async function run(
  service: string,
  found: (instance: Instance) => void,
  { timeout, signal }: BrowseOptions,
  ended: AbortController,
): Promise<void> {
  const read = await loadReader();
  const gathering = new Gathering(service);
  const browsing = { labels: service.split("."), type: "PTR" } as const;
  let asked = "";
  let followUps = 0;
  const ask = async (sockets: Sockets) => {
    asked = named(gathering.missing());
    const questions = [browsing, ...gathering.missing()].slice(0, mostQuestions);
    return await sockets.send(writeQuery(questions));
  };
  const over = AbortSignal.any(signal ? [signal, ended.signal] : [ended.signal]);
  const sockets = await openSockets((packet, sockets) => {
    if (ended.signal.aborted) return;
    gathering.take(read(packet)).forEach(found);
    const missing = named(gathering.missing());
    if (missing !== "" && missing !== asked && followUps++ < mostFollowUps) void ask(sockets);
  }, over);
  try {
    if (await ask(sockets) === 0) {
      throw new MdnsError("no-network", t`no network supports multicast`);
    }
    await repeat(() => ask(sockets), timeout, over);
  } finally {
    await sockets.close();
  }
}

function named(questions: readonly Question[]): string {
  return questions.map(({ type, labels }) => `${type} ${labels.join(".")}`).join();
}

async function repeat(action: () => unknown, timeout: number, signal: AbortSignal): Promise<void> {
  const end = performance.now() + timeout;
  for (let wait = firstPause;; wait *= 2) {
    const left = end - performance.now();
    await pause(Math.max(0, Math.min(wait, left)), signal);
    if (wait >= left) return;
    action();
  }
}
