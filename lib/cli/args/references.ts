/**
 * What the box has of the kind that a parameter or a field refers to, by id and by name.
 *
 * @module
 */
import { commandOf, type Property } from "../../catalogue/mod.ts";
import { collectionOf, type Thing } from "../../catalogue/collection.ts";
import { prepare, type Prepared } from "../../client/prepare.ts";
import { parameterWords } from "../../help/example.ts";
import { t } from "../../text/language.ts";
import { matching, pick } from "../tasks/find.ts";

/** What is known of the call so far: the values of its parameters, by what they refer to. */
export type Known = ReadonlyMap<string, string | number>;

/** Sends a call that only reads. */
export type Ask = (prepared: Prepared) => Promise<unknown>;

/**
 * The things that a parameter chooses from. Where a list is part of something that is not known, it is
 * read of each: the devices of every interface.
 */
export async function thingsFor(property: Property, known: Known, ask: Ask): Promise<Thing[]> {
  const collection = collectionOf(property);
  if (collection === undefined) return [];
  const { list } = collection;
  let calls: (string | number)[][] = [[]];
  for (const param of Object.values(list.params)) {
    const own = param.refers === undefined ? undefined : known.get(param.refers);
    const values = own === undefined
      ? (await thingsFor(param, known, ask)).map(({ id }) => id)
      : [own];
    calls = calls.flatMap((args) => values.map((value) => [...args, value]));
  }
  const answers = await Promise.all(calls.map((args) => ask(prepare(list, args))));
  return answers.flatMap((answer) => collection.things(answer));
}

/** What can be sent as it is typed: a number, an address, the known example. */
export function isPlainId(word: string, { type, example }: Property): boolean {
  if (word === example || /^-?\d+$/.test(word)) return true;
  if (type.split("|").includes("int")) return false;
  const isLike = beforeMac(word) === beforeMac(String(example ?? "00:00:00:00:00:00"));
  return isLike && beforeMac(word) !== undefined || /^\d{1,3}(\.\d{1,3}){3}$/.test(word);
}

/** What a MAC address follows in an id: `ether-`, or nothing; `undefined` where none does. */
function beforeMac(word: string): string | undefined {
  return /^([\w-]*?)([\da-f]{2}:){5}[\da-f]{2}$/i.exec(word)?.[1];
}

/**
 * The id of what a word means: an id or a name of one of the things that a property chooses from.
 *
 * @throws {UsageError} Where there is none, or several, with those that may be meant.
 */
export async function idOf(
  word: string,
  property: Property,
  known: Known,
  ask: Ask,
): Promise<string | number> {
  const collection = collectionOf(property);
  if (collection === undefined || isPlainId(word, property)) return word;
  const { list, isName } = collection;
  // an id that is a name may be right although no list has it
  const things = await thingsFor(property, known, ask).catch((error) => {
    if (isName) return [];
    throw error;
  });
  const named = things.map((thing) => ({ thing, names: thing.names, ids: [String(thing.id)] }));
  // and a secret is in no message
  const isSecret = property.secret === true;
  if ((isName || isSecret) && matching(word, named).length === 0) return word;
  const command = [commandOf(list), ...parameterWords(list)].join(" ");
  return pick(word, named, {
    none: (word) => t`Nothing is called “${word}” there. ${command} lists what is.`,
    several: (word) => t`“${word}” matches several items. Give one of these names or ids:`,
  }).id;
}
