/**
 * The pages for people: every link leads somewhere, and every command, option and variable has a page.
 */
import assert from "node:assert/strict";
import { commands } from "../../lib/cli/commands.ts";
import { globalOptions } from "../../lib/cli/args/shared_options.ts";
import { variables } from "../../tools/permissions.ts";
import { pages, root } from "./pages.ts";

/** The anchor that GitHub and GitLab give a heading. */
function anchorOf(heading: string): string {
  return heading.toLowerCase().replace(/`|\[|\]\([^)]*\)/g, "").replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim().replace(/\s/g, "-");
}

function anchorsOf(text: string): ReadonlySet<string> {
  const prose = text.replace(/^```[^]*?^```/gm, "");
  const anchors = new Set<string>();
  for (const [, heading = ""] of prose.matchAll(/^#+ (.+)$/gm)) {
    const anchor = anchorOf(heading);
    let name = anchor;
    for (let count = 1; anchors.has(name); count++) name = `${anchor}-${count}`;
    anchors.add(name);
  }
  return anchors;
}

/** The targets of the links of a page, pictures and references included. */
function linksOf(text: string): string[] {
  const prose = text.replace(/^```[^]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
  const inline = [...prose.matchAll(/\]\(<?([^)\s>]+)>?[^)]*\)/g)].map(([, to = ""]) => to);
  const tags = [...prose.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, to = ""]) => to);
  return [...inline, ...tags];
}

Deno.test("every link of the pages leads to a file and a heading that are there", async () => {
  const dead: string[] = [];
  let checked = 0;
  for (const { path, text } of await pages(true)) {
    for (const link of linksOf(text)) {
      if (/^[a-z]+:/.test(link)) continue;
      checked++;
      const url = new URL(link, new URL(path, root));
      const anchor = decodeURIComponent(url.hash.slice(1));
      url.hash = "";
      const target = await Deno.readTextFile(url).catch(async () =>
        await Deno.stat(url).then(() => "", () => undefined)
      );
      const isDead = target === undefined || anchor !== "" && !anchorsOf(target).has(anchor);
      if (isDead) dead.push(`${path}: ${link}`);
    }
  }
  assert.ok(checked > 500, String(checked));
  assert.deepEqual(dead, []);
});

Deno.test("every command and option has its page, and every variable that is read", async () => {
  const text = (await pages(true)).map(({ text }) => text).join("\n");
  const isNamed = (name: string) => new RegExp(`${name}(?![\\w-])`).test(text);
  const names = [
    ...Object.keys(commands).map((name) => `fbx ${name}`),
    ...Object.keys(globalOptions).map((name) => `--${name}`),
    ...Object.values(commands).flatMap(({ options = {} }) =>
      Object.keys(options).map((name) => `--${name}`)
    ),
    ...variables,
  ];
  assert.ok(names.length > 60);
  assert.deepEqual([...new Set(names.filter((name) => !isNamed(name)))], []);
});
