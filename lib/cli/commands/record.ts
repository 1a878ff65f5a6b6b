/**
 * `fbx record`: everything that the box lets one read, as an HTTP Archive without personal data; and
 * what fbx did not know of it.
 *
 * @module
 */
import { type Differences, differences } from "../../recording/differences.ts";
import type { Har } from "../../recording/har.ts";
import { issueText } from "../../recording/issue.ts";
import { record } from "../../recording/record.ts";
import { scrub, type Scrubbed } from "../../recording/scrub.ts";
import { table, terminalWidth } from "../../help/layout.ts";
import { diskReason } from "../../text/fs_error.ts";
import { t } from "../../text/language.ts";
import { isSet, valueOf } from "../args/flags.ts";
import type { Options, Words } from "../args/options.ts";
import { readArchive } from "../args/archive.ts";
import { connect } from "../boxes/connect.ts";
import { EXIT, type Io, type PrivateFile, UsageError } from "../terminal/io.ts";
import { clean, truncate } from "../../text/width.ts";

/** Records a box, or takes what a browser recorded. */
export async function recordCommand(words: Words, io: Io): Promise<number> {
  const { options, flags, positionals: [file] } = words;
  const from = valueOf(flags, "from");
  if (file === undefined && from === undefined) {
    throw new UsageError(
      t`Which file? fbx record FILE.har, or fbx record --from SESSION.har for the report alone`,
    );
  }
  const target = file === undefined ? undefined : await create(file, options.force, io);
  let scrubbed;
  try {
    const har = from === undefined ? await recorded(options, io) : await readArchive(from, io);
    scrubbed = scrub(har);
    await target?.write(JSON.stringify(scrubbed.har, null, 1) + "\n");
  } catch (error) {
    await target?.discard().catch(() => {});
    throw error;
  }
  await report(scrubbed, { ...options, issue: isSet(flags, "issue") }, file, io);
  return EXIT.done;
}

async function report(
  { har: scrubbed, counts, left }: Scrubbed,
  { json, issue }: { json: boolean; issue: boolean },
  file: string | undefined,
  io: Io,
): Promise<void> {
  const found = differences(scrubbed);
  if (json) await io.out(JSON.stringify(found) + "\n");
  else if (issue) await io.out(issueText(found));
  else await io.out(reportText(found));
  const answers = scrubbed.log.entries.length;
  if (file !== undefined) io.err(t`${answers} answers were written to ${file}.`);
  if (left > 0) io.err(t`${left} requests are not of the Freebox’s API and were left out.`);
  if (counts.size > 0) {
    const list = [...counts].map(([kind, count]) => `${WORDS[kind]()}: ${count}`).join(", ");
    io.err(t`Replaced by pseudonyms: ${list}`);
  }
  if (file !== undefined) io.err(t`Review the file before you share it.`);
}

/** What was replaced, in words. */
const WORDS = {
  mac: () => t`MAC addresses`,
  ip: () => t`IP addresses`,
  name: () => t`names`,
  phone: () => t`phone numbers`,
  email: () => t`email addresses`,
  domain: () => t`domains`,
  url: () => t`URLs`,
  serial: () => t`serial numbers`,
  path: () => t`file names`,
  date: () => t`dates`,
  id: () => t`ids`,
  secret: () => t`keys and passwords`,
  text: () => t`other texts`,
} as const;

async function recorded(options: Options, io: Io): Promise<Har> {
  await using f = await connect(options, io);
  const onProgress = (label: string, asked: number) => {
    if (io.errIsTerminal) io.status(truncate(t`${asked} answers, ${label}`, io.columns()));
  };
  try {
    return await record(f, { signal: io.signal, onProgress });
  } finally {
    if (io.errIsTerminal) io.status("");
  }
}

async function create(path: string, force: boolean, io: Io): Promise<PrivateFile> {
  try {
    return await io.files.createPrivate(path, force);
  } catch (error) {
    if (error instanceof Error && error.name === "NotCapable") throw error;
    if ((error as { code?: string }).code === "EEXIST") {
      throw new UsageError(
        t`${path} already exists. Choose another name, or pass --force`,
      );
    }
    throw new UsageError(`${path}: ${diskReason(error)}`);
  }
}

function reportText(found: Differences): string {
  const sections: [title: string, rows: string[][]][] = [
    [t`Calls that fbx does not know`, found.calls.map(({ call, status }) => [call, `${status}`])],
    [t`Unknown events`, found.events.map((event) => [event])],
    [
      t`Operations that this box does not have`,
      found.refused.map(({ operation, code }) => [operation, code]),
    ],
    [t`Unknown fields`, found.fields.map(({ field, type }) => [field, type])],
    [t`Unknown values`, found.values.map(({ field, value }) => [field, value])],
    [
      t`Other types than documented`,
      found.types.map(({ field, documented, type }) => [field, `${documented} → ${type}`]),
    ],
    [
      t`Documented fields that were never sent`,
      found.missing.map(({ type, fields }) => [type, fields.join(", ")]),
    ],
  ];
  const filled = sections.filter(([, rows]) => rows.length > 0);
  if (filled.length === 0) return t`fbx knows everything in this recording.` + "\n";
  return filled.map(([title, rows]) => {
    const lines = table(rows.map((row) => row.map(clean)), terminalWidth(), 2);
    return `${t`${title}:`}\n${lines.join("\n")}\n`;
  }).join("\n");
}
