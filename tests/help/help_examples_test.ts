/** The examples of the help, held against what a call and the box are held against. */
import assert from "node:assert/strict";
import { operations } from "../../lib/catalogue/mod.ts";
import { readCall, readMethodWords } from "../../lib/cli/commands/call.ts";
import type { Io } from "../../lib/cli/terminal/io.ts";
import { exampleLines, sampleArguments } from "../../lib/help/example.ts";
import { prepare } from "../../lib/client/prepare.ts";
import { acceptBody } from "../../lib/simulator/engine/validate.ts";
import { placeName } from "../../lib/catalogue/validate.ts";

/** The words of a command, as a shell takes them apart. */
function wordsOf(command: string): string[] {
  return [...command.matchAll(/(?:'[^']*'|\\'|[^\s'])+/g)]
    .map(([word]) => word.replace(/'([^']*)'|\\'/g, (_, quoted) => quoted ?? "'"));
}

Deno.test("every example of the help passes what a call passes", () => {
  for (const operation of operations()) {
    const { path, payload } = sampleArguments(operation);
    const label = `${operation.subsystem.name}.${operation.name}`;
    const wording = { label, name: placeName, anyway: "" };
    assert.deepEqual(prepare(operation, [...path, payload], wording).warnings, []);
  }
});

Deno.test("the box takes the body of every example of the help", () => {
  for (const operation of operations()) {
    const { path, payload } = sampleArguments(operation);
    const { known } = prepare(operation, [...path, payload]);
    const label = `${operation.subsystem.name}.${operation.name}`;
    const take = () => acceptBody(operation, known?.values.payload);
    assert.doesNotThrow(take, `${label} ${JSON.stringify(payload)}`);
  }
});

Deno.test("every command of the help is read without a word against it", async () => {
  const io = { err: (line: string) => assert.fail(line) } as unknown as Io;
  for (const operation of operations()) {
    const [, command] = exampleLines(operation);
    if (command.includes("debian.torrent")) continue; // a file that the reader has
    const words = readMethodWords(wordsOf(command).slice(1));
    await assert.doesNotReject(readCall(operation, words, io), command);
  }
});
