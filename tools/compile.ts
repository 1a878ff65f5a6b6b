// deno-lint-ignore-file no-console -- it runs by itself
/**
 * `deno task compile [--out FOLDER] [TARGET…]`: the command as one binary for each system, in `dist/`.
 *
 * Exit codes: 0 all were made, 1 the code is not fit to be compiled, 2 there is no such target, 3 the
 * code is fit, and Deno's runtime for the binaries could not be downloaded.
 *
 * @module
 */
import { parseArgs } from "node:util";
import { bundle } from "./bundle.ts";
import { permissions, type System } from "./permissions.ts";
import { must, root, run } from "./program.ts";
import { smoke } from "./smoke.ts";

/** What `deno compile` makes binaries for. */
export const targets = [
  "x86_64-unknown-linux-gnu",
  "aarch64-unknown-linux-gnu",
  "x86_64-apple-darwin",
  "aarch64-apple-darwin",
  "x86_64-pc-windows-msvc",
] as const;

/** One of them. */
export type Target = typeof targets[number];

/** The exit codes. */
export const EXIT = { done: 0, unfit: 1, usage: 2, noRuntime: 3 } as const;

/** The file that the binary of a target is. */
export function binary(target: Target): string {
  return `fbx-${target}${systemOf(target) === "windows" ? ".exe" : ""}`;
}

/** Makes the binaries, and returns the exit code. */
async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { out: { type: "string", default: `${root}dist` } },
    allowPositionals: true,
  });
  const unknown = positionals.find((word) => !targets.some((target) => target === word));
  if (unknown !== undefined) {
    console.error(`There is no target “${unknown}”. There are ${targets.join(", ")}`);
    return EXIT.usage;
  }
  const bundled = await prepare(values.out);
  const missing: Target[] = [];
  for (const target of positionals.length > 0 ? positionals as Target[] : targets) {
    const file = `${values.out}/${binary(target)}`;
    if (await compile(target, bundled, file)) console.log(file);
    else missing.push(target);
  }
  if (missing.length === 0) return EXIT.done;
  console.error(
    `Deno's runtime for ${missing.join(", ")} could not be downloaded from dl.deno.land, so that ` +
      "there is no binary. All else was done: the types are right, and the bundle works with the " +
      "permissions of the binary. Run this again where dl.deno.land can be reached.",
  );
  return EXIT.noRuntime;
}

/** All that can go wrong with the code does so here: types, the bundle, and its permissions. */
async function prepare(folder: string): Promise<string> {
  await must([Deno.execPath(), "check", "--quiet", "cli.ts", "mod.ts"]);
  const bundled = await bundle(folder);
  await smoke([
    Deno.execPath(),
    "run",
    "--quiet",
    "--no-config",
    ...permissions(Deno.build.os as System),
    bundled,
  ]);
  return bundled;
}

/** Makes one binary; `false` where its runtime cannot be had. */
async function compile(target: Target, bundled: string, file: string): Promise<boolean> {
  const { code, err } = await run([
    Deno.execPath(),
    "compile",
    "--quiet", // kept in the binary: no word where the program that opens pages is not installed
    "--no-config",
    "--no-lock",
    "--no-check",
    ...permissions(systemOf(target)),
    ...["--target", target, "--app-name", "fbx", "--output", file, bundled],
  ], { env: { NO_COLOR: "1" } });
  if (code === 0) return true;
  if (/error sending request .*\/denort-/.test(err)) return false;
  throw new Error(`deno compile --target ${target} ended with ${code}:\n${err}`);
}

function systemOf(target: Target): System {
  return target.includes("linux") ? "linux" : target.includes("darwin") ? "darwin" : "windows";
}

if (import.meta.main) {
  const code = await main(Deno.args).catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return EXIT.unfit;
  });
  Deno.exit(code);
}
