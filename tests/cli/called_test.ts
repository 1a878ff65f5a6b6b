import assert from "node:assert/strict";
import { callProgram, named } from "../../lib/text/language.ts";
import { fbx } from "../support/io.ts";

/** Types a command as an installation under another name does. */
async function typed(...words: string[]) {
  try {
    return await fbx(["--called", "freebox", ...words]);
  } finally {
    callProgram("fbx");
  }
}

Deno.test("help, errors, completions and the man page follow the name of the command", async () => {
  const { out: help } = await typed("help", "nat", "add-redirect");
  assert.match(help, /^usage: freebox nat add-redirect/);
  const { out: usage } = await typed("--help");
  assert.match(usage, /^usage: freebox \[options\]/);
  assert.doesNotMatch(usage, /\bfbx [a-z]/);
  const { code, err } = await typed("nat", "add-redirekt");
  assert.equal(code, 2);
  assert.match(err, /freebox nat add-redirekt\. Did you mean freebox nat add-redirect\?/);
  assert.match((await typed("completions", "bash")).out, /^complete -F _fbx freebox$/m);
  assert.match((await typed("completions", "zsh")).out, /^#compdef freebox\n/);
  assert.match((await typed("completions", "fish")).out, /^complete -c freebox /m);
  const { out: page } = await typed("help", "--man");
  assert.match(page, /^\.TH FREEBOX 1 .*\n\.SH NAME\nfreebox /);
  assert.doesNotMatch(page, /\\fBfbx /);
});

Deno.test("only our own words are renamed, never data", () => {
  callProgram("freebox");
  try {
    assert.equal(
      named("See fbx help; ~/.config/fbx/boxes"),
      "See freebox help; ~/.config/fbx/boxes",
    );
  } finally {
    callProgram("fbx");
  }
  assert.equal(named("See fbx help"), "See fbx help");
});
