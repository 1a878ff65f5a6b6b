/**
 * Files of settings, as the commands that take them read and write them; and settings in words.
 *
 * @module
 */
import { modelTable } from "../../catalogue/mod.ts";
import { modelOf } from "../../client/capabilities.ts";
import type { Fbx } from "../../client/contract.ts";
import type { Origin, Selection, SettingsDocument } from "../../settings/mod.ts";
import { choices } from "../../settings/document.ts";
import { readSettings } from "../../settings/text.ts";
import { diskReason } from "../../text/fs_error.ts";
import { t } from "../../text/language.ts";
import { didYouMean } from "../../text/suggest.ts";
import { clean } from "../../text/width.ts";
import { valueOf } from "../args/flags.ts";
import type { Flag, Options } from "../args/options.ts";
import { type Io, UsageError } from "../terminal/io.ts";

/** Reads a file of settings; `-` is stdin. */
export async function readFile(
  file: string,
  { validate }: Pick<Options, "validate">,
  io: Io,
): Promise<SettingsDocument> {
  return await readSettings(await textOf(file, io), file === "-" ? "stdin" : file, { validate });
}

async function textOf(file: string, io: Io): Promise<string> {
  if (file === "-") return await io.stdin();
  try {
    return await io.files.readText(file);
  } catch (error) {
    if (error instanceof Error && error.name === "NotCapable") throw error;
    throw new UsageError(`${file}: ${diskReason(error)}`);
  }
}

/** What `--only lan,nat` and `--except wifi.config` choose. */
export function selectionOf(flags: readonly Flag[]): Selection {
  const only = settingsIn(flags, "only");
  const except = settingsIn(flags, "except");
  return { ...only && { only }, ...except && { except } };
}

function settingsIn(flags: readonly Flag[], name: string): readonly string[] | undefined {
  const text = valueOf(flags, name);
  if (text === undefined) return undefined;
  const words = text.split(",").map((word) => word.trim()).filter((word) => word !== "");
  const known = choices();
  const wrong = words.find((word) => !known.includes(word));
  if (wrong === undefined && words.length > 0) return words;
  throw new UsageError(
    t`--${name} takes settings, such as lan,dhcp.static-leases, not “${wrong ?? text}”.` +
      didYouMean(wrong ?? text, known),
  );
}

/** The box, as people call it: `Freebox Server (Freebox Ultra)`. */
export function boxName({ discovery }: Fbx): string {
  return named({
    name: discovery.device_name,
    model: modelOf(discovery)?.name ?? discovery.box_model_name,
  });
}

/** The box that a file came from, if it names one. */
export function originName({ freebox }: SettingsDocument): string | undefined {
  if (freebox === undefined) return undefined;
  const { name, model, model_name }: Origin = freebox;
  const known = Object.values(modelTable).find(({ boxes }) =>
    Object.keys(boxes).some((code) => code.split("/")[0] === model?.split("/")[0])
  );
  return named({ name, model: known?.name ?? model_name ?? model });
}

function named({ name, model }: { name?: string | undefined; model?: string | undefined }): string {
  const words = name === undefined
    ? model ?? "Freebox"
    : model === undefined
    ? name
    : `${name} (${model})`;
  return clean(words);
}

/** A value in a line; a long list by its length, a secret only where it may be shown. */
export function inLine(value: unknown, isSecret: boolean | undefined): string {
  if (value === undefined) return t`nothing`;
  if (isSecret) return "•••";
  if (typeof value === "string") return value === "" ? "“”" : clean(value);
  const text = JSON.stringify(value);
  if (Array.isArray(value) && text.length > longest) return t`a list of ${value.length}`;
  return clean(text.length > longest ? `${text.slice(0, longest)}…` : text);
}

const longest = 60;
