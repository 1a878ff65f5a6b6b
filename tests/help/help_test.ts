// deno-lint-ignore-file no-console -- printing is what it is for
import assert from "node:assert/strict";
import { helpText } from "../../mod.ts";
import { signature } from "../../lib/catalogue/operation.ts";
import { operations, subsystems } from "../../lib/catalogue/mod.ts";
import { describedMethods, describedObjects } from "../../lib/catalogue/contract.gen.ts";
import { describeApi, describeOperation, describeSubsystem } from "../../lib/help/mod.ts";
import { readCall, readMethodWords } from "../../lib/cli/commands/call.ts";
import type { Io } from "../../lib/cli/terminal/io.ts";
import { boxAndClient } from "../support/box.ts";
import { fbx } from "../support/io.ts";

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
    for (const { does } of operation.consequences) assert.ok(flat.includes(`this ${does}`), where);
    assert.equal(flat.includes("Asks for confirmation"), operation.consequences.length > 0, where);
    assert.doesNotMatch(help, /undefined|\[object|read-only\]/, where);
  }
});

Deno.test("helpText() shows where undocumented operations were seen", () => {
  const line = (topic: string) =>
    /not documented by Free; [^]*?(?=\n)/.exec(helpText(topic, 99))?.[0];
  assert.equal(
    line("connection.logs"),
    "not documented by Free; seen on Révolution, Delta, Ultra (API 3-16)",
  );
  assert.equal(line("tv.logo"), "not documented by Free; used by other clients");
  assert.equal(line("wifi.allStations"), "not documented by Free; no box was seen to answer it");
  assert.equal(line("connection.status"), undefined);
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
    const words = readMethodWords(shellWords(command).slice(1));
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
        `import type { Subsystems } from "${new URL(
          "../../lib/client/types.gen.ts",
          import.meta.url,
        )}";`,
        "declare const f: Subsystems;",
        "declare const bytes: BlobPart;",
        ...lines,
      ].join("\n"),
    );
    const config = new URL("../../deno.json", import.meta.url).pathname;
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
  assert.match(helpText("dhcp.addStaticLease", 80), /\n {4}mac +mac +MAC address.*\[required\]/);
  assert.match(helpText("lan.updateHost", 80), /Result: LanHost, with all of the above\n {4}id /);
});

Deno.test("helpText() shows how the command is written", () => {
  assert.equal(
    section(helpText("lan.wakeOnLan", 80), "Command line"),
    "    fbx lan wake-on-lan [INTERFACE] --mac NAME [--password TEXT]\n",
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
  assert.match(api ?? "", /^Freebox OS API 16\.0\n[^]*\nlan +LAN address/);
  assert.match(lan ?? "", /^lan \(Lan\): [^]*\nwakeOnLan\(interface, body, options\?\)/);
  assert.match(setConfig ?? "", /Post data: LanConfig\n[^]*name_dns +string/);
  assert.equal(long, setConfig);
  assert.equal(Deno.inspect(pair.f.lan), lan);
  assert.throws(() => pair.f.help("Lan.setConfg"), { message: /Did you mean “setConfig”\?/ });
});

Deno.test("helpText() has everything of what the library has beyond the catalogue", () => {
  assert.deepEqual(Object.keys(describedMethods).filter((name) => !name.includes(".")), [
    "register",
    "mksession",
    "logout",
    "events",
    "request",
    "capabilities",
    "help",
    "close",
    "detach",
  ]);
  for (const [name, { params, errors, example }] of Object.entries(describedMethods)) {
    const help = helpText(name, 80);
    for (const [param, { type }] of Object.entries(params)) {
      const isPath = name === "fs.download" && param === "path";
      const shown = section(help, isPath ? "Url parameters" : "Parameters");
      if (param !== "options" || !isPath && shown) assert.match(shown ?? "", new RegExp(param));
      const { fields = {} } = describedObjects[type] ?? {};
      for (const field of Object.keys(fields)) {
        assert.match(section(help, `${param}: ${type}`) ?? "", new RegExp(`^ +${field} `, "m"));
      }
    }
    for (const code of Object.keys(errors)) {
      const meaning = new RegExp(`^ {4}${code} +\\S`, "m");
      if (name !== "fs.download") assert.match(section(help, "Errors") ?? "", meaning);
    }
    if (name !== "fs.download") {
      assert.ok(section(help, "Example")?.startsWith(`    ${example[0]}\n`), name);
    }
    assert.doesNotMatch(help, /(?<!\| )undefined|\[object/, name);
  }
});

Deno.test("the TypeScript example of all that compiles, and runs", async () => {
  const functions = Object.values(describedMethods).map(({ example }) =>
    `async function _() {
      await using box = await simulate();
      await using f = await Fbx(box.access);
      ${example.join("\n")}
    }`
  );
  const file = await Deno.makeTempFile({ suffix: ".ts" });
  try {
    await Deno.writeTextFile(
      file,
      [
        `import { Fbx } from "${new URL("../../mod.ts", import.meta.url)}";`,
        `import { simulate } from "${new URL("../../lib/simulator/mod.ts", import.meta.url)}";`,
        ...functions.map((text, index) => text.replace("_()", `_${index}()`)),
        ...functions.map((_, index) => `await _${index}();`),
      ].join("\n"),
    );
    const config = new URL("../../deno.json", import.meta.url).pathname;
    const { success, stderr } = await new Deno.Command(Deno.execPath(), {
      args: ["run", "--check", "--quiet", "--allow-net=127.0.0.1", "--config", config, file],
      env: { NO_COLOR: "1" },
    }).output();
    assert.ok(success, new TextDecoder().decode(stderr));
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("the command line of all that runs", async () => {
  await using pair = await boxAndClient({ grantAfter: 0 });
  const { box, f } = pair;
  await f.fs.upload("/Freebox/film.mkv", new Blob(["film"]));
  await f.fs.mkdir({ parent: "/Freebox", dirname: "Old" });
  const folder = await Deno.makeTempDir();
  await Deno.writeTextFile(`${folder}/notes.txt`, "notes");
  try {
    for (const { command } of Object.values(describedMethods)) {
      if (command === undefined) continue;
      const words = shellWords(command).slice(1);
      const token = words.includes("-t") || words.includes("-a") ? [] : ["-t", "f:token.txt"];
      const child = new Deno.Command(Deno.execPath(), {
        args: ["run", "--quiet", "-A", new URL("../../cli.ts", import.meta.url).pathname]
          .concat(words[0] === "help" ? [] : ["-u", box.url, ...token], words),
        cwd: folder,
        env: { XDG_CONFIG_HOME: folder },
        stdout: "null",
        stderr: "piped",
      }).spawn();
      const timer = words[0] === "events" ? setTimeout(() => child.kill("SIGINT"), 1_000) : 0;
      const { code, stderr } = await child.output();
      clearTimeout(timer);
      assert.equal(code, 0, `${command}: ${new TextDecoder().decode(stderr)}`);
    }
    assert.equal(await Deno.readTextFile(`${folder}/film.mkv`), "film");
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
});

Deno.test("helpText() shows types, units and defaults of options", () => {
  const upload = helpText("fs.upload", 100);
  assert.match(upload, /^fs\.upload\(path, source, options\?\)\n/);
  assert.match(upload, /needs the permission “explorer”/);
  assert.match(upload, /"overwrite": replace it once the new one has arrived/);
  assert.match(upload, /timeout +number \(ms\) +deadline; .*\[default: /);
  assert.match(upload, /Result: UploadedFile\n +path +string .*\n +size +number \(byte\)/);
  assert.match(upload, /\n {4}fbx upload FILE… PATH/);
  const download = helpText("fs.download", 100);
  assert.match(download, /\n {2}options: DownloadOptions\n +range +ByteRange/);
  assert.match(download, /\n {4}fbx download PATH/);
  assert.match(helpText("register", 120), /interval +number \(ms\) .*\[default: 1000\]/);
  assert.match(helpText("events", 100), /vm_state_changed/);
});

Deno.test("helpText() lists what is beyond the catalogue, and finds it in any spelling", () => {
  assert.match(
    helpText("", 80),
    /\n\nThe box itself:\n\nregister\(appId, [^]*\nevents\(\.\.\.names, /,
  );
  assert.match(helpText("fs", 80), /\nupload\(path, source, options\?\) [^]*\n….done\(options\?\)/);
  assert.match(helpText("fs.mv", 80), /….done\(options\?\): Waits until the task/);
  assert.equal(helpText("Fs.Upload"), helpText("fs.upload"));
  for (const topic of ["done", "fs.done", "fs.mv.done", "task.done"]) {
    assert.match(helpText(topic, 80), /^….done\(options\?\)\n/);
  }
  const wrong: [topic: string, nearest: string][] = [
    ["fs.uplaod", "upload"],
    ["fs.dnoe", "done"],
    ["regsiter", "register"],
    ["event", "events"],
    ["lna", "lan"],
  ];
  for (const [topic, nearest] of wrong) {
    assert.throws(() => helpText(topic), {
      code: "bad_argument",
      message: new RegExp(`Did you mean “${nearest}”\\?`),
    });
  }
});

Deno.test("fbx help covers them too, and fbx fs upload points to its command", async () => {
  const { out } = await fbx(["help", "fs", "upload"]);
  assert.match(out, /^fs\.upload\(/);
  assert.equal((await fbx(["fs", "upload", "--help"])).out, out);
  assert.match((await fbx(["help", "mksession"])).out, /^mksession\(/);
  const { code, err } = await fbx(["fs", "upload", "a.txt", "/Freebox/"]);
  assert.equal(code, 2);
  assert.match(err, /fs\.upload has a command of its own: fbx upload FILE… PATH/);
});

Deno.test("f.help() takes the method itself, under any of its names", async () => {
  await using pair = await boxAndClient();
  const { f } = pair;
  const printed: string[] = [];
  const log = console.log;
  const topics: [unknown, string][] = [
    [f.lan.setConfig, "lan.setConfig"],
    [f.Lan.Update_the_current_Lan_configuration, "lan.setConfig"],
    [f.lan, "lan"],
    [f.fs.upload, "fs.upload"],
    [f.register, "register"],
    [f, ""],
  ];
  console.log = (text: string) => void printed.push(text);
  try {
    for (const [topic] of topics) f.help(topic as object);
  } finally {
    console.log = log;
  }
  assert.deepEqual(printed, topics.map(([, name]) => helpText(name)));
  assert.throws(() => f.help(() => {}), { code: "bad_argument", message: /help\(f\.lan/ });
});

Deno.test("the README's line starts a REPL with help() in any folder", async () => {
  await using pair = await boxAndClient();
  const readme = await Deno.readTextFile(new URL("../../docs/library.md", import.meta.url));
  const [, line = ""] = /^deno repl -A --eval '(.+)'$/m.exec(readme) ?? [];
  const code = line.replace("URL/", new URL("../../", import.meta.url).href)
    .replace("Fbx()", `Fbx({ url: "${pair.box.url}" })`);
  const child = new Deno.Command(Deno.execPath(), {
    args: ["repl", "-A", "--quiet", "--eval", code],
    cwd: await Deno.makeTempDir(),
    env: { NO_COLOR: "1" },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
    signal: AbortSignal.timeout(60_000),
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode("help(f.lan.setConfig)\nclose()\n"));
  await writer.close();
  const { stdout, stderr } = await child.output();
  const said = new TextDecoder().decode(stdout);
  assert.match(said, /lan\.setConfig\(body, options\?\)/, new TextDecoder().decode(stderr));
});
