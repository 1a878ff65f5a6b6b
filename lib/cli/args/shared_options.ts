/**
 * The options that every command shares, pyfbx's with pyfbx's meaning, declared.
 *
 * @module
 */
import { formats } from "../output/formats.ts";

/** The options that every command shares, those of pyfbx among them. */
export const globalOptions = {
  "app-id": { short: "a", also: ["app_id"], value: "ID", about: "application id (fbx)" },
  token: {
    short: "t",
    value: "TOKEN",
    about: "token, or f:FILE with the token and the application id, a line each (default: the " +
      "stored token; if there is none, fbx registers and waits for ▶ on the box)",
    kind: "token",
  },
  box: {
    value: "NAME",
    about: "a registered box (see fbx login status)",
    kind: "box-name",
  },
  url: { short: "u", value: "ADDRESS", about: "address of the box (default: search for it)" },
  nomdns: { short: "n", about: "skip mDNS when searching for the box" },
  api: { value: "N", about: "major API version to call (default: the box's, at most 16)" },
  timeout: { value: "SECS", about: "timeout of each call (10)" },
  "ca-cert": { value: "FILE", about: "trust this certificate too", kind: "file", repeats: true },
  verbose: {
    short: "v",
    about: "show what is sent and received, secrets masked; -vv in full",
    repeats: true,
  },
  command: {
    short: "c",
    value: "EXPR",
    about: "run an expression, as pyfbx does: " +
      "Connection.Get_the_current_Connection_status()['rate_up']; " +
      "default: System.Get_the_current_system_info()",
    kind: "expression",
    repeats: true,
  },
  json: { short: "j", about: "print each result as a line of JSON" },
  format: {
    value: "FORMAT",
    about: `how results are printed: ${Object.keys(formats).join(", ")}`,
    kind: Object.keys(formats),
  },
  select: { value: "A,B.C", about: "only these fields of the results", kind: "fields" },
  "show-secrets": { about: "show keys and passwords in tables, too" },
  output: {
    short: "o",
    value: "FILE",
    about: "write the result to FILE; - for stdout",
    kind: "file",
  },
  force: { about: "replace an existing file" },
  delay: { short: "d", value: "SECS", about: "run it again every SECS seconds, until Ctrl-C" },
  send: {
    short: "s",
    also: ["http"],
    value: "ADDRESS",
    about: "send each result instead of printing it: http://localhost:8080/telegraf (JSON), " +
      "influxdb://localhost:8086/freebox, influxdb2://localhost:8086/org/bucket?token=f:FILE, " +
      "otlp://localhost:4318, mqtt://localhost/freebox, file:readings.ndjson?max=10MB&keep=5, or - (JSON on stdout)",
    repeats: true,
  },
  "on-change": { about: "only results that differ from the last" },
  yes: { short: "y", about: "do not ask for confirmation" },
  "dry-run": { about: "print the request instead of sending it" },
  "no-validate": { about: "send values that the catalogue does not know, unchecked" },
  help: { short: "h", about: "help, or the help of a command" },
  version: { short: "V", about: "the version" },
} as const satisfies Record<string, Option>;

/** The name of an option that every command shares. */
export type OptionName = keyof typeof globalOptions;

/** The option of a long spelling: `app-id`, and pyfbx's `app_id`. */
export function optionNamed(spelling: string): OptionName | undefined {
  if (Object.hasOwn(globalOptions, spelling)) return spelling as OptionName;
  const options: [string, Option][] = Object.entries(globalOptions);
  return options.find(([, { also }]) => also?.includes(spelling))?.[0] as OptionName | undefined;
}

/** Options that go together: which box, what becomes of results, how often. */
export const optionGroups = {
  box: ["app-id", "token", "box", "url", "nomdns", "api", "timeout", "ca-cert", "verbose"],
  result: ["json", "format", "select", "show-secrets", "output", "force"],
  repetition: ["delay", "send", "on-change"],
  care: ["yes", "dry-run", "no-validate"],
} as const satisfies Record<string, readonly OptionName[]>;

/** One of those groups. */
export type OptionGroup = keyof typeof optionGroups;

/** Things of the box by what people call them. */
export type ThingKind =
  | "device"
  | "download"
  | "forwarding"
  | "guest"
  | "network"
  | "reservation"
  | "who";

/** What a word may be, for completions: a path here or on the box, a method, one of a few words. */
export type CompletionKind =
  | "file"
  | "folder"
  /** `f:FILE` */
  | "token"
  /** `@FILE` */
  | "body"
  | "box-path"
  /** A file here, or a path on the box. */
  | "any-path"
  /** A file here, or a path on the box after `box:`. */
  | "copy-path"
  /** A path of the API. */
  | "api-path"
  | "box-name"
  | ThingKind
  | "event"
  /** A command, or a subsystem and after it one of its methods. */
  | "method"
  /** What `-c` takes. */
  | "expression"
  /** Names of fields of the result, between commas. */
  | "fields"
  | "nothing"
  | readonly string[];

/** An option, declared. */
export interface Option {
  readonly short?: string;
  /** Further long spellings: pyfbx's. */
  readonly also?: readonly string[];
  /** What its value is called, such as `FILE`; a switch has none. */
  readonly value?: string;
  readonly about: string;
  readonly repeats?: boolean;
  readonly kind?: CompletionKind;
}
