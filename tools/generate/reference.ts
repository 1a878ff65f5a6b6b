/**
 * `docs/reference/`: a page for each subsystem, and one for the commands, as the help has it.
 *
 * @module
 */
import {
  apiVersion,
  baseType,
  commonErrors,
  fieldsOf,
  kebabCase,
  type Operation,
  type Property,
  type Shape,
  type Subsystem,
  subsystems,
  type Type,
  typeOf,
} from "../../lib/catalogue/mod.ts";
import { isWritable } from "../../lib/catalogue/shape.ts";
import { commands } from "../../lib/cli/commands.ts";
import type { Command } from "../../lib/cli/command.ts";
import { shownOptions } from "../../lib/cli/help/option_groups.ts";
import { exampleLines } from "../../lib/help/example.ts";
import { parameterRows, readRows, sentRows, shapeRows } from "../../lib/help/fields.ts";
import type { Row } from "../../lib/help/layout.ts";
import { summary } from "../../lib/help/mod.ts";
import { sentence } from "./comments.ts";

const FOLDER = "docs/reference/";

/** The pages, by their paths in the project. */
export function* reference(): Generator<[path: string, text: string]> {
  yield [`${FOLDER}README.md`, index()];
  yield [`${FOLDER}commands.md`, commandsPage()];
  for (const subsystem of subsystems) yield [FOLDER + fileOf(subsystem), page(subsystem)];
}

const MADE = "<!-- Made from api.json by `deno task generate`; edit that. -->";

function fileOf({ name }: Subsystem): string {
  return `${kebabCase(name)}.md`;
}

function index(): string {
  const rows = subsystems.map((subsystem) => [
    `[${subsystem.name}](${fileOf(subsystem)})`,
    String(subsystem.operations.length),
    subsystem.about,
  ]);
  return blocks(
    MADE,
    "# Reference",
    `Every method of the Freebox OS API ${apiVersion}, and of what was seen beyond its ` +
      "documentation, on the command line and from TypeScript. The same is in `fbx help`, in " +
      "French too. [The commands of fbx](commands.md) have a page of their own.",
    table(["subsystem", "methods", "what it is about"], rows),
  );
}

function page(subsystem: Subsystem): string {
  const { name, alias, about, operations, types, errors } = subsystem;
  const methods = operations.map((operation) => [
    `[${operation.name}](#${anchor(operation.name)})`,
    summary(operation),
  ]);
  return blocks(
    MADE,
    `# ${name}`,
    `${sentence(about)} On the command line \`fbx ${kebabCase(name)}\`, in code \`f.${name}\`` +
      ` (\`f.${alias}\`).`,
    table(["method", "what it does"], methods),
    ...operations.flatMap(method),
    ...types.length === 0 ? [] : [...types.flatMap(typeSection)],
    ...codes(errors),
  );
}

function method(operation: Operation): string[] {
  const { name, verb, path, params, query, body, result } = operation;
  const [typescript, command] = exampleLines(operation);
  const { permission } = operation;
  const facts = [
    `\`${verb} ${path}\``,
    permission && `permission \`${permission}\``,
    operation.since && `since API ${operation.since}`,
    operation.until && `gone from API ${operation.until} on`,
    operation.observed && "seen on real boxes, not documented",
    operation.unsure && "only named by other clients, not known to work",
    operation.unstable && "marked unstable by the documentation",
  ].filter((fact) => typeof fact === "string");
  return [
    `## ${name}`,
    `${sentence(summary(operation))}${operation.consequences.length > 0 ? ASKS : ""}`,
    "```sh\n" + command + "\n```",
    "```ts ignore\n" + typescript + "\n```",
    facts.join(", ") + ".",
    ...section("parameter", parameterRows(params)),
    ...section("query", parameterRows(query)),
    ...body === undefined ? [] : sent(operation, body),
    ...result === undefined ? ["Result: none."] : answered(result),
  ];
}

const ASKS = " The command asks first: this cannot be undone.";

function sent({ verb, needs = [] }: Operation, body: Shape): string[] {
  const rows = sentRows(fieldsOf(body), verb === "POST", needs);
  const named = shapeName(body);
  return [
    `Takes ${named ?? "these fields"}:`,
    ...rows.length > 0 ? section("field", rows) : section("value", shapeRows(body)),
  ];
}

function answered(result: Shape): string[] {
  const named = shapeName(result);
  if (named !== undefined) return [`Result: ${named}.`];
  const rows = readRows(fieldsOf(result));
  return [
    "Result:",
    ...rows.length > 0 ? section("field", rows) : section("value", shapeRows(result)),
  ];
}

/** A type that has a section somewhere, as a link to it. */
function shapeName(shape: Shape): string | undefined {
  const expression = typeOf(shape);
  const owner = ownerOf.get(baseType(expression));
  if (owner === undefined) return typeof shape === "string" ? `\`${expression}\`` : undefined;
  return `[\`${expression}\`](${fileOf(owner)}#type-${anchor(baseType(expression))})`;
}

const ownerOf = new Map(
  subsystems.flatMap((subsystem) => subsystem.types.map(({ name }) => [name, subsystem] as const)),
);

function typeSection({ name, doc = "", fields }: Type): string[] {
  const rows = [...readRows(fields), ...sentRows(writeOnly(fields), true)];
  return [`## Type ${name}`, doc === "" ? "" : sentence(doc), ...section("field", rows)];
}

function writeOnly(fields: Readonly<Record<string, Property>>) {
  return Object.fromEntries(
    Object.entries(fields).filter(([, field]) => field.access === "w" && isWritable(field, true)),
  );
}

function codes(errors: Readonly<Record<string, string>>): string[] {
  const rows = Object.entries({ ...commonErrors, ...errors }).map(([code, meaning]) => [
    `\`${code}\``,
    meaning,
  ]);
  return ["## Error codes", table(["code", "meaning"], rows)];
}

function commandsPage(): string {
  return blocks(
    MADE,
    "# The commands of fbx",
    "Beside any method of the API ([reference](README.md)), fbx has these. `fbx COMMAND --help` " +
      "prints the same, in French too.",
    ...Object.entries(commands).flatMap(([name, command]) => commandSection(name, command)),
  );
}

function commandSection(name: string, command: Command): string[] {
  const { usage, summary, about, choices = [], options = {}, examples, notes = [] } = command;
  const own = Object.entries(options).map(([option, { value, about }]) => [
    `\`--${option}${value === undefined ? "" : ` ${value}`}\``,
    about,
  ]);
  const shared = shownOptions(command).map(([option, { value, about }]) => [
    `\`--${option}${value === undefined ? "" : ` ${value}`}\``,
    about,
  ]);
  return [
    `## fbx ${name}`,
    sentence(summary),
    "```sh\n" + [`fbx ${name}`, usage].filter(Boolean).join(" ") + "\n```",
    ...about.map(paragraph),
    ...choices.length === 0
      ? []
      : [table(["word", "meaning"], choices.map(([word, meaning]) => [`\`${word}\``, meaning]))],
    table(["option", "meaning"], [...own, ...shared]),
    "```sh\n" +
    examples.map(([command, meaning]) => `${command}  # ${meaning}`).join("\n") + "\n```",
    ...notes.map(paragraph),
  ];
}

/** What begins with two spaces is shown verbatim. */
function paragraph(text: string): string {
  return text.startsWith("  ") ? "```text\n" + text + "\n```" : text;
}

function section(first: string, rows: readonly Row[]): string[] {
  if (rows.length === 0) return [];
  const [row = []] = rows;
  const headings = row.length === 1 ? ["meaning"] : [first, "type", "meaning"];
  return [
    table(
      headings,
      rows.map((row) => row.map((cell, at) => at < row.length - 1 ? code(cell) : cell)),
    ),
  ];
}

function code(text: string): string {
  return text === ""
    ? ""
    : `\`${text.trim()}\``.padStart(text.length - text.trimStart().length + 1);
}

function table(headings: readonly string[], rows: readonly Row[]): string {
  const line = (cells: Row) => `| ${cells.map(cellText).join(" | ")} |`;
  return [line(headings), line(headings.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A bar would end the cell; a line break is one of HTML there. */
function cellText(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", "<br>");
}

function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^\w-]/g, "");
}

function blocks(...texts: readonly string[]): string {
  return texts.filter((text) => text !== "").join("\n\n") + "\n";
}
