/**
 * The answers of one box, each read once, whatever checks need it; and the same with pseudonyms.
 *
 * @module
 */
import type { CallOptions } from "../client/call_types.ts";
import type { Fbx } from "../client/contract.ts";
import { whyNot, whyRefused } from "../client/capabilities.ts";
import { collectionOf } from "../catalogue/collection.ts";
import { apiVersion, type Operation, operationNamed } from "../catalogue/mod.ts";
import { FbxError, unauthorizedCodes } from "../core/errors.ts";
import { sampleArguments } from "../help/example.ts";
import { answerOf, entryOf, harOf } from "../recording/har.ts";
import { scrub } from "../recording/scrub.ts";
import { t } from "../text/language.ts";
import { type Answers, type Method, NotChecked } from "./check.ts";

/** What reads the box for the checks. */
export interface Reader extends Answers<Method> {
  /** The same answers, with pseudonyms in place of personal data. */
  masked(): Promise<Reader>;
  /**
   * How many calls were answered, and the first failure after which no other call could succeed.
   */
  outcome(): Promise<{ answered: number; fatal: FbxError | undefined }>;
}

type Call = (...args: unknown[]) => Promise<unknown>;

/** Reads a box. */
export function readerOf(f: Fbx, options: CallOptions): Reader {
  const subsystems = f as unknown as Record<string, Record<string, Call>>;
  return over(async (operation, params) => {
    const { payload } = sampleArguments(operation); // what the box must be sent: which statistics
    const sent = payload === undefined ? [] : [payload];
    const call = subsystems[operation.subsystem.name]?.[operation.name];
    try {
      return await call?.call(undefined, ...params, ...sent, ...padding(operation, sent), options);
    } catch (error) {
      throw options.signal?.aborted ? error : reasonWhy(error, operation, f);
    }
  }, Date.now() / 1000);
}

/** The query precedes the options, even if it is empty. */
function padding({ query }: Operation, sent: readonly unknown[]): unknown[] {
  return Object.keys(query).length > 0 && sent.length === 0 ? [{}] : [];
}

/** One call of the box, kept. */
interface Kept {
  readonly operation: Operation;
  readonly params: readonly unknown[];
  readonly answer: Promise<unknown>;
}

function over(
  ask: (operation: Operation, params: readonly unknown[], key: string) => Promise<unknown>,
  now: number,
  plain?: Reader,
): Reader {
  const kept = new Map<string, Kept>();
  /** By its place in the list and not by its id, which may have a pseudonym. */
  const read = (method: string, params: readonly unknown[] = [], place = "") => {
    const key = `${method} ${place}`;
    const known = kept.get(key);
    if (known !== undefined) return known.answer;
    const operation = operationNamed(method);
    const answer = ask(operation, params, key);
    answer.catch(() => {}); // what several checks wait for fails for each of them
    kept.set(key, { operation, params, answer });
    return answer;
  };
  const each = async (method: string) => {
    const operation = operationNamed(method);
    const [[param, property] = ["", { type: "any" }]] = Object.entries(operation.params);
    const collection = collectionOf(property);
    if (collection === undefined) throw new Error(`api.json lists no ${param} of ${method}`);
    const { list, things } = collection;
    const all = things(await read(`${list.subsystem.name}.${list.name}`));
    return await Promise.all(all.map(async ({ id }, place) => ({
      id: id as never,
      answer: await read(method, [id], String(place)),
    })));
  };
  const reader: Reader = {
    now,
    get plain() {
      return plain ?? reader;
    },
    read: read as Reader["read"],
    each: each as unknown as Reader["each"],
    async masked() {
      const answers = await maskedAnswers(kept);
      return over(async (_operation, _params, key) => await answers.get(key), now, reader);
    },
    async outcome() {
      const results = await Promise.allSettled([...kept.values()].map(({ answer }) => answer));
      const failures = results.flatMap((each) => each.status === "rejected" ? [each.reason] : []);
      const fatal = failures.map(({ cause }) => cause).find(isFatal);
      return { answered: results.length - failures.length, fatal };
    },
  };
  return reader;
}

/** No answer, or no authorization. */
function isFatal(error: unknown): error is FbxError {
  if (!(error instanceof FbxError)) return false;
  return error.status === undefined && error.code !== "bad_response" ||
    error.code !== "insufficient_rights" && unauthorizedCodes.has(error.code);
}

/** All answers pass the scrubber together: what is the same in two of them stays the same. */
async function maskedAnswers(
  kept: ReadonlyMap<string, Kept>,
): Promise<ReadonlyMap<string, Promise<unknown>>> {
  const keys = [...kept.keys()];
  const results = await Promise.allSettled([...kept.values()].map(({ answer }) => answer));
  const entries = [...kept.values()].map(({ operation, params }, index) => {
    const { status, value } = results[index] as PromiseFulfilledResult<unknown>;
    const result = status === "fulfilled" ? value : undefined;
    const values = [...params];
    const path = operation.path.replace(
      /\{\w+\}/g,
      () => encodeURIComponent(String(values.shift())),
    );
    return entryOf({
      method: operation.verb,
      url: `http://mafreebox.freebox.fr/api/v${
        operation.major ?? Number.parseInt(apiVersion)
      }/${path}`,
      status: 200,
      answer: { success: true, result },
      started: new Date(0),
      milliseconds: 0,
    });
  });
  const { har } = scrub(harOf(entries));
  return new Map(keys.map((key, index) => {
    const { status, reason } = results[index] as PromiseRejectedResult;
    const entry = har.log.entries[index];
    const answer = status === "rejected"
      ? Promise.reject(reason)
      : Promise.resolve(entry && (answerOf(entry) as { result?: unknown }).result);
    answer.catch(() => {});
    return [key, answer];
  }));
}

/** Why a call failed, in words that tell nothing of the household. */
function reasonWhy(error: unknown, operation: Operation, { discovery }: Fbx): unknown {
  if (!(error instanceof FbxError)) return error;
  const { code, status } = error;
  if (status === undefined || code === "bad_response") {
    const words = code === "timeout"
      ? t`the box did not answer in time`
      : t`the call failed: ${code}`;
    return new NotChecked(words, "failed", { cause: error });
  }
  const why = whyRefused(error, operation, discovery);
  return new NotChecked(whyNot(why), why.reason ?? "refused", { cause: error });
}
