import assert from "node:assert/strict";
import { french } from "../../lib/text/fr.ts";
import { frenchCatalogue } from "../../lib/catalogue/french.ts";
import { literals } from "../support/literals.ts";
import { allLiterals, catalogueTexts, sentences, sources } from "../support/sentences.ts";

Deno.test("every sentence has its French, and no French is left of a sentence that is gone", async () => {
  const said = await sentences();
  assert.ok(said.size > 700, `only ${said.size} were found`);
  assert.deepEqual([...said].filter((sentence) => !Object.hasOwn(french, sentence)), []);
  assert.deepEqual(Object.keys(french).filter((sentence) => !said.has(sentence)), []);
});

Deno.test("every text of the catalogue has its French, and no French is left over", () => {
  const texts = catalogueTexts();
  const isKnown = (text: string) =>
    Object.hasOwn(frenchCatalogue, text) || Object.hasOwn(french, text);
  assert.ok(texts.size > 2500, `only ${texts.size} were found`);
  assert.deepEqual([...texts].filter((text) => !isKnown(text)), []);
  assert.deepEqual(Object.keys(frenchCatalogue).filter((text) => !texts.has(text)), []);
});

Deno.test("a translation has the values of its sentence, and keeps its line", () => {
  for (const [english, translation] of Object.entries({ ...frenchCatalogue, ...french })) {
    assert.deepEqual(placeholders(translation), placeholders(english), translation);
    assert.equal(translation.includes("\n"), false, translation);
    assert.equal(/\s$/.test(translation), /\s$/.test(english), translation);
  }
});

Deno.test("French is set as the French set it", () => {
  for (const translation of Object.values({ ...frenchCatalogue, ...french })) {
    assert.doesNotMatch(translation, / [:;?!»](?=\s|$)|« /, "a breaking space");
    assert.doesNotMatch(translation, /\p{L}'\p{L}/u, "a straight apostrophe");
    assert.doesNotMatch(translation, /[“”]|\.\.\./, "English quotes, or three dots");
    assert.doesNotMatch(translation, /\p{L}\u00a0?[?!;](?<!\u00a0.)(?!\S)/u, "no space at all");
  }
});

Deno.test("every user-visible sentence is translated", async () => {
  const speaking =
    /(?:UsageError|FbxError|AddressError|ConfigError|Declined|io\.(?:err|ask))\(\s*$/;
  const bare = (await allLiterals()).filter(({ tag, text, before }) =>
    speaking.test(before) && tag !== "t" && isSentence(text) && !inner.has(text)
  );
  assert.deepEqual(bare.map(({ place, text }) => `${place}: ${text}`), []);
});

Deno.test("no sentence is translated before the language is known", async () => {
  const root = new URL("../../", import.meta.url);
  const paths = (await sources(new URL("lib/cli/", root))).map(([path]) => path);
  const script = `
    const { speak } = await import("${root}lib/text/language.ts");
    const said = [];
    speak("fr", new Proxy({}, { get: (_, english) => void said.push(english) }));
    await import("${root}cli.ts");
    for (const path of ${JSON.stringify(paths)}) await import("${root}lib/cli/" + path);
    console.log(JSON.stringify(said));
  `;
  const { stdout, stderr } = await new Deno.Command(Deno.execPath(), { args: ["eval", script] })
    .output();
  assert.equal(new TextDecoder().decode(stdout), "[]\n", new TextDecoder().decode(stderr));
});

Deno.test("literals() finds strings, templates and those within their values", () => {
  const source = [
    "const a = 'it\\'s'; // \"no literal\"",
    'const b = t`one ${f("two", `three ${4}`)} \\`five\\` ${{ six: 6 }}`;',
    "const c = /[`'\"/]/.test(d) ? e / f : `${g}`;",
    "/* `nor this` */ const h = i / j / k;",
  ].join("\n");
  assert.deepEqual(
    literals(source).map(({ tag, text, line }) => [tag, text, line]),
    [["", "it's", 1], ["t", "one {0} `five` {1}", 2], ["", "two", 2], ["", "three {0}", 2], [
      "",
      "{0}",
      3,
    ]],
  );
});

/** Messages that only a bug of ours could show. */
const inner: ReadonlySet<string> = new Set(["The box has moved"]);

function placeholders(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).filter((name) => name !== "{dict}").sort();
}

/** Two words that are neither names of fields nor left to their values. */
function isSentence(text: string): boolean {
  return /\p{L}{2,}[,.:]? +\p{L}{2,}/u.test(text.replace(/\{\d+\}/g, ""));
}
