/**
 * Packages that are loaded on demand, and may not be on this device yet.
 *
 * @module
 */
import { t } from "../text/language.ts";
import { FbxError } from "./errors.ts";

/**
 * Loads a package. Deno keeps those that the code names from the first start on, but a start without
 * access to the Internet finds none.
 *
 * @throws {FbxError} `network`, and what to do.
 */
export async function loadPackage<Module>(
  name: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    const message =
      t`The package ${name} is not on this device yet: run this once with access to the Internet`;
    throw new FbxError(message, { code: "network" }, { cause });
  }
}
