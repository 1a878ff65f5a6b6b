/**
 * What the box has where an id that was asked for does not exist.
 *
 * @module
 */
import { absentCodes, commandOf } from "../../catalogue/mod.ts";
import { collectionOf } from "../../catalogue/collection.ts";
import type { Prepared } from "../../client/prepare.ts";
import { FbxError } from "../../core/errors.ts";
import { parameterWords } from "../../help/example.ts";
import { t } from "../../text/language.ts";
import { nearest } from "../../text/suggest.ts";
import { type Ask, thingsFor } from "./references.ts";

/** Things listed at most; of more, only the nearest is suggested. */
const few = 8;

/**
 * Returns the error of a call, and below it the ids and names that there are, or the nearest one,
 * where the id of the call does not exist.
 */
export async function withPresent(
  error: unknown,
  { known }: Prepared,
  ask: Ask,
): Promise<unknown> {
  if (!(error instanceof FbxError) || !absentCodes.includes(error.code)) return error;
  const params = Object.entries(known?.operation.params ?? {});
  const property = params.at(-1)?.[1];
  const collection = property && collectionOf(property);
  if (known === undefined || property?.secret === true || !property || !collection) return error;
  const ids = new Map<string, string | number>();
  for (const [at, [, { refers }]] of params.slice(0, -1).entries()) {
    const id = known.values.params[at];
    if (refers !== undefined && (typeof id === "string" || typeof id === "number")) {
      ids.set(refers, id);
    }
  }
  const wanted = String(known.values.params[params.length - 1]);
  const things = await thingsFor(property, ids, ask).catch(() => undefined);
  // a thing that is listed lacks something else
  if (things === undefined || things.some(({ id }) => String(id) === wanted)) return error;
  const words = things.map(({ id, names: [name] }) =>
    name === undefined || name === String(id) ? String(id) : `${id} (${name})`
  );
  const list = [commandOf(collection.list), ...parameterWords(collection.list)].join(" ");
  const near = nearest(wanted, things.map(({ id }) => String(id)));
  const nearWords = words[things.findIndex(({ id }) => String(id) === near)];
  const more = things.length === 0
    ? t`The box has none.`
    : things.length <= few
    ? t`The box has: ${words.join(", ")}.`
    : nearWords === undefined
    ? t`${list} lists them.`
    : t`Did you mean ${nearWords}? ${list} lists them.`;
  return new FbxError(`${error.message}\n${more}`, error, { cause: error });
}
