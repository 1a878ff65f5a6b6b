/**
 * `fbx calls`: who has called.
 *
 * @module
 */
import type { Property } from "../../catalogue/mod.ts";
import type { CallEntry } from "../../client/types.gen.ts";
import { t } from "../../text/language.ts";
import { isSet } from "../args/flags.ts";
import { reading, type Task } from "./task.ts";

/** What people look for; the numbers of the box are of no use here. */
const table: Property = {
  type: "CallEntry[]",
  columns: {
    "Call": "type",
    "Name": "name",
    "Number": "number",
    "Date": "datetime",
    "Length": "duration",
  },
};

/** Lists calls. */
export const calls: Task = {
  french: ["appels"],
  usage: "",
  summary: "list the telephone calls, the latest first",
  about: ["Lists the calls of the telephone of the box, the latest first."],
  options: {
    missed: { about: "only missed calls" },
    new: { about: "only calls that are not marked as read (fbx call mark-all-as-read marks them)" },
  },
  takes: reading,
  examples: [["fbx calls", "all in the log"], ["fbx calls --missed --new", "whom to call back"]],
  async perform({ flags, box }) {
    const wanted: ((call: CallEntry) => boolean)[] = [
      ...isSet(flags, "missed") ? [({ type }: CallEntry) => type === "missed"] : [],
      ...isSet(flags, "new") ? [(call: CallEntry) => call.new] : [],
    ];
    const all = await (await box()).call.list();
    const result = all.filter((call) => wanted.every((test) => test(call)))
      .toSorted((a, b) => b.datetime - a.datetime);
    const nothing = wanted.length === 0 ? t`There are no calls.` : t`There are no such calls.`;
    return { result, shape: table, nothing };
  },
};
