/**
 * `fbx diff`: what differs between a file of settings and a box, two files, or two boxes.
 *
 * @module
 */
import {
  type Difference,
  diffSettings,
  exportSettings,
  type Selection,
  type SettingsDocument,
} from "../../settings/mod.ts";
import { t } from "../../text/language.ts";
import type { Options, Words } from "../args/options.ts";
import { connect } from "../boxes/connect.ts";
import { failure } from "../terminal/failure.ts";
import { EXIT, type Io } from "../terminal/io.ts";
import { boxName, inLine, readFile, selectionOf } from "./settings_file.ts";

/** Prints the differences; the exit code is 1 where there are any, as that of diff(1). */
export async function diffCommand(words: Words, io: Io): Promise<number> {
  try {
    return await compare(words, io);
  } catch (error) {
    const { words, code } = failure(error);
    if (code !== EXIT.refused || io.signal.aborted) throw error;
    io.err(words);
    return EXIT.usage; // 1 is that something differs
  }
}

async function compare(
  { options, flags, positionals: [first = "", second] }: Words,
  io: Io,
): Promise<number> {
  const selection = selectionOf(flags);
  const one = await open(first, options, selection, io);
  const other = await open(second, options, selection, io);
  const found = diffSettings(one.document, other.document, selection);
  if (options.json) await io.out(JSON.stringify(found) + "\n");
  else if (found.length > 0) await io.out(text(found, one.name, other.name, options.showSecrets));
  return found.length === 0 ? EXIT.done : EXIT.refused;
}

interface Side {
  readonly name: string;
  readonly document: SettingsDocument;
}

/** A file, a box by its name, or the default box. */
async function open(
  word: string | undefined,
  options: Options,
  selection: Selection,
  io: Io,
): Promise<Side> {
  const [, box] = /^box:(.*)$/.exec(word ?? "") ?? [];
  if (word !== undefined && box === undefined) {
    return { name: word, document: await readFile(word, options, io) };
  }
  await using f = await connect(box === undefined ? options : { ...options, box }, io);
  const { document } = await exportSettings(f, { ...selection, secrets: true, signal: io.signal });
  return { name: box ?? boxName(f), document };
}

function text(found: readonly Difference[], one: string, other: string, secrets: boolean): string {
  const lines = [`--- ${one}`, `+++ ${other}`];
  let before: string | undefined;
  for (const difference of found) {
    const { setting, parent, item, field, from, to, secret } = difference;
    const subject = [setting, parent, item].filter((word) => word).join(" ");
    if (field === undefined) {
      lines.push(
        to === undefined ? t`- ${subject}: only in ${one}` : t`+ ${subject}: only in ${other}`,
      );
    } else {
      if (subject !== before) lines.push(`~ ${subject}`);
      const hidden = secret && !secrets;
      lines.push(`    ${field}: ${inLine(from, hidden)} → ${inLine(to, hidden)}`);
    }
    before = field === undefined ? undefined : subject;
  }
  return lines.join("\n") + "\n";
}
