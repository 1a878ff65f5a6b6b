/**
 * `fbx backup`: every setting of the box, as a file.
 *
 * @module
 */
import { exportSettings, type LeftOut, settingsText } from "../../settings/mod.ts";
import { absenceInWords } from "../../settings/words.ts";
import { diskReason } from "../../text/fs_error.ts";
import { t } from "../../text/language.ts";
import { isSet } from "../args/flags.ts";
import type { Words } from "../args/options.ts";
import { connect } from "../boxes/connect.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import { boxName, selectionOf } from "./settings_file.ts";

/** Writes the file, and reports what it does not have. */
export async function backupCommand(words: Words, io: Io): Promise<number> {
  const { options, flags, positionals: [file = "-"] } = words;
  const selection = selectionOf(flags);
  await using f = await connect(options, io);
  await speakCatalogue();
  const secrets = isSet(flags, "secrets");
  const exported = await exportSettings(f, { ...selection, secrets, signal: io.signal });
  const text = options.json
    ? JSON.stringify(exported.document) + "\n"
    : await settingsText(exported);
  if (file === "-") await io.out(text);
  else {
    await write(file, text, options.force, io);
    io.err(t`The settings of ${boxName(f)} are in ${file}.`);
  }
  for (const line of leftOut(exported.left)) io.err(line);
  return EXIT.done;
}

async function write(file: string, text: string, force: boolean, io: Io): Promise<void> {
  try {
    await (await io.files.createPrivate(file, force)).write(text);
  } catch (error) {
    if (error instanceof Error && error.name === "NotCapable") throw error;
    if ((error as { code?: string }).code === "EEXIST") {
      throw new UsageError(t`${file} already exists. Choose another name, or pass --force`);
    }
    throw new UsageError(`${file}: ${diskReason(error)}`);
  }
}

/** What is not in the file: what the box lacks, line by line; secrets together. */
function leftOut(left: readonly LeftOut[]): string[] {
  const fields = (reason: string) =>
    left.filter(({ why, field }) => why.reason === reason && field !== undefined)
      .map(({ setting, place = [], field }) => [setting, ...place, field].join(" "));
  const never = fields("never");
  const secret = fields("secret");
  return [
    ...left.filter(({ field }) => field === undefined)
      .map(({ setting, why }) => t`Left out: ${setting}: ${absenceInWords(why)}`),
    ...secret.length === 0 ? [] : [t`Left out without --secrets: ${secret.join(", ")}`],
    ...never.length === 0
      ? []
      : [t`Never given back by the box, to be written into the file by hand: ${never.join(", ")}`],
  ];
}
