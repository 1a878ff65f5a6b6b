/**
 * Programs that the scripts here run.
 *
 * @module
 */

/** The folder of the repository. */
export const root = new URL("..", import.meta.url).pathname;

/** What became of a program. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Where and how a program runs; in the folder of the repository unless told. */
export type Place = Pick<Deno.CommandOptions, "cwd" | "env" | "clearEnv">;

/** Runs a program to its end. */
export async function run(
  [program = "", ...args]: readonly string[],
  place: Place = {},
): Promise<Ran> {
  const command = new Deno.Command(program, { cwd: root, ...place, args, stdin: "null" });
  const { code, stdout, stderr } = await command.output();
  const decoder = new TextDecoder();
  return { code, out: decoder.decode(stdout), err: decoder.decode(stderr) };
}

/** Runs a program that has to succeed, and returns what it printed. */
export async function must(command: readonly string[], place?: Place): Promise<string> {
  const { code, out, err } = await run(command, place);
  if (code === 0) return out;
  throw new Error(`${command.join(" ")} ended with ${code}:\n${out}${err}`);
}
