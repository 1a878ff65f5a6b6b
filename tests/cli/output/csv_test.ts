import assert from "node:assert/strict";
import { csvWriter } from "../../../lib/cli/output/csv.ts";

Deno.test("csvWriter() quotes what would end a field or a line, and edges that readers trim", () => {
  for (const text of ["a,b", 'a"b', "a\nb", "a\rb", " a", "a "]) {
    const { text: written } = csvWriter()([{ name: text }], undefined);
    assert.equal(written, `name\r\n"${text.replaceAll('"', '""')}"\r\n`, JSON.stringify(text));
  }
  assert.equal(csvWriter()([{ name: "a b" }], undefined).text, "name\r\na b\r\n");
});
