/**
 * `fbx ring`: lets the telephones ring, to find a handset; `fbx ring stop` ends it.
 *
 * @module
 */
import type { Fbx } from "../../../mod.ts";
import type { PhoneStatus } from "../../client/types.gen.ts";
import { t } from "../../text/language.ts";
import { duration } from "../output/quantity.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import { readFor } from "./length.ts";
import { changing, type Task } from "./task.ts";

/** Seconds that it rings. */
const usual = 60;

/** Lets the phones ring for a while. */
export const ring: Task = {
  french: ["sonner"],
  usage: "[--for TIME]",
  summary: "let the telephones ring, to find a handset",
  about: [
    "Rings the cordless handsets and the wired phone of the box for a minute, or until Ctrl-C. fbx itself stops them; if it was killed, run fbx ring stop.",
  ],
  options: { for: { value: "TIME", about: "how long, such as 30s or 2min (default: 60s)" } },
  takes: changing,
  examples: [["fbx ring", "where is the handset?"], ["fbx ring stop", "here it is"]],
  async perform({ flags, options, box, confirm, io }) {
    const seconds = await readFor(flags) ?? usual;
    const f = await box();
    const phones = await phonesOf(f);
    await confirm(); // it stops by itself
    await each(phones, () => f.phone.startPaging(), () => f.phone.startRinging());
    if (!options.dryRun) {
      io.err(t`Ringing for ${duration(seconds)}. Ctrl-C stops it.`);
      await waitFor(seconds, io);
    }
    await stop(f, phones);
    return { result: await after(f), says: t`The telephones are silent again.` };
  },
};

/** Stops the phones. */
export const ringStop: Task = {
  french: ["sonner stop"],
  usage: "",
  summary: "stop the ringing started by fbx ring",
  about: ["Stops the cordless handsets and the wired phone of the box."],
  takes: changing,
  examples: [["fbx ring stop", "after fbx ring was killed, or from elsewhere"]],
  async perform({ box }) {
    const f = await box();
    await stop(f, await phonesOf(f));
    return { result: await after(f), says: t`The telephones are silent.` };
  },
};

async function phonesOf(f: Fbx): Promise<PhoneStatus[]> {
  const phones = await f.phone.list();
  if (phones.length > 0) return phones;
  throw new UsageError(t`This box has no telephone that can ring.`);
}

/** Ends it also after Ctrl-C, when no other call is made any more. */
async function stop(f: Fbx, phones: readonly PhoneStatus[]): Promise<void> {
  const call = { signal: AbortSignal.timeout(5000) };
  await each(phones, () => f.phone.stopPaging(call), () => f.phone.stopRinging(call));
}

/** The phones as they are now. */
async function after(f: Fbx): Promise<PhoneStatus[]> {
  return await f.phone.list({ signal: AbortSignal.timeout(5000) });
}

async function each(
  phones: readonly PhoneStatus[],
  cordless: () => Promise<unknown>,
  wired: () => Promise<unknown>,
): Promise<void> {
  if (phones.some(({ type }) => type === "dect")) await cordless();
  if (phones.some(({ type }) => type === "fxs")) await wired();
}

/** Waits so long, or until Ctrl-C. */
function waitFor(seconds: number, { signal }: Io): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, Math.min(seconds * 1000, 2 ** 31 - 1)); // longer ones end at once
    signal.addEventListener("abort", end);
    if (signal.aborted) end();
  });
}
