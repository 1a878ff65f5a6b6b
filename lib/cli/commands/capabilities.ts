/**
 * `fbx capabilities`: what this box can do, and why not the rest.
 *
 * @module
 */
import { findSubsystem, kebabCase } from "../../catalogue/mod.ts";
import { whyNot } from "../../client/capabilities.ts";
import { versionWords } from "../../discovery/address.ts";
import { table, terminalWidth } from "../../help/layout.ts";
import { say, t } from "../../text/language.ts";
import type { Words } from "../args/options.ts";
import { connect } from "../boxes/connect.ts";
import { print } from "../output/mod.ts";
import { speakCatalogue } from "../terminal/locale.ts";
import { EXIT, type Io } from "../terminal/io.ts";

/** Prints a line for each subsystem. */
export async function capabilitiesCommand({ options }: Words, io: Io): Promise<number> {
  await using f = await connect(options, io);
  const found = await f.capabilities({ signal: io.signal });
  if (options.json || options.format !== undefined || options.select !== undefined) {
    await print(found, options, io, { operation: { result: "object" } });
    return EXIT.done;
  }
  await speakCatalogue();
  const { modelName, apiVersion, calledVersion, modules } = found;
  const rows = Object.entries(modules).map(([name, capability]) => [
    kebabCase(name),
    capability.available ? t`yes` : t`no`,
    capability.available ? say(findSubsystem(name)?.about ?? "") : whyNot(capability),
  ]);
  const head = t`${modelName ?? t`Unknown model`}, API ${versionWords(apiVersion, calledVersion)}`;
  await io.out([head, "", ...table(rows, terminalWidth(), 2), ""].join("\n"));
  return EXIT.done;
}
