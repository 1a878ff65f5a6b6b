/**
 * `fbx settings`: what a file of settings may have, as a list or as a JSON Schema.
 *
 * @module
 */
import { operations } from "../../catalogue/mod.ts";
import { labelOf } from "../../catalogue/operation.ts";
import { table, terminalWidth } from "../../help/layout.ts";
import { bySubsystem, nameOf } from "../../settings/catalogue.ts";
import { settingsSchema } from "../../settings/mod.ts";
import { kebabCase } from "../../catalogue/mod.ts";
import { say, t } from "../../text/language.ts";
import type { Words } from "../args/options.ts";
import { EXIT, type Io, UsageError } from "../terminal/io.ts";
import { speakCatalogue } from "../terminal/locale.ts";

/** Prints the list, or the schema. */
export async function settingsCommand({ positionals: [what] }: Words, io: Io): Promise<number> {
  await speakCatalogue();
  if (what !== undefined && what !== "schema") {
    throw new UsageError(t`fbx settings takes schema, or nothing, not “${what}”`);
  }
  await io.out(what === "schema" ? JSON.stringify(settingsSchema(), null, 2) + "\n" : list());
  return EXIT.done;
}

function list(): string {
  const kept = [...bySubsystem()].flatMap(([subsystem, settings]) =>
    settings.map((setting) => [nameOf(setting), say(setting.mark.about ?? subsystem.about)])
  );
  const left = operations().filter(({ notSetting }) => notSetting !== undefined)
    .map((read) => [
      `${kebabCase(read.subsystem.name)} ${kebabCase(read.name)}`,
      say(read.notSetting ?? labelOf(read)),
    ]);
  const width = terminalWidth();
  return [
    t`Settings, as fbx backup writes them:`,
    ...table(kept, width, 2),
    "",
    t`Left out, and why:`,
    ...table(left, width, 2),
    "",
  ].join("\n");
}
