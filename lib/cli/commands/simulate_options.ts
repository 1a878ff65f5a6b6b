/**
 * The options of `fbx simulate`, as the boxes that they ask for.
 *
 * @module
 */
import { kebabCase } from "../../catalogue/mod.ts";
import { t } from "../../text/language.ts";
import type { AskingApp, Authority, Grant, SimulatorOptions } from "../../simulator/mod.ts";
import type { Har } from "../../recording/har.ts";
import { readArchive } from "../args/archive.ts";
import { isSet, valueOf, valuesOf } from "../args/flags.ts";
import { type Io, UsageError } from "../terminal/io.ts";
import type { Flag } from "../args/options.ts";

/** Options that a box may have of its own; all are also options of the command, for every box. */
const boxOptions = [
  "port",
  "https-port",
  "api-version",
  "model",
  "from",
  "name",
  "grant",
  "session-ttl",
  "latency",
  "rate",
  "cut-after",
  "files",
  "disk-size",
  "seed",
] as const;

/** What each box is to be: one, or one for each `--box`. */
export async function toSimulators(
  flags: readonly Flag[],
  io: Io,
  https?: Authority,
): Promise<SimulatorOptions[]> {
  const several = valuesOf(flags, "box").map(readBox);
  const boxes: BoxValues[] = several.length > 0 ? several : [{}];
  return await Promise.all(boxes.map(async (own, index) => {
    const from = own.from ?? valueOf(flags, "from");
    const recording = from === undefined ? undefined : await readArchive(from, io);
    return toSimulator(flags, own, index, io, https, recording);
  }));
}

/** The option of the command that sets an option of the simulator. */
export function optionOf(name: string): string {
  if (name === "hostname") return "host";
  return name === "bigFiles" ? "big-file" : kebabCase(name);
}

type BoxValues = Readonly<Partial<Record<typeof boxOptions[number], string>>>;

/** `model=fbxgw7-r1/full,api-version=8.0` */
function readBox(words: string): BoxValues {
  const read: Record<string, string> = {};
  for (const word of words.split(",").filter((word) => word.trim() !== "")) {
    const [, key = "", value = ""] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(word) ?? [];
    if (!boxOptions.some((option) => option === key)) {
      const known = boxOptions.join(", ");
      throw new UsageError(t`--box takes KEY=VALUE,…, not “${word}”. Its keys are ${known}`);
    }
    read[key] = value;
  }
  return read;
}

/** Several boxes differ in what the options leave open. */
function toSimulator(
  flags: readonly Flag[],
  own: BoxValues,
  index: number,
  io: Io,
  https: Authority | undefined,
  recording: Har | undefined,
): SimulatorOptions {
  const all = (name: string) => valueOf(flags, name);
  const given = (name: typeof boxOptions[number]) => own[name] ?? all(name);
  const named = own.name ?? all("name");
  const isOwn = recording !== undefined && named === undefined; // the recording has its name
  const name = isOwn ? undefined : own.name ?? numbered(all("name"), index);
  const simulator: Record<string, unknown> = {
    hostname: all("host"),
    apiVersion: given("api-version"),
    model: given("model"),
    name,
    grant: given("grant") as Grant | undefined,
    permissions: all("permissions")?.split(",").map((name) => name.trim()).filter(Boolean),
    port: own.port === undefined ? next("port", all("port"), index) : number("port", own.port),
    httpsPort: own["https-port"] === undefined
      ? next("https-port", all("https-port"), index)
      : number("https-port", own["https-port"]),
    sessionTtl: number("session-ttl", given("session-ttl")),
    latency: number("latency", given("latency")),
    rate: number("rate", given("rate")),
    cutAfter: number("cut-after", given("cut-after")),
    files: given("files"),
    diskSize: number("disk-size", given("disk-size")),
    bigFiles: readBigFiles(valuesOf(flags, "big-file")),
    uploadSink: isSet(flags, "upload-sink") || undefined,
    seed: number("seed", own.seed) ?? (number("seed", all("seed")) ?? 1) + index,
    askUser: (app: AskingApp) => prompt(app, io),
    mdns: isSet(flags, "mdns") || undefined,
    oldFirmware: isSet(flags, "old-firmware") || undefined,
    https,
    recording,
  };
  return Object.fromEntries(Object.entries(simulator).filter(([, value]) => value !== undefined));
}

/** `film.mkv=4294967296` */
function readBigFiles(words: readonly string[] = []): Record<string, number> {
  return Object.fromEntries(words.map((word) => {
    const [, name, size] = /^(.+)=(\d+)$/.exec(word) ?? [];
    if (name === undefined) throw new UsageError(t`--big-file takes NAME=BYTES, not “${word}”`);
    return [name, Number(size)];
  }));
}

function numbered(name = "Freebox Server", index: number): string {
  return index === 0 ? name : `${name} (${index + 1})`;
}

/** The port is the first box's, and the others follow; 0 takes a free one for each. */
function next(name: string, text: string | undefined, index: number): number | undefined {
  const first = number(name, text);
  return first ? first + index : first;
}

function number(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+(\.\d+)?$/.test(text)) throw new UsageError(t`--${name} needs a number, not “${text}”`);
  return Number(text);
}

/** Replaces the front panel of a real box. */
async function prompt({ name, device }: AskingApp, io: Io): Promise<boolean> {
  const answer = await io.ask(t`“${name}” on “${device}” asks for access. Grant? [y/N] `);
  const granted = /^\s*(y|yes|o|oui)\s*$/i.test(answer ?? "");
  io.err(granted ? t`Granted.` : t`Denied.`);
  return granted;
}
