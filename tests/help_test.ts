// deno-lint-ignore-file no-console -- printing is what it is for
import assert from "node:assert/strict";
import { helpText } from "../mod.ts";
import { signature } from "../lib/arguments.ts";
import { operations, subsystems } from "../lib/catalogue.ts";
import { describeApi, describeOperation, describeSubsystem } from "../lib/help.ts";
import { readCall, readNatural } from "../lib/cli/natural.ts";
import type { Io } from "../lib/cli/io.ts";
import { boxAndClient } from "./support/box.ts";

/** The words of a line, as a shell reads them. */
function shellWords(line: string): string[] {
  return [...line.matchAll(/(?:'[^']*'|\\.|[^\s'\\])+/g)].map(([word]) =>
    word.replace(/'([^']*)'|\\(.)/g, (_, quoted, escaped) => quoted ?? escaped)
  );
}

function section(help: string, title: string): string | undefined {
  return new RegExp(`\n\n  ${title}[^\n]*\n((?:    .*\n?)*)`).exec(help)?.[1];
}

Deno.test("helpText() has signature, parameters, body and example of every operation", () => {
  for (const operation of operations()) {
    const { subsystem, name, alias, params, query, body } = operation;
    const help = helpText(`${subsystem.alias}.${name}`, 80);
    const where = `${subsystem.name}.${name}`;
    assert.ok(help.startsWith(`${where}${signature(operation)}\n${subsystem.alias}.${alias}\n`));
    assert.ok(help.includes(`${operation.verb} ${operation.path}`), where);
    const sections: [title: string, fields: readonly string[]][] = [
      ["Url parameters", Object.keys(params)],
      ["Query parameters", Object.keys(query)],
    ];
    for (const [title, fields] of sections) {
      assert.equal(section(help, title) !== undefined, fields.length > 0, `${where}: ${title}`);
      for (const field of fields) assert.match(section(help, title) ?? "", new RegExp(field));
    }
    assert.equal(section(help, "Post data") !== undefined, body !== undefined, where);
    for (const title of ["Errors", "Command line", "Example"]) {
      assert.ok(section(help, title), `${where}: ${title}`);
    }
    const flat = help.replace(/\s+/g, " ");
    for (const { does } of operation.care) assert.ok(flat.includes(`this ${does}`), where);
    assert.equal(flat.includes("the command asks first"), operation.care.length > 0, where);
    assert.doesNotMatch(help, /undefined|\[object|read-only\]/, where);
  }
});

Deno.test("the example of every operation is taken by the command, and by validation", async () => {
  const io = {
    err: (line: string) => assert.fail(line),
    files: { readBytes: () => Promise.resolve(new Uint8Array()) },
  } as unknown as Io;
  for (const operation of operations()) {
    const help = describeOperation(operation);
    const command = section(help, "Example")?.trim().split("\n")[1]?.trim() ?? "";
    assert.match(command, /^fbx /);
    const words = readNatural(shellWords(command).slice(1));
    await readCall(operation, words, io).catch((error) =>
      assert.fail(`${command}\n${error.message}`)
    );
  }
});

Deno.test("the example of every operation compiles", async () => {
  const lines = operations().map((operation) =>
    section(describeOperation(operation), "Example")?.trim().split("\n")[0]
  );
  const file = await Deno.makeTempFile({ suffix: ".ts" });
  try {
    await Deno.writeTextFile(
      file,
      [
        `import type { Subsystems } from "${new URL("../lib/types.ts", import.meta.url)}";`,
        "declare const f: Subsystems;",
        "declare const bytes: BlobPart;",
        ...lines,
      ].join("\n"),
    );
    const config = new URL("../deno.json", import.meta.url).pathname;
    const { success, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["check", "--quiet", "--config", config, file],
      env: { NO_COLOR: "1" },
    }).output();
    assert.ok(success, new TextDecoder().decode(stderr));
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("helpText() shows the fields of an object one level deep, and what they may hold", () => {
  const help = helpText("wifi.updateAp", 80);
  assert.match(help, /\n {4}config +WifiApConfig +settings\n {6}band +enum/);
  assert.match(help, /"2d4g": /);
  assert.match(helpText("dhcp.addStaticLease", 80), /\n {4}mac +string +MAC address.*\[required\]/);
  assert.match(helpText("lan.updateHost", 80), /Result: LanHost, with all of the above\n {4}id /);
});

Deno.test("helpText() shows how the command is written", () => {
  assert.equal(
    section(helpText("lan.wakeOnLan", 80), "Command line"),
    "    fbx lan wake-on-lan INTERFACE --mac TEXT [--password TEXT]\n",
  );
  assert.match(helpText("wifi.setConfig", 80), /\[--\[no-\]enabled\]/);
});

Deno.test("help wraps at the width of the terminal", () => {
  for (const width of [60, 80, 120]) {
    const texts = [
      describeApi(width),
      ...subsystems.map((subsystem) => describeSubsystem(subsystem, width)),
      ...operations().map((operation) => describeOperation(operation, width)),
    ];
    for (const text of texts) {
      const [body = ""] = text.split("\n  Example\n"); // to be copied, and so never wrapped
      for (const line of body.split("\n")) {
        const breakable = line.trim().split(/ +/).length > 3 && !line.endsWith("options?)");
        assert.ok(line.length <= width || !breakable, `${width}: ${line}`);
      }
    }
  }
});

Deno.test("f.help() and console.log(f.lan) print what the catalogue knows", async () => {
  await using pair = await boxAndClient();
  const printed: string[] = [];
  const log = console.log;
  console.log = (text: string) => void printed.push(text);
  try {
    pair.f.help();
    pair.f.help("Lan");
    pair.f.help("Lan.setConfig");
    pair.f.help("Lan.Update_the_current_Lan_configuration");
  } finally {
    console.log = log;
  }
  const [api, lan, setConfig, long] = printed;
  assert.match(api ?? "", /^Freebox OS API 16\.0\n[^]*\nlan +Server's LAN address/);
  assert.match(lan ?? "", /^lan \(Lan\): [^]*\nwakeOnLan\(interface, body, options\?\)/);
  assert.match(setConfig ?? "", /Post data: LanConfig\n[^]*name_dns +string/);
  assert.equal(long, setConfig);
  assert.equal(Deno.inspect(pair.f.lan), lan);
  assert.throws(() => pair.f.help("Lan.setConfg"), { message: /Did you mean “setConfig”\?/ });
});
