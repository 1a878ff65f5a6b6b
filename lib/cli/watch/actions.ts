/**
 * What is done with an event: a program that is run, or a message that is posted.
 *
 * @module
 */
import { post } from "../../monitor/sinks/post.ts";
import { backoff, pause } from "../../core/retry.ts";
import { t } from "../../text/language.ts";
import { eventText, type WatchEvent } from "../../watch/mod.ts";
import { clean } from "../../text/width.ts";
import { splitWords } from "../args/split_words.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { fill, variablesOf } from "./fields.ts";

/** Does something with an event; throws where that failed. */
export type Action = (event: WatchEvent, signal: AbortSignal) => Promise<void>;

/** Milliseconds that a program may run, and that a receiver has to answer. */
const limits = { program: 60_000, answer: 10_000 };

/** Runs a program, with the event in its environment: never in a shell line. */
export function runAction(command: string, io: Io): Action {
  const [program, ...args] = splitWords(command);
  return async (event, signal) => {
    const limit = AbortSignal.timeout(limits.program);
    const env = variablesOf(event);
    const code = await io.run(program, args, env, AbortSignal.any([limit, signal]));
    if (limit.aborted) {
      throw new Error(t`${program} was stopped after ${limits.program / 1000} s`);
    }
    if (code !== 0) throw new Error(t`${program} failed with exit code ${code}`);
  };
}

/** Posts an event as JSON, or in a form of its own; places in the address are filled, too. */
export function postAction(address: string, body: string | undefined): Action {
  checkAddress(fill(address, example, encodeURIComponent), "post");
  const isJson = body === undefined || /^\s*[[{"]/.test(body);
  const inJson = (value: string) => JSON.stringify(value).slice(1, -1);
  return (event, signal) => {
    const text = body === undefined
      ? JSON.stringify({ ...event, text: clean(eventText(event)) })
      : fill(body, event, isJson ? inJson : (value) => value);
    const type = isJson ? "application/json" : "text/plain; charset=utf-8";
    const url = new URL(fill(address, event, encodeURIComponent));
    return send(url, { "Content-Type": type }, text, signal);
  };
}

/** Posts to a topic of ntfy.sh, or of another server of that kind. */
export function ntfyAction(topic: string): Action {
  const url = /^https?:/.test(topic)
    ? checkAddress(topic, "ntfy")
    : new URL(encodeURIComponent(topic), "https://ntfy.sh/");
  return (event, signal) => send(url, { Title: event.kind }, clean(eventText(event)), signal);
}

const example: WatchEvent = {
  time: new Date(0).toISOString(),
  kind: "device.new",
  name: "",
  before: {},
  after: {},
};

function checkAddress(address: string, option: string): URL {
  const url = URL.parse(address);
  if (url && /^https?:$/.test(url.protocol)) return url;
  throw new UsageError(
    t`--${option} takes an address such as https://example.org, not “${address}”`,
  );
}

/** A receiver that cannot be reached gets it later: the line that is down may be on the way to it. */
async function send(
  url: URL,
  headers: Readonly<Record<string, string>>,
  body: string,
  signal: AbortSignal,
): Promise<void> {
  for (let attempt = 0;; attempt++) {
    const { verdict } = await post(
      { url, headers, body, timeout: limits.answer, secrets: [], last: false },
      signal,
    );
    if (verdict.outcome === "taken") return;
    if (verdict.outcome !== "down" || attempt === attempts || signal.aborted) {
      throw new Error(`${url.origin}: ${verdict.reason}`);
    }
    await pause(Math.max(verdict.after ?? 0, backoff(attempt)), signal);
  }
}

/** About an hour and a half of half a minute each. */
const attempts = 200;
