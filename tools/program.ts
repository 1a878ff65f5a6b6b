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

/** Where and how a program runs; (default: in the folder of the repository). */
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

/** A program that runs until it is stopped. */
export interface Background extends AsyncDisposable {
  /** What it printed when it was ready. */
  readonly line: string;
  /** Ctrl-C; resolves to the exit code. */
  interrupt(): Promise<number>;
}

/** Runs a program until it is stopped; resolves once it has printed a line. */
export async function background(
  [program = "", ...args]: readonly string[],
  place: Place = {},
): Promise<Background> {
  const options = {
    cwd: root,
    ...place,
    args,
    stdin: "null",
    stdout: "piped",
    stderr: "inherit",
  } as const;
  const child = new Deno.Command(program, options).spawn();
  const reader = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  let line = "";
  while (!line.includes("\n")) {
    const { value, done } = await reader.read();
    if (done) throw new Error(`${[program, ...args].join(" ")} printed nothing`);
    line += value;
  }
  const interrupt = async () => {
    child.kill("SIGINT");
    await reader.cancel();
    return (await child.status).code;
  };
  return {
    line,
    interrupt,
    [Symbol.asyncDispose]: async () => {
      await interrupt().catch(() => {}); // has ended
    },
  };
}
