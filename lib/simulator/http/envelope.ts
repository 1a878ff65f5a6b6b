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
  const { result: inner, extra } = result instanceof Enveloped ? result : { result, extra: {} };
  return json(200, { success: true, ...extra, ...resultOf(inner) });
}

/** A result as old firmware answers it, which writes every empty list as `{}`. */
export function oldSuccess(result: unknown): Answer {
  const { result: inner, extra } = result instanceof Enveloped ? result : { result, extra: {} };
  const text = JSON.stringify(inner, (_key, value) => isEmptyList(value) ? {} : value);
  const whole = text === undefined ? {} : { result: JSON.parse(text) };
  return json(200, { success: true, ...extra, ...whole });
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
  return result === undefined || isEmptyList(result) ? {} : { result };
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
