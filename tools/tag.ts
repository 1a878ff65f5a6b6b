// deno-lint-ignore-file no-console -- it runs by itself
/**
 * Whether a tag may become a release: `deno run --allow-read tools/tag.ts v1.2.3`. With `--notes` it
 * prints what has changed.
 *
 * @module
 */
import { root } from "./program.ts";

/** The files that name the version. */
export interface Versioned {
  readonly config: string;
  readonly module: string;
  readonly changelog: string;
}

/** Returns what does not match the tag; nothing where it may become a release. */
export function objections(tag: string, { config, module, changelog }: Versioned): string[] {
  const version = /^v(\d+\.\d+\.\d+)$/.exec(tag)?.[1];
  if (version === undefined) return [`${tag} is no v1.2.3`];
  const named = JSON.parse(config).version;
  const exported = /^export const version = "(.*)";$/m.exec(module)?.[1];
  return [
    ...named === version ? [] : [`deno.json has version ${named}, not ${version}`],
    ...exported === version ? [] : [`lib/core/version.ts has ${exported}, not ${version}`],
    ...notes(version, changelog) === undefined
      ? [`CHANGELOG.md has no “## ${version} (YYYY-MM-DD)” with something below`]
      : [],
  ];
}

/** Returns the section of a dated version in `CHANGELOG.md`. */
export function notes(version: string, changelog: string): string | undefined {
  const sections = changelog.split(/^## /m);
  const own = sections.find((section) => section.startsWith(`${version} (`));
  const text = /^\S+ \(\d{4}-\d\d-\d\d\)\n([^]*)$/.exec(own ?? "")?.[1]?.trim();
  return text === "" ? undefined : text;
}

if (import.meta.main) {
  const [tag = "", option] = Deno.args;
  const [config, module, changelog] = await Promise.all(
    ["deno.json", "lib/core/version.ts", "CHANGELOG.md"].map((path) =>
      Deno.readTextFile(root + path)
    ),
  ) as [string, string, string];
  const found = objections(tag, { config, module, changelog });
  for (const objection of found) console.error(objection);
  if (found.length > 0) Deno.exit(1);
  if (option === "--notes") console.log(notes(tag.slice(1), changelog));
}
