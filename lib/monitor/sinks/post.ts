/**
 * One HTTP request with readings in it, and what its outcome means for them.
 *
 * @module
 */
import { connect } from "node:net";
import { reasonOf } from "../../core/errors.ts";
import { retryAfter } from "../../core/retry.ts";
import { unrepeated } from "../../net/transport.ts";
import { t } from "../../text/language.ts";
import type { Verdict } from "./sink.ts";

/** What is posted. */
export interface Post {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Milliseconds until an answer must be there. */
  readonly timeout: number;
  /** What the receiver's words must not show. */
  readonly secrets: readonly string[];
  /** The next request may be long in coming. */
  readonly last: boolean;
}

/** Posts; the receiver's words come along. A redirect is not followed: it could lead anywhere. */
export async function post(
  { url, headers, body, timeout, secrets, last }: Post,
  signal: AbortSignal,
): Promise<{ verdict: Verdict; text: string }> {
  const limit = AbortSignal.timeout(timeout);
  try {
    const response = await fetch(url, {
      method: "POST",
      // a receiver that closes an idle connection just as the next request goes out on it (Telegraf
      // does after 10 s) would leave us to guess whether that one arrived
      headers: last ? { ...headers, Connection: "close" } : headers,
      body: unrepeated(body),
      redirect: "manual",
      signal: AbortSignal.any([limit, signal]),
    });
    const text = hide((await response.text().catch(() => "")).slice(0, 10_000), secrets);
    return { verdict: judge(response, text), text };
  } catch (error) {
    if (signal.aborted) {
      return { verdict: { outcome: "unknown", reason: t`no answer before the end` }, text: "" };
    }
    return { verdict: failed(error, limit, timeout, url, secrets), text: "" };
  }
}

/** Whether a server listens at that address, checked without sending a reading. */
export function answers(url: URL, timeout: number, signal: AbortSignal): Promise<string | true> {
  return new Promise((resolve) => {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    const port = Number(url.port) || (url.protocol === "https:" ? 443 : 80);
    const done = (outcome: string | true) => {
      signal.removeEventListener("abort", stop);
      socket.destroy();
      resolve(outcome);
    };
    const stop = () => done(t`interrupted`);
    const socket = connect({ host, port });
    socket.setTimeout(timeout, () => done(t`no connection within ${timeout / 1000} s`));
    socket.once("connect", () => done(true)).once("error", (error) => done(reasonOf(error)));
    signal.addEventListener("abort", stop);
  });
}

function judge(response: Response, text: string): Verdict {
  const { status } = response;
  if (response.ok) return { outcome: "taken" };
  const words = text.trim().slice(0, 300).replace(/\s+/g, " ");
  const reason = `HTTP ${status}${words === "" ? "" : ` (${words})`}`;
  if ([400, 413, 415, 422].includes(status)) return { outcome: "refused", reason };
  const moved = response.headers.get("location")?.replace(/[?#].*$/, "");
  return {
    outcome: "down",
    reason: status < 400 && moved ? t`HTTP ${status}: it is at ${moved} now; send there` : reason,
    after: pauseOf(response.headers.get("retry-after")),
  };
}

function failed(
  error: unknown,
  limit: AbortSignal,
  timeout: number,
  url: URL,
  secrets: readonly string[],
): Verdict {
  if (limit.aborted) return { outcome: "unknown", reason: t`no answer within ${timeout / 1000} s` };
  const reason = hide(reasonOf(error).replaceAll(url.href, url.origin + url.pathname), secrets);
  // only a failure before anything was sent is known not to have arrived
  const unsent = /\(Connect\)|ECONNREFUSED|blocked/.test(reason) ||
    (error instanceof Error && error.name === "NotCapable");
  return { outcome: unsent ? "down" : "unknown", reason };
}

/** Milliseconds; no receiver may silence us for more than five minutes. */
function pauseOf(header: string | null): number | undefined {
  const wait = retryAfter(header) ?? 0;
  return wait > 0 ? Math.min(wait, 300_000) : undefined;
}

function hide(text: string, secrets: readonly string[]): string {
  return secrets.filter((secret) => secret !== "")
    .reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
}
