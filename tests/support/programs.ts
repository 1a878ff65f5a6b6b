/**
 * Programs that others wrote, for tests that talk to them.
 *
 * @module
 */
import { type Ran, run as runIn } from "../../tools/program.ts";

export type { Ran };

/** Runs a program to its end. */
export async function run(program: string, args: readonly string[]): Promise<Ran> {
  return await runIn([program, ...args]);
}

/** Whether every test runs, those that need more than Deno included: `deno task test:all`. */
export const all = Deno.env.get("FBX_LONG") === "1";

/**
 * A test that needs programs; it is skipped, with the reason in its name, where one is not
 * installed.
 */
export async function testWith(
  programs: readonly string[],
  name: string,
  fn: (t: Deno.TestContext) => Promise<void>,
): Promise<void> {
  if (!all) {
    return Deno.test({ name: `${name} (skipped: deno task test:all runs it)`, ignore: true, fn });
  }
  const found = await Promise.all(programs.map(isInstalled));
  const missing = programs.filter((_, index) => !found[index]);
  const why = missing.length > 0 ? ` (skipped: ${missing.join(", ")} not installed)` : "";
  Deno.test({ name: name + why, ignore: why !== "", fn });
}

async function isInstalled(program: string): Promise<boolean> {
  return (await run("sh", ["-c", '[ -e "$0" ] || command -v "$0"', program])).code === 0;
}
