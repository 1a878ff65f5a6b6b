import assert from "node:assert/strict";
import { simulate } from "../lib/simulator/mod.ts";
import "./support/english.ts";
import { announce, txtOf } from "./support/avahi.ts";
import { makeCertificates } from "./support/certificates.ts";
import { openDoor } from "./support/door.ts";
import { addresses, hosts, inOwnNetwork, isInstalled } from "./support/namespace.ts";

const cli = new URL("../cli.ts", import.meta.url).href;
const mod = new URL("../mod.ts", import.meta.url).href;

const multicast = "0.0.0.0,224.0.0.251";

Deno.test("importing the library takes no permission", async () => {
  const { code, out } = await script([], `console.log(typeof Fbx, typeof discover)`);
  assert.deepEqual([code, out], [0, "function function\n"]);
});

Deno.test("without any permission, fbx discover names the flags to add", async () => {
  const { code, out, err } = await fbx([], ["discover"]);
  assert.deepEqual([code, out], [2, ""]);
  assert.match(err, /by mDNS\. .* --allow-net=0\.0\.0\.0,224\.0\.0\.251\n/);
  assert.match(err, /https:.*deno run --allow-net=mafreebox\.freebox\.fr\n/);
  assertNoStack(err);
});

Deno.test("without permission for the address, fbx names the flag to add", async () => {
  for (const args of [["discover"], ["connection", "status"], []]) {
    const { code, err } = await fbx(["--allow-net=example.org"], ["-u", "127.0.0.1:80", ...args]);
    assert.equal(code, 2);
    assert.match(err, /--allow-net=127\.0\.0\.1\b/);
    assertNoStack(err);
  }
});

await inOwnNetwork(import.meta.url, () => {
  test("mDNS takes the smallest flags, by IPv4 or by IPv6", async () => {
    await using _box = await announce("Freebox Server", 80, txtOf("0123"));
    const ways = {
      "--allow-net=0.0.0.0:5353,224.0.0.251:5353": addresses.ipv4,
      "--allow-net=0.0.0.0:0,224.0.0.251:5353": addresses.ipv4,
      "--allow-net=[::]:5353,[ff02::fb]:5353": addresses.ipv6,
      [`--allow-net=${multicast}`]: addresses.ipv4,
      "--allow-net": addresses.ipv4,
    };
    const find = `for await (const box of discover({ uid: "0123" })) console.log(box.address)`;
    for (const [flag, address] of Object.entries(ways)) {
      for (const more of [[], ["--allow-sys=networkInterfaces"]]) {
        const { code, out, err } = await script([flag, ...more], find);
        assert.deepEqual([code, out, err], [0, `${address}\n`, ""], flag);
      }
    }
    const { code, out, err } = await fbx([`--allow-net=${multicast}`], ["discover"]);
    assert.deepEqual([code, err], [0, ""]);
    assert.match(out, /^NAME .*\nFreebox Server .* 10\.9\.0\.1 /);
  });

  test("after mDNS, the box's address is all that has to be allowed", async () => {
    const { root, good } = await makeCertificates("example.fbxos.fr");
    await using box = await simulate({ hostname: addresses.ipv4 });
    await using door = await openDoor({
      hostname: addresses.ipv4,
      behind: box.url,
      certificate: good,
    });
    const secure = { api_domain: "example.fbxos.fr", https_available: 1, https_port: door.port };
    for (const [more, base] of [[{}, box.url], [secure, `https://example.fbxos.fr:${door.port}`]]) {
      const txt = txtOf(box.uid, more as Record<string, string>);
      await using _box = await announce("Freebox Server", box.port, txt);
      const caCerts = JSON.stringify([root]);
      const code = `await using f = await Fbx({ caCerts: ${caCerts} }); console.log(f.url)`;
      const allowed = await script([`--allow-net=${multicast},${addresses.ipv4}`], code);
      assert.deepEqual([allowed.code, allowed.out, allowed.err], [0, `${base}/api/v16/\n`, ""]);
      const refused = await fbx([`--allow-net=${multicast}`], ["connection", "status"]);
      assert.equal(refused.code, 2);
      assert.match(refused.err, /deno run --allow-net=10\.9\.0\.1\n/);
      assertNoStack(refused.err);
    }
  });

  Deno.test("HTTPS and HTTP take permission for the box's name", async () => {
    const { root, good } = await makeCertificates("mafreebox.freebox.fr");
    await using _name = await hosts("127.0.0.1 mafreebox.freebox.fr");
    await using box = await simulate();
    const file = await Deno.makeTempFile({ suffix: ".pem" });
    await Deno.writeTextFile(file, root);
    const args = ["discover", "-j", "--ca-cert", file];
    {
      await using _door = await openDoor({ behind: box.url, certificate: good, port: 443 });
      for (const host of ["mafreebox.freebox.fr", "mafreebox.freebox.fr:443"]) {
        const flags = [`--allow-net=${host}`, `--allow-read=${file}`];
        const { code, out, err } = await fbx(flags, args);
        assert.deepEqual([code, err], [0, ""]);
        assert.equal(JSON.parse(out)[0].how, "https");
      }
    }
    await using _door = await openDoor({ behind: box.url, port: 80 });
    const { code, out } = await fbx(
      ["--allow-net=mafreebox.freebox.fr:80", `--allow-read=${file}`],
      args,
    );
    assert.equal(code, 0);
    assert.equal(JSON.parse(out)[0].how, "http");
    await Deno.remove(file);
  });

  Deno.test("looking up a changed port takes permission for the DNS server, and is done without", async () => {
    await using _name = await hosts("127.0.0.1 example.fbxos.fr");
    const { code, err } = await fbx(
      ["--allow-net=example.fbxos.fr"],
      ["-u", "https://example.fbxos.fr:12345", "connection", "status"],
    );
    assert.equal(code, 3);
    assert.match(err, /refused.*could not be looked up.*--allow-net=127\.0\.0\.1:53/);
    assertNoStack(err);
  });
});

interface Outcome {
  code: number;
  out: string;
  err: string;
}

function fbx(flags: readonly string[], args: readonly string[]): Promise<Outcome> {
  return run(["--no-check", ...flags, cli, ...args], "");
}

/** Runs lines of a program that imports the library. */
function script(flags: readonly string[], code: string): Promise<Outcome> {
  return run(["--no-check", ...flags, "-"], `import { discover, Fbx } from "${mod}";\n${code}`);
}

async function run(args: readonly string[], input: string): Promise<Outcome> {
  const process = new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", ...args],
    env: { NO_COLOR: "1" },
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = process.stdin.getWriter();
  await writer.write(new TextEncoder().encode(input));
  await writer.close();
  const { code, stdout, stderr } = await process.output();
  const text = new TextDecoder();
  return { code, out: text.decode(stdout), err: text.decode(stderr) };
}

function assertNoStack(err: string): void {
  assert.doesNotMatch(err, /^\s+at |NotCapable/m);
}

function test(name: string, fn: () => Promise<void>): void {
  Deno.test(name, async (t) => {
    if (await isInstalled("avahi-publish-service")) await fn();
    else await t.step({ name: "skipped: avahi is not installed", ignore: true, fn() {} });
  });
}
