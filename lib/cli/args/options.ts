/**
 * The words of a command line, sorted and read.
 *
 * @module
 */
import { t } from "../../text/language.ts";
import { nearest } from "../../text/suggest.ts";
import { UsageError } from "../terminal/io.ts";
import { type Format, readFormat } from "../output/formats.ts";
import { globalOptions, type OptionName, optionNamed } from "./shared_options.ts";

/** The options of the command, read. */
export interface Options {
  /** `-a`: id of the application. */
  appId: string | undefined;
  /** `-t`: a token, or `f:FILE`. */
  token: string | undefined;
  /** `-v`, as often as it was given. */
  verbose: number;
  /** `-n`: do not look by mDNS. */
  nomdns: boolean;
  /** `-j`: results as JSON, a line each. */
  json: boolean;
  /** `--format`: the form of the results (default: by where they go). */
  format: Format | undefined;
  /** `-d`: seconds between two runs; `undefined` for one run. */
  delay: number | undefined;
  /** `--box`: name of one of the boxes that are known. */
  box: string | undefined;
  /** `-u`: address of the box. */
  url: string | undefined;
  /** `-s`: where each result is sent; printed where there is none. */
  send: string[];
  /** `--select`: the wanted fields. */
  select: string | undefined;
  /** `--show-secrets`: tables show keys and passwords. */
  showSecrets: boolean;
  /** `--on-change`: only results that differ from the last. */
  onChange: boolean;
  /** `-c`: what to run. */
  commands: string[];
  /** `--api`: major version to call. */
  api: number | undefined;
  /** Milliseconds for each call. */
  timeout: number | undefined;
  /** Certificate files to trust besides the system's and the Freebox's. */
  caCerts: string[];
  /** `-o`: the file that the result goes to. */
  output: string | undefined;
  /** `--force`: replace files that are there. */
  force: boolean;
  /** `-y`: do not ask before what cannot be undone. */
  yes: boolean;
  /** `--dry-run`: print requests instead of sending them. */
  dryRun: boolean;
  /** Compare arguments with the catalogue; not with `--no-validate`. */
  validate: boolean;
  help: boolean;
  version: boolean;
}

/** The words of a command, sorted: options of all commands, own flags, and the rest in order. */
export interface Words {
  readonly options: Options;
  /** The options of all commands that were given. */
  readonly given: ReadonlySet<OptionName>;
  /** Flags that are not ours: `--display-name "Sandy Kilo"`; `true` where no value follows. */
  readonly flags: readonly Flag[];
  readonly positionals: readonly string[];
}

/** `--name value`, as it was written. */
export interface Flag {
  readonly name: string;
  readonly value: string | true;
}

/**
 * Sorts the words of the command line. A word that `own` claims is a flag of the command at hand,
 * also where an option of all commands has that name.
 *
 * @param own The names of the command's own flags, and whether each may lack a value.
 * @param command What the user typed, for errors: `fbx nat add-redirect`.
 */
export function readWords(
  args: readonly string[],
  own: (positionals: readonly string[]) => ReadonlyMap<string, "value" | "bare">,
  command: (positionals: readonly string[]) => string = () => "fbx",
): Words {
  const positionals: string[] = [];
  const flags: Flag[] = [];
  const ours: string[] = [];
  let claimed = own(positionals);
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? "";
    if (word === "--") {
      positionals.push(...args.slice(index + 1));
      break;
    }
    const [name, attached] = splitFlag(word);
    if (name !== undefined && claimed.has(name)) {
      const follows = attached ?? valueAfter(args[index + 1], claimed.get(name) === "bare");
      if (attached === undefined && follows !== true) index++;
      flags.push({ name, value: follows });
    } else if (word.startsWith("-") && word !== "-" && !isNumber(word)) {
      ours.push(word);
      if (takesValue(word)) {
        const value = args[++index];
        if (value === undefined) throw new UsageError(t`${word} needs a value after it`);
        ours.push(value);
      }
    } else {
      positionals.push(word);
      claimed = own(positionals);
    }
  }
  const values = readOurs(ours, [...claimed.keys()], command(positionals));
  return { options: toOptions(values), given: new Set(values.keys()), flags, positionals };
}

/** Index of the first word that is neither an option nor the value of one; -1 for none. */
export function firstPositional(args: readonly string[]): number {
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? "";
    if (word === "--") return index + 1 < args.length ? index + 1 : -1;
    if (!word.startsWith("-") || word === "-") return index;
    const [name] = splitFlag(word);
    // a command's own flags come after its name
    if (name !== undefined && optionNamed(name) === undefined) suggest(name, [], "fbx");
    if (takesValue(word)) index++;
  }
  return -1;
}

/** `--name=value` → `name`, `value`. */
export function splitFlag(word: string): [name: string | undefined, attached: string | undefined] {
  const parts = /^--([^=]+)(?:=(.*))?$/s.exec(word);
  return [parts?.[1], parts?.[2]];
}

/** `--enabled` may be alone or before a value; `--name` takes whatever follows. */
export function valueAfter(next: string | undefined, mayStandAlone: boolean): string | true {
  if (next === undefined) return true;
  if (mayStandAlone) return /^(true|false|yes|no|on|off|0|1)$/i.test(next) ? next : true;
  return next;
}

/** `-1` is no option. */
export function isNumber(word: string): boolean {
  return /^-\.?\d/.test(word);
}

/** Whether the next word is the value of this one: `-t`, `--token`, `-vt`, but not `-tTOKEN`. */
export function takesValue(word: string): boolean {
  const [name, attached] = splitFlag(word);
  if (name !== undefined) {
    const option = optionNamed(name);
    return attached === undefined && option !== undefined && "value" in globalOptions[option];
  }
  const valued = [...word.slice(1)].findIndex((letter) =>
    Object.values(globalOptions).some((option) =>
      "short" in option && option.short === letter && "value" in option
    )
  );
  return valued === word.length - 2;
}

function toOptions(values: ReadonlyMap<OptionName, readonly string[]>): Options {
  const all = (name: OptionName) => [...values.get(name) ?? []];
  const last = (name: OptionName) => all(name).at(-1);
  return {
    appId: last("app-id"),
    token: last("token"),
    verbose: all("verbose").length,
    nomdns: values.has("nomdns"),
    json: values.has("json"),
    format: readFormat(last("format")),
    delay: positive("delay", last("delay"), t`seconds, such as 10 or 0.5`),
    box: last("box"),
    url: last("url"),
    send: all("send"),
    select: fields(last("select")),
    showSecrets: values.has("show-secrets"),
    onChange: values.has("on-change"),
    commands: all("command"),
    api: whole("api", last("api"), t`a major version, such as 16`),
    timeout: milliseconds(positive("timeout", last("timeout"), t`seconds, such as 10`)),
    caCerts: all("ca-cert"),
    output: last("output"),
    force: values.has("force"),
    yes: values.has("yes"),
    dryRun: values.has("dry-run"),
    validate: !values.has("no-validate"),
    help: values.has("help"),
    version: values.has("version"),
  };
}
/** What was given to each option, in order; an empty text for one that takes no value. */
function readOurs(
  words: readonly string[],
  others: readonly string[],
  command: string,
): Map<OptionName, string[]> {
  const values = new Map<OptionName, string[]>();
  const add = (name: OptionName, value: string) => {
    if (value === "" && "value" in globalOptions[name]) {
      throw new UsageError(t`--${name} needs a value after it`);
    }
    values.set(name, [...values.get(name) ?? [], value]);
  };
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    const [name, attached] = splitFlag(word);
    if (name !== undefined) {
      const option = optionNamed(name) ?? suggest(name, others, command);
      const isSwitch = !("value" in globalOptions[option]);
      if (isSwitch && attached !== undefined) throw new UsageError(t`--${name} takes no value`);
      add(option, isSwitch ? "" : attached ?? words[++index] ?? "");
      continue;
    }
    for (let at = 1; at < word.length; at++) {
      const option = shortOption(word[at] ?? "");
      const isSwitch = !("value" in globalOptions[option]);
      const rest = word.slice(at + 1).replace(/^=/, "");
      add(option, isSwitch ? "" : rest || (words[++index] ?? ""));
      if (!isSwitch) break;
    }
  }
  return values;
}

function shortOption(letter: string): OptionName {
  for (const [name, option] of Object.entries(globalOptions)) {
    if ("short" in option && option.short === letter) return name as OptionName;
  }
  throw new UsageError(t`There is no option -${letter}. fbx --help lists the options`);
}

function suggest(name: string, others: readonly string[], command: string): never {
  const known = [...others, ...Object.keys(globalOptions)];
  const near = nearest(name, known);
  throw new UsageError(
    near === undefined
      ? t`${command} has no option --${name}. --help lists them`
      : t`${command} has no option --${name}. Did you mean --${near}? --help lists them`,
  );
}

function fields(selection: string | undefined): string | undefined {
  if (selection === undefined || /[^\s,.]/.test(selection)) return selection;
  throw new UsageError(t`--select takes fields, such as rate_up,rate_down, not “${selection}”`);
}

function positive(name: string, text: string | undefined, what: string): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() !== "" && number > 0 && number < 1e9) return number;
  throw new UsageError(t`--${name} takes ${what}, not “${text}”`);
}

function whole(name: string, text: string | undefined, what: string): number | undefined {
  const number = positive(name, text, what);
  if (number === undefined || Number.isInteger(number)) return number;
  throw new UsageError(t`--${name} takes ${what}, not “${text}”`);
}

function milliseconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}
