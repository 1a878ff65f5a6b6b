import assert from "node:assert/strict";
import { french } from "../../lib/text/fr.ts";
import { comments, literals } from "../support/literals.ts";
import { catalogueTexts, sentences } from "../support/sentences.ts";

/** Words that nothing here uses, and what to write instead. */
const avoided: readonly (readonly [words: RegExp, instead: string])[] = [
  [/\bunless told\b/i, "by default, (default: …)"],
  [/\b(?:told|tells)\b/i, "reports, shows, returns, logs; distinguishes"],
  [/\b(?:says|said)\b/i, "describes, reports, states"],
  [/\bno fault\b|\bfaults? of (?:its|our|your) own\b|\bfault of ours\b/i, "error, bug"],
  [/\bstumbl/i, "internal error"],
  [/\bsteers?\b/i, "controls, changes"],
  [/\bset back\b/i, "undo, move back"],
  [/\b(?:whoever|somebody|someone|nobody)\b/i, "the user, or the passive"],
  [/\b(?:a|the) person\b|\bpersons?['’]s\b/i, "the user"],
  [/\bof (?:its|their|our) own accord\b/i, "leave it out"],
  [/\banew\b/i, "again, re-"],
  [/\bheeds?(?:ed)?\b/i, "respects"],
  [/\bshall\b/i, "the present tense"],
  [/\b(?:stands|stood)\b/i, "is, means"],
  [/\bcomes to\b/i, "is, returns"],
  [/\b(?:is|are|was) meant\b/i, "is the default, is for"],
  [/\bmend(?:s|ed|ing)?\b/i, "fixes, normalizes"],
];

const root = new URL("../../", import.meta.url);
const documents = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md"];

Deno.test("user-visible sentences use plain words", async () => {
  const texts = [...await sentences(), ...catalogueTexts(), ...Object.keys(french)];
  assert.ok(texts.length > 3000, `only ${texts.length} were found`);
  assert.deepEqual(texts.flatMap((text) => complaints("", text)), []);
});

Deno.test("comments and test names use plain words", async () => {
  const found: string[] = [];
  for await (const path of sourcesIn(["lib", "tools", "bench", "tests"])) {
    const source = await Deno.readTextFile(new URL(path, root));
    const names = literals(source).filter(({ before }) => /(?:test|step|name:)\W*$/i.test(before));
    for (const { text, line } of [...comments(source), ...names]) {
      found.push(...complaints(`${path}:${line}`, text));
    }
  }
  assert.deepEqual(found, []);
});

Deno.test("documents use plain words", async () => {
  for await (const path of sourcesIn(["docs", "examples", ".github"], /\.(?:md|ya?ml|toml)$/)) {
    documents.push(path);
  }
  const found: string[] = [];
  for (const path of documents) {
    const lines = (await Deno.readTextFile(new URL(path, root))).split("\n");
    found.push(...lines.flatMap((text, at) => complaints(`${path}:${at + 1}`, text)));
  }
  assert.deepEqual(found, []);
});

Deno.test("comments() finds comments, and no strings", () => {
  const source =
    'const a = "// no"; // a comment\n/**\n * Two\n * lines.\n */\nconst b = /\\/\\*/;';
  assert.deepEqual(comments(source), [
    { text: "a comment", line: 1 },
    { text: "Two lines.", line: 2 },
  ]);
  assert.deepEqual(complaints("x.ts:1", "Returns what the box says."), [
    "x.ts:1: “says” (better: describes, reports, states): Returns what the box says.",
  ]);
});

function complaints(place: string, text: string): string[] {
  return avoided.flatMap(([words, instead]) => {
    const found = words.exec(text)?.[0];
    return found === undefined ? [] : [`${place}: “${found}” (better: ${instead}): ${text}`];
  });
}

async function* sourcesIn(
  folders: readonly string[],
  kind = /(?<!\.gen)\.[jt]s$/,
): AsyncGenerator<string> {
  for (const folder of folders) {
    const url = new URL(`${folder}/`, root);
    const entries = await Array.fromAsync(Deno.readDir(url)).catch(() => []);
    for (const { name, isDirectory } of entries) {
      if (isDirectory) yield* sourcesIn([`${folder}/${name}`], kind);
      else if (kind.test(name) && name !== "words_test.ts") yield `${folder}/${name}`;
    }
  }
}
