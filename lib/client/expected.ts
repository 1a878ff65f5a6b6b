/**
 * What the code above counts on in an answer, whatever box it comes from.
 *
 * @module
 */
import { FbxError } from "../core/errors.ts";
import { t } from "../text/language.ts";
import { isObject } from "../text/own.ts";

const kinds = {
  string: (value: unknown) => typeof value === "string",
  text: (value: unknown) => typeof value === "string" && value !== "",
  texts: (value: unknown) => kinds.text(value) || kinds.list(value),
  list: (value: unknown) => Array.isArray(value),
  number: (value: unknown) => typeof value === "number",
};

/** Fields that are needed, each with its kind. */
export type Fields<Answer> = { readonly [Name in keyof Answer]?: keyof typeof kinds };

/**
 * An answer, once it has the fields that are needed.
 *
 * @throws {FbxError} `bad_response` where it lacks one, or where that is of another kind.
 */
export function expected<Answer extends object>(
  operation: string,
  answer: Answer | undefined,
  fields: Fields<Answer>,
): Answer {
  if (!isObject(answer)) throw unfit(t`${operation}: the box's answer has no result`, operation);
  for (const [name, kind] of Object.entries<keyof typeof kinds>(fields as never)) {
    if (kinds[kind](answer[name])) continue;
    throw unfit(t`${operation}: the box's answer has no ${name}`, operation);
  }
  return answer as Answer;
}

function unfit(message: string, operation: string): FbxError {
  return new FbxError(message, { code: "bad_response", operation });
}
