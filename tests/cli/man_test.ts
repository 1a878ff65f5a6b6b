import assert from "node:assert/strict";
import { kebabCase, subsystems } from "../../lib/catalogue/mod.ts";
import { commands } from "../../lib/cli/commands.ts";
import { code, plain } from "../../lib/cli/help/roff.ts";
import { environment, keptFiles } from "../../lib/cli/help/environment.ts";
import { fbx } from "../support/io.ts";
import { run, testWith } from "../support/programs.ts";
import { globalOptions } from "../../lib/cli/args/shared_options.ts";
import { sources } from "../support/sentences.ts";

/** The rendered page, each line between bars of the given width. */
async function read(page: string, width = 100): Promise<string> {
  const file = await Deno.makeTempFile({ suffix: ".1" });
  try {
    await Deno.writeTextFile(file, page);
    const lint = await run("mandoc", ["-Tlint", "-W", "warning", file]);
    assert.equal(lint.out + lint.err, "");
    const { code, out } = await run("mandoc", ["-Tutf8", "-O", `width=${width}`, file]);
    assert.equal(code, 0);
    // deno-lint-ignore no-control-regex -- bold and underlined are a letter struck over another
    return out.replace(/.\x08/gu, "");
  } finally {
    await Deno.remove(file);
  }
}

const flat = (text: string) => text.replace(/\s+/g, " ");

await testWith(["mandoc"], "the man page covers everything that is declared", async () => {
  const { code, out, err } = await fbx(["help", "--man"]);
  assert.deepEqual([code, err], [0, ""]);
  const page = await read(out, 200);
  for (const name of Object.keys(commands)) assert.match(page, new RegExp(`^   fbx ${name}`, "m"));
  for (const command of Object.values(commands)) {
    for (const option of Object.keys(command.options ?? {})) {
      assert.ok(page.includes(`--${option}`));
    }
    for (const [example] of command.examples) assert.ok(flat(page).includes(example), example);
  }
  for (const option of Object.keys(globalOptions)) assert.ok(page.includes(`--${option}`), option);
  for (const [name] of [...environment, ...keptFiles]) assert.ok(page.includes(name), name);
  const methods = page.slice(page.indexOf("\nMETHODS"), page.indexOf("\nEXPRESSIONS"));
  for (const { name, operations } of subsystems) {
    assert.match(methods, new RegExp(`^   ${kebabCase(name)}$`, "m"));
    for (const { name, title, until } of operations) {
      if (until !== undefined) continue;
      assert.ok(methods.includes(` ${kebabCase(name)} `), name);
      assert.ok(flat(methods).includes(flat(title)), title);
    }
  }
  const sections = [...page.matchAll(/^[A-Z][A-Z ]+$/gm)].map(([title]) => title);
  assert.deepEqual(sections, [
    ...["NAME", "SYNOPSIS", "DESCRIPTION", "COMMANDS", "OPTIONS", "METHODS", "EXPRESSIONS"],
    ...["ENVIRONMENT", "FILES", "EXIT STATUS", "EXAMPLES", "SEE ALSO"],
  ]);
});

await testWith(["mandoc"], "text in the man page is never taken for roff", async () => {
  const nasty = [
    ".TH at the start of a line",
    "'so is this",
    `-c "a\\nb" 'c' \`d\` ^ ~ -- e\\fBf`,
    "“é” … ▶ 🎬 ✓",
    "-".repeat(30) + "x".repeat(120),
  ];
  const lines = nasty.flatMap((line) => [".PP", plain(line)]);
  const shown = await read(
    [
      ".TH X 1 2026-01-01",
      ".SH NAME",
      "x \\- y",
      ".SH A",
      "b",
      ...lines,
      ...code(nasty.join("\n")),
      "",
    ]
      .join("\n"),
  );
  for (const line of nasty) assert.equal(shown.split(line).length, 3, `${line}\n${shown}`);
});

Deno.test("fbx --help names the variables and the files of the man page", async () => {
  const { out } = await fbx(["--help"]);
  for (const [name] of [...environment, ...keptFiles]) assert.ok(out.includes(name), name);
});

Deno.test("every variable that the command reads is documented", async () => {
  const documented = new Set(
    environment.flatMap((row) => row.join(" ").match(/\b[A-Z_]{4,}\b/g) ?? []),
  );
  for (const [name, text] of await sources(new URL("../../lib/cli/", import.meta.url))) {
    for (const [, variable = ""] of text.matchAll(/\benv\("([A-Z_]+)"\)/g)) {
      assert.ok(documented.has(variable), `${variable} of ${name}`);
    }
  }
});
