/**
 * What an application sends: JSON, a form, or a form with files.
 *
 * @module
 */
import type { Operation } from "../../catalogue/mod.ts";
import { Refusal } from "../types.ts";

/** The operation of a body, of those that share a path, and the body itself. */
export interface Sent {
  readonly operation: Operation;
  readonly body: unknown;
}

/** Reads a body; throws `invalid_request` when it does not match its content type. */
export async function readBody(
  candidates: readonly Operation[],
  contentType: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Sent> {
  const format = formatOf(contentType);
  const fitting = candidates.filter(({ bodyFormat }) => bodyFormat === format);
  // curl -d calls JSON a form, and the box takes it.
  const chosen = fitting.length > 0 ? fitting : candidates;
  const body = bytes.length === 0
    ? undefined
    : format === "multipart"
    ? await readMultipart(contentType, bytes)
    : format === "form" && fitting.length > 0
    ? Object.fromEntries(new URLSearchParams(new TextDecoder().decode(bytes)))
    : readJson(bytes);
  const operation = chosen.find((candidate) => isMeant(candidate, body)) ?? chosen[0];
  if (operation === undefined) throw new Refusal("invalid_request");
  return { operation, body };
}

function formatOf(contentType: string): Operation["bodyFormat"] {
  if (contentType.startsWith("multipart/form-data")) return "multipart";
  return contentType.startsWith("application/x-www-form-urlencoded") ? "form" : "json";
}

function readJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Refusal("invalid_request");
  }
}

async function readMultipart(
  contentType: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<unknown> {
  try {
    const form = await new Response(bytes, { headers: { "content-type": contentType } }).formData();
    return Object.fromEntries(form);
  } catch {
    throw new Refusal("invalid_request");
  }
}

/** Whether a body fits where the operations of one path differ by a value: `op` of a pairing. */
function isMeant({ body }: Operation, sent: unknown): boolean {
  const fields = typeof body === "object" ? body.fields ?? {} : {};
  return Object.entries(fields).every(([name, { values, type }]) => {
    const value = (sent as Record<string, unknown> | undefined)?.[name];
    return type !== "enum" || values === undefined || typeof value !== "string" ||
      value in values;
  });
}
