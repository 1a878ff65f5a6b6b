/**
 * What the default box is known to lack, for the help: from its stored state, without asking the
 * box.
 *
 * @module
 */
import { modelOf, withoutAsking } from "../../client/capabilities.ts";
import { kebabCase, subsystems } from "../../catalogue/mod.ts";
import { callMajor, versionWords } from "../../discovery/address.ts";
import { t } from "../../text/language.ts";
import { defaultName, readState } from "../boxes/store.ts";
import type { Io } from "../terminal/io.ts";

/** One sentence on what the box does not have of these subsystems; `undefined` where it has all. */
export async function absentHere(io: Io, names: readonly string[]): Promise<string | undefined> {
  const box = await defaultName(io);
  const discovery = box === undefined ? undefined : (await readState(box, io))?.discovery;
  if (discovery === undefined) return undefined;
  const major = callMajor(discovery);
  const model = modelOf(discovery);
  const absent = subsystems.filter((subsystem) =>
    names.includes(subsystem.name) && withoutAsking(subsystem, major, model) !== undefined &&
    subsystem.operations.length > 0
  ).map(({ name }) => kebabCase(name));
  if (absent.length === 0) return undefined;
  const what = model?.name ?? discovery.box_model_name ?? "Freebox";
  const version = versionWords(discovery.api_version, major);
  return t`Not on your box “${box}” (${what}, API ${version}): ${absent.join(", ")}`;
}
