/**
 * The man page fbx(1), from what the commands and the catalogue declare of themselves.
 *
 * @module
 */
import { apiVersion, kebabCase, type Operation, subsystems } from "../../catalogue/mod.ts";
import { wrap } from "../../help/layout.ts";
import { named, say, t } from "../../text/language.ts";
import { version } from "../../core/version.ts";
import type { Command, Commands } from "../command.ts";
import { exitCodes } from "./exit_codes.ts";
import { optionSections, shownOptions } from "./option_groups.ts";
import { bold, code, italic, plain } from "./roff.ts";
import { environment, saidFiles } from "./environment.ts";
import { globalOptions, type Option } from "../args/shared_options.ts";

/** The page, for `man -l` or a renderer of one's own. */
export function manPage(commands: Commands, date: Date = new Date()): string {
  const title = `.TH ${named("fbx").toUpperCase()} 1 ${
    date.toISOString().slice(0, 10)
  } "fbx ${version}"`;
  const sections: [title: string, lines: string[]][] = [
    [t`NAME`, [`fbx ${plain(`- ${t`control a Freebox from the command line`}`)}`]],
    [t`SYNOPSIS`, synopsis()],
    [t`DESCRIPTION`, description()],
    [
      t`COMMANDS`,
      Object.entries(commands).flatMap(([name, command]) => aboutCommand(name, command)),
    ],
    [t`OPTIONS`, options()],
    [t`METHODS`, methods()],
    [t`EXPRESSIONS`, expressions()],
    [t`ENVIRONMENT`, environment.flatMap(([name, meaning]) => item(bold(name), say(meaning)))],
    [t`FILES`, saidFiles().flatMap(([path, meaning]) => item(italic(path), meaning))],
    [
      t`EXIT STATUS`,
      exitCodes.flatMap(([code, meaning]) => item(bold(String(code)), say(meaning))),
    ],
    [t`EXAMPLES`, examples()],
    [t`SEE ALSO`, [".BR jq (1),", ".BR curl (1),", plain("https://dev.freebox.fr/sdk/os/")]],
  ];
  const lines = sections.flatMap(([name, lines]) => [`.SH ${plain(name)}`, ...tidy(lines)]);
  return [title, ...lines, ""].join("\n");
}

function synopsis(): string[] {
  return [
    `${bold("fbx")} [${italic(t`options`)}] ${italic(t`SUBSYSTEM METHOD`)} [${
      italic(t`arguments`)
    }] ` +
    `[${bold("--")}${italic(t`field value`)} ${plain("…")}]`,
    ".br",
    `${bold("fbx")} [${italic(t`options`)}] ${italic(t`COMMAND`)} ${plain("…")}`,
    ".br",
    `${bold("fbx")} [${italic(t`options`)}] ${bold("-c")} ${italic("EXPRESSION")} ${plain("…")}`,
  ];
}

function description(): string[] {
  return [
    ...paragraph(
      t`fbx calls any method of the Freebox OS API ${apiVersion}, and has its own commands for tasks that need more than one call. Data goes to stdout, everything else to stderr.`,
    ),
    ...paragraph(
      t`Without an address, the box is searched for by mDNS, then as mafreebox.freebox.fr, over HTTPS and then HTTP. fbx register gets a token once, confirmed with ▶ on the front panel, and stores it for every later command.`,
    ),
    ...paragraph(
      t`fbx asks before operations that cannot be undone; without a terminal, they need --yes. --dry-run prints the request instead of sending it.`,
    ),
  ];
}

function aboutCommand(name: string, command: Command): string[] {
  const { usage, about, choices = [], notes = [], options = {}, examples } = command;
  const shown = shownOptions(command).filter(([name]) => name !== "help");
  return [
    `.SS ${plain(["fbx", name, say(usage)].filter(Boolean).join(" ").replaceAll('"', ""))}`,
    ...blocks(about),
    ...choices.flatMap(([word, meaning]) => item(bold(word), say(meaning))),
    ...[...Object.entries(options), ...shown].flatMap(optionItem),
    ...paragraph(t`Examples:`),
    ".RS 4",
    ...exampleItems(examples),
    ".RE",
    ...blocks(notes),
  ];
}

function options(): string[] {
  return optionSections().flatMap(([title, names]) => [
    `.SS ${plain(title.replace(/\s?:$/, ""))}`,
    ...names.flatMap((name) => optionItem([name, globalOptions[name]])),
  ]);
}

function optionItem([name, option]: [string, Option]): string[] {
  const { short, value, about, repeats } = option;
  const letter = short === undefined ? "" : `${bold(`-${short}`)}, `;
  const argument = value === undefined ? "" : ` ${italic(say(value))}`;
  const meaning = repeats ? t`${say(about)}; may be repeated` : say(about);
  return item(`${letter}${bold(`--${name}`)}${argument}`, meaning);
}

function methods(): string[] {
  return [
    ...paragraph(
      t`Path parameters are arguments, in order; then come the fields, as flags or as further arguments. See fbx help SUBSYSTEM METHOD for one method.`,
    ),
    ...subsystems.flatMap(({ name, about, operations }) => [
      `.SS ${plain(kebabCase(name))}`,
      ...paragraph(about),
      ".PP",
      ".PD 0", // a line each
      ...operations.filter(({ until }) => until === undefined).flatMap(methodItem),
      ".PD",
    ]),
  ];
}

function methodItem({ name, params, title }: Operation): string[] {
  const words = Object.keys(params).map((param) => ` ${italic(param.toUpperCase())}`);
  return [".TP 30", bold(kebabCase(name)) + words.join(""), ...filled(title)];
}

function expressions(): string[] {
  return [
    ...paragraph(
      t`-c takes an expression of pyfbx: a call of a method by any of its names, with literals of Python or JSON, followed by any number of accessors. It is parsed, never evaluated; an error points at its column.`,
    ),
    ...code(
      "fbx -c \"Connection.Get_the_current_Connection_status()['rate_up']\"\n" +
        `fbx -c 'Contacts.create(post_data={"display_name": "Sandy Kilo"})'\n` +
        `fbx -c "Lan.hosts('pub')[0].primary_name"`,
    ),
  ];
}

function examples(): string[] {
  return exampleItems([
    ["fbx register", t`once`],
    ["fbx connection status", t`the line`],
    ["fbx lan hosts pub", t`the devices of the home`],
    ["fbx wifi set-config --no-enabled", t`the Wi-Fi off; asks first`],
    ["fbx -d 10 -s influxdb://localhost:8086/freebox connection status", t`readings`],
    ["fbx simulate", t`a simulated Freebox, to try all of this`],
  ]);
}

function exampleItems(examples: Command["examples"]): string[] {
  return examples.flatMap(([command, meaning]) => item(bold(command), say(meaning)));
}

function blocks(texts: readonly string[]): string[] {
  return texts.flatMap((text) =>
    text.startsWith("  ") ? code(text.replace(/^ {2}/gm, "")) : paragraph(say(text))
  );
}

function paragraph(text: string): string[] {
  return [".PP", ...filled(text)];
}

function item(term: string, text: string): string[] {
  return [".TP", term, ...filled(text)];
}

function filled(text: string): string[] {
  return wrap(text, 90).map(plain);
}

/** A paragraph needs no sign where a section begins. */
function tidy(lines: readonly string[]): string[] {
  return lines.filter((line, index) =>
    line !== ".PP" || (index > 0 && !lines[index - 1]?.startsWith(".SS"))
  );
}
