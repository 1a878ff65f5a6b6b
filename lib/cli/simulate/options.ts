/**
 * The options of `fbx simulate`, as the boxes that they ask for.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { kebabCase } from "../../catalogue.ts";
import type { AskingApp, Authority, Grant, SimulatorOptions } from "../../simulator/mod.ts";
import { type Io, UsageError } from "../io.ts";

/** Options that a box may have of its own; all are also options of the command, for every box. */
const boxOptions = {
  port: { type: "string" },
  "https-port": { type: "string" },
  "api-version": { type: "string" },
  model: { type: "string" },
  name: { type: "string" },
  grant: { type: "string" },
  "session-ttl": { type: "string" },
  latency: { type: "string" },
  rate: { type: "string" },
  "cut-after": { type: "string" },
  files: { type: "string" },
  "disk-size": { type: "string" },
  seed: { type: "string" },
} as const;

const options = {
  ...boxOptions,
  host: { type: "string" },
  "ca-file": { type: "string" },
  "no-https": { type: "boolean" },
  mdns: { type: "boolean" },
  permissions: { type: "string" },
  "big-file": { type: "string", multiple: true },
  "upload-sink": { type: "boolean" },
  box: { type: "string", multiple: true },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** The options, as they were written. */
export type Values = ReturnType<typeof readOptions>;

/** Reads the options; throws a {@linkcode UsageError} at words that are none. */
export function readOptions(args: string[]) {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    const [words] = (error as Error).message.split(". ");
    throw new UsageError(`${words}. fbx simulate --help lists the options`);
  }
}

/** What each box is to be: one, or one for each `--box`. */
export function toSimulators(values: Values, io: Io, https?: Authority): SimulatorOptions[] {
  const boxes = values.box?.map(readBox) ?? [{}];
  return boxes.map((own, index) => toSimulator(values, own, index, io, https));
}

/** The option of the command that sets an option of the simulator. */
export function optionOf(name: string): string {
  if (name === "hostname") return "host";
  return name === "bigFiles" ? "big-file" : kebabCase(name);
}

type BoxValues = Readonly<Partial<Record<keyof typeof boxOptions, string>>>;

/** `model=fbxgw7-r1/full,api-version=8.0` */
function readBox(words: string): BoxValues {
  const read: Record<string, string> = {};
  for (const word of words.split(",").filter((word) => word.trim() !== "")) {
    const [, key = "", value = ""] = /^\s*([^=]*?)\s*=\s*(.*?)\s*$/.exec(word) ?? [];
    if (!Object.hasOwn(boxOptions, key)) {
      const known = Object.keys(boxOptions).join(", ");
      throw new UsageError(`--box takes KEY=VALUE,… and not “${word}”. Its keys are ${known}`);
    }
    read[key] = value;
  }
  return read;
}

/** Boxes that are several differ in what they are not told. */
function toSimulator(
  values: Values,
  own: BoxValues,
  index: number,
  io: Io,
  https: Authority | undefined,
): SimulatorOptions {
  const told: BoxValues & Values = { ...values, ...own };
  const name = own.name ?? numbered(values.name, index);
  const simulator: Record<string, unknown> = {
    hostname: values.host,
    apiVersion: told["api-version"],
    model: told.model,
    name,
    grant: told.grant as Grant | undefined,
    permissions: values.permissions?.split(",").map((name) => name.trim()).filter(Boolean),
    port: own.port === undefined ? next("port", values.port, index) : number("port", own.port),
    httpsPort: own["https-port"] === undefined
      ? next("https-port", values["https-port"], index)
      : number("https-port", own["https-port"]),
    sessionTtl: number("session-ttl", told["session-ttl"]),
    latency: number("latency", told.latency),
    rate: number("rate", told.rate),
    cutAfter: number("cut-after", told["cut-after"]),
    files: told.files,
    diskSize: number("disk-size", told["disk-size"]),
    bigFiles: readBigFiles(values["big-file"]),
    uploadSink: values["upload-sink"],
    seed: number("seed", own.seed) ?? (number("seed", values.seed) ?? 1) + index,
    askPerson: (app: AskingApp) => askPerson(app, io),
    mdns: values.mdns,
    https,
  };
  return Object.fromEntries(Object.entries(simulator).filter(([, value]) => value !== undefined));
}

/** `film.mkv=4294967296` */
function readBigFiles(words: readonly string[] = []): Record<string, number> {
  return Object.fromEntries(words.map((word) => {
    const [, name, size] = /^(.+)=(\d+)$/.exec(word) ?? [];
    if (name === undefined) throw new UsageError(`--big-file takes NAME=BYTES and not “${word}”`);
    return [name, Number(size)];
  }));
}

function numbered(name = "Freebox Server", index: number): string {
  return index === 0 ? name : `${name} (${index + 1})`;
}

/** A port was told for the first box, and the others follow; 0 takes a free one for each. */
function next(name: string, text: string | undefined, index: number): number | undefined {
  const first = number(name, text);
  return first ? first + index : first;
}

function number(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+(\.\d+)?$/.test(text)) throw new UsageError(`--${name} needs a number, not “${text}”`);
  return Number(text);
}

/** Stands in for the front panel of a real box. */
async function askPerson({ name, device }: AskingApp, io: Io): Promise<boolean> {
  const answer = await io.ask(`“${name}” on “${device}” asks for access. Grant? [y/N] `);
  const granted = /^\s*(y|yes|o|oui)\s*$/i.test(answer ?? "");
  io.err(granted ? "Granted." : "Denied.");
  return granted;
}
