/**
 * How the box wraps its answers.
 *
 * @module
 */
import { Enveloped, type Item, type Refusal } from "../types.ts";

/** An answer of the box, before it meets a socket. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number>>;
  readonly body: string | Uint8Array | ReadableStream<Uint8Array>;
}

/** A result in its envelope; the real box leaves `result` out when it is an empty list. */
export function success(result: unknown): Answer {
  if (result instanceof Enveloped) {
    return json(200, { success: true, ...result.extra, ...resultOf(result.result) });
  }
  return json(200, { success: true, ...resultOf(result) });
}

/** A refusal in its envelope. */
export function failure({ code, status, extra }: Refusal, msg: string | undefined): Answer {
  return json(status, {
    ...extra,
    ...(msg === undefined ? {} : { msg }),
    success: false,
    ...(code === "" ? {} : { error_code: code }),
  });
}

/** JSON as the box sends it. */
export function json(status: number, value: unknown): Answer {
  return {
    status,
    headers: { "content-type": "application/json; charset=utf-8" },
    body: JSON.stringify(value),
  };
}

function resultOf(result: unknown): Item {
  const isEmptyList = Array.isArray(result) && result.length === 0;
  return result === undefined || isEmptyList ? {} : { result };
}
