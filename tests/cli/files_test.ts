import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import { fbx } from "../support/io.ts";

Deno.test("@FILE gives a text flag what the file holds, @@ begins a text with @", async () => {
  await using box = await simulate();
  const at = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const file = await Deno.makeTempFile();
  await Deno.writeTextFile(file, "#cloud-config\npackages: [curl]\n");
  try {
    const dry = async (...words: string[]) => {
      const { code, out, err } = await fbx([...at, "-j", "--dry-run", ...words]);
      assert.equal(code, 0, err);
      return JSON.parse(out).body;
    };
    const vm = await dry("vm", "update", "0", "--cloudinit-userdata", `@${file}`);
    assert.equal(vm.cloudinit_userdata, "#cloud-config\npackages: [curl]\n");
    const contact = await dry("contacts", "create", "--display-name", "@@home");
    assert.equal(contact.display_name, "@home");
    const ftp = await dry("ftp", "set-config", "--password", "@hunter2");
    assert.equal(ftp.password, "@hunter2", "a password is what it is");
    const help = await fbx(["contacts", "create", "--help"]);
    assert.match(help.out, /A text value may be @FILE/);
  } finally {
    await Deno.remove(file);
  }
});

Deno.test("a local file that is missing ends every command with 2, and is named", async () => {
  await using box = await simulate();
  const at = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
  const missing = "/nonexistent/file";
  const commands = [
    [...at, "upload", missing, "/Freebox/"],
    [...at, "contacts", "create", "--display-name", `@${missing}`],
    [...at, "contacts", "create", "--body", `@${missing}`],
    [...at, "api", "PUT", "lan/config/", "--body", `@${missing}`],
    ["-n", "-u", box.url, "-t", `f:${missing}`, "connection", "status"],
    [...at, "--ca-cert", missing, "connection", "status"],
    ["discover", "-u", box.url, "--ca-cert", missing],
    ["monitor", missing],
    ["simulate", "--files", missing, "--port", "0"],
    ["register", "-u", box.url, "--save", `${missing}/token`],
    [...at, "-o", `${missing}/out`, "connection", "status"],
  ];
  for (const words of commands) {
    const { code, err } = await fbx(words);
    assert.equal(code, 2, `${words.join(" ")}: ${err}`);
    assert.match(err, /\/nonexistent/, words.join(" "));
    assert.doesNotMatch(err, /\n\s+at /, words.join(" "));
  }
});
