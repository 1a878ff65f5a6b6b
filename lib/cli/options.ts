/**
 * The options that every command takes, pyfbx's with pyfbx's meaning.
 *
 * @module
 */
import { nearest } from "../nearest.ts";
import { UsageError } from "./io.ts";

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
  /** `-d`: seconds between two runs; `undefined` for one run. */
  delay: number | undefined;
  /** `-u`: address of the box. */
  url: string | undefined;
  /** `-s`: where each result is sent; printed where there is none. */
  send: string[];
  /** `--select`: the wanted fields. */
  select: string | undefined;
  /** `--on-change`: only results that differ from the last. */
  onChange: boolean;
  /** `-c`: what to run. */
  commands: string[];
  /** Milliseconds for each call. */
  timeout: number | undefined;
  /** Certificate files to trust besides the system's and the Freebox's. */
  caCerts: string[];
  /** `-o`: the file that the result goes to. */
  output: string | undefined;
  /** `--force`: replace files that are there. */
  force: boolean;
  /** `-y`: go on without a question where something cannot be set back. */
  yes: boolean;
  /** `--dry-run`: print requests instead of sending them. */
  dryRun: boolean;
  /** Compare arguments with the catalogue; not with `--no-validate`. */
  validate: boolean;
  help: boolean;
  version: boolean;
}

/** How the options are written: those of type `string` take a value. */
export const globalOptions = {
  "app-id": { type: "string", short: "a" },
  token: { type: "string", short: "t" },
  verbose: { type: "boolean", short: "v" },
  nomdns: { type: "boolean", short: "n" },
  json: { type: "boolean", short: "j" },
  delay: { type: "string", short: "d" },
  url: { type: "string", short: "u" },
  send: { type: "string", short: "s" },
  select: { type: "string" },
  "on-change": { type: "boolean" },
  command: { type: "string", short: "c" },
  timeout: { type: "string" },
  "ca-cert": { type: "string" },
  output: { type: "string", short: "o" },
  force: { type: "boolean" },
  yes: { type: "boolean", short: "y" },
  "dry-run": { type: "boolean" },
  "no-validate": { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const satisfies Record<string, { type: "string" | "boolean"; short?: string }>;

/** The words of a command, sorted: options of all commands, own flags, and the rest in order. */
export interface Words {
  readonly options: Options;
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
 * @param own The names of the command's own flags, and whether each may stand without a value.
 */
export function readWords(
  args: readonly string[],
  own: (positionals: readonly string[]) => ReadonlyMap<string, "value" | "bare">,
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
        if (value === undefined) throw new UsageError(`${word} needs a value after it`);
        ours.push(value);
      }
    } else {
      positionals.push(word);
      claimed = own(positionals);
    }
  }
  return { options: readOptions(ours, [...claimed.keys()]), flags, positionals };
}

/** Where the first word stands that is neither an option nor the value of one; -1 for none. */
export function firstPositional(args: readonly string[]): number {
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? "";
    if (word === "--") return index + 1 < args.length ? index + 1 : -1;
    if (!word.startsWith("-") || word === "-") return index;
    suggest(word, []); // a command's own flags come after its name
    if (takesValue(word)) index++;
  }
  return -1;
}

/** The flags of `fbx download` and `fbx upload`. */
export const transferFlags: ReadonlyMap<string, "value"> = new Map([["parallel", "value"]]);

/**
 * Whether words mean `fbx download` or `fbx upload` of files, and not a method of the subsystem of that name: a path of
 * the box's begins with a slash.
 */
export function isTransfer(name: "download" | "upload", args: readonly string[]): boolean {
  try {
    const { positionals, options } = readWords(
      args.toSpliced(firstPositional(args), 1),
      () => transferFlags,
    );
    if (positionals.length === 0) return options.help;
    const path = name === "download" ? positionals[0] : positionals.at(-1);
    return path?.startsWith("/") === true && (name === "download" || positionals.length > 1);
  } catch {
    return false; // a flag of a method's
  }
}

function splitFlag(word: string): [name: string | undefined, attached: string | undefined] {
  const parts = /^--([^=]+)(?:=(.*))?$/s.exec(word);
  return [parts?.[1], parts?.[2]];
}

/** `--enabled` may stand alone or before a value; `--name` takes whatever follows. */
function valueAfter(next: string | undefined, mayStandAlone: boolean): string | true {
  if (next === undefined) return true;
  if (mayStandAlone) return /^(true|false|yes|no|on|off|0|1)$/i.test(next) ? next : true;
  return next;
}

function isNumber(word: string): boolean {
  return /^-\.?\d/.test(word);
}

/** Whether the next word is the value of this one: `-t`, `--token`, `-vt`, but not `-tTOKEN`. */
function takesValue(word: string): boolean {
  const [name, attached] = splitFlag(word);
  if (name !== undefined) {
    return attached === undefined && name in globalOptions &&
      globalOptions[name as keyof typeof globalOptions].type === "string";
  }
  const valued = [...word.slice(1)].findIndex((letter) =>
    Object.values(globalOptions).some((option) =>
      "short" in option && option.short === letter && option.type === "string"
    )
  );
  return valued === word.length - 2;
}

function readOptions(words: string[], others: readonly string[]): Options {
  const values = readOurs(words, others);
  const all = (name: OptionName) => values.get(name) ?? [];
  const last = (name: OptionName) => all(name).at(-1);
  return {
    appId: last("app-id"),
    token: last("token"),
    verbose: all("verbose").length,
    nomdns: values.has("nomdns"),
    json: values.has("json"),
    delay: positive("delay", last("delay"), "seconds, such as 10 or 0.5"),
    url: last("url"),
    send: all("send"),
    select: last("select"),
    onChange: values.has("on-change"),
    commands: all("command"),
    timeout: milliseconds(positive("timeout", last("timeout"), "seconds, such as 10")),
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

type OptionName = keyof typeof globalOptions;

/** What was given to each option, in order; an empty text for one that takes no value. */
function readOurs(words: readonly string[], others: readonly string[]): Map<OptionName, string[]> {
  const values = new Map<OptionName, string[]>();
  const add = (name: OptionName, value: string) =>
    values.set(name, [...values.get(name) ?? [], value]);
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    const [name, attached] = splitFlag(word);
    if (name !== undefined) {
      suggest(word, others);
      const option = name as OptionName;
      const isSwitch = globalOptions[option].type === "boolean";
      if (isSwitch && attached !== undefined) throw new UsageError(`--${name} takes no value`);
      add(option, isSwitch ? "" : attached ?? words[++index] ?? "");
      continue;
    }
    for (let at = 1; at < word.length; at++) {
      const option = shortOption(word[at] ?? "");
      const isSwitch = globalOptions[option].type === "boolean";
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
  throw new UsageError(`There is no option -${letter}. fbx --help lists the options`);
}

function suggest(word: string, others: readonly string[]): void {
  const [name] = splitFlag(word);
  if (name === undefined || name in globalOptions) return;
  const known = [...others, ...Object.keys(globalOptions)];
  const near = nearest(name, known);
  const hint = near === undefined ? "" : ` Did you mean --${near}?`;
  throw new UsageError(`There is no option --${name} here.${hint} --help lists them`);
}

function positive(name: string, text: string | undefined, what: string): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (text.trim() !== "" && number > 0 && number < 1e9) return number;
  throw new UsageError(`--${name} takes ${what}, not “${text}”`);
}

function milliseconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}
