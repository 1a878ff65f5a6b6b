/**
 * `fbx capabilities`: what this box can do, and why not the rest.
 *
 * @module
 */
import type { Capability } from "../../client/call_types.ts";
import { findSubsystem, kebabCase, permissions } from "../../catalogue/mod.ts";
import { versionWords } from "../../discovery/address.ts";
import { table, terminalWidth } from "../../help/layout.ts";
import { say, t } from "../../text/language.ts";
import { own } from "../../text/own.ts";
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

/** Why a box does not have a subsystem, in words. */
export function whyNot({ reason, since, permission, code }: Capability): string {
  switch (reason) {
    case "version":
      return since === undefined ? t`gone from this API version` : t`needs API ${since}`;
    case "model":
      return t`this model does not have it`;
    case "permission":
      return t`the application lacks the permission “${permission}” (${
        say(own(permissions, permission ?? "")?.doc ?? "")
      })`;
    default:
      return t`the box refuses: ${code}`;
  }
}
