import assert from "node:assert/strict";
import { simulate } from "../../lib/simulator/mod.ts";
import { announce, txtOf } from "../support/avahi.ts";
import { makeCertificates } from "../support/certificates.ts";
import { openDoor } from "../support/door.ts";
import { fbx } from "../support/io.ts";
import { addresses, inOwnNetwork, isInstalled } from "../support/namespace.ts";

const domain = "example.fbxos.fr";
const hasAvahi = await isInstalled("avahi-publish");
const atHome = { hostname: addresses.ipv4 };

/** A user with settings in a separate folder. */
async function home() {
  const folder = await Deno.makeTempDir();
  const io = { env: (name: string) => name === "XDG_CONFIG_HOME" ? folder : undefined };
  return {
    folder: `${folder}/fbx`,
    run: (...args: string[]) => fbx(args, io),
    [Symbol.asyncDispose]: () => Deno.remove(folder, { recursive: true }),
  };
}

await inOwnNetwork(import.meta.url, () => {
  Deno.test({
    name: "a known box that was reached by HTTPS is not spoken to over plain HTTP, its state lost",
    ignore: !hasAvahi,
    async fn() {
      await using person = await home();
      const { root, good } = await makeCertificates(domain);
      await using box = await simulate(atHome);
      await using door = await openDoor({ ...atHome, behind: box.url, certificate: good });
      const ca = `${person.folder}-ca.pem`;
      await Deno.writeTextFile(ca, root);
      {
        const more = { api_domain: domain, https_available: 1, https_port: door.port };
        await using _box = await announce("Freebox", box.port, txtOf(box.uid, more));
        const { code, err } = await person.run("register", "--ca-cert", ca, "--box", "home");
        assert.equal(code, 0, err);
      }
      await using _impostor = await announce("Freebox", box.port, txtOf(box.uid));
      const before = box.requests.recent.length;
      const { code, err } = await person.run("connection", "status");
      assert.equal(code, 3, err);
      assert.match(err, /reached over HTTPS before.*give the address explicitly: http:/);
      const asked = box.requests.recent.slice(before).map(({ path }) => path);
      assert.deepEqual(asked.filter((path) => path !== "/api_version"), []);
      const named = await person.run("connection", "status", "--url", box.url, "--box", "home");
      assert.equal(named.code, 0, named.err);
    },
  });

  Deno.test({
    name:
      "a box that was replaced: the error explains what to do, and the new one becomes the default",
    ignore: !hasAvahi,
    async fn() {
      await using person = await home();
      {
        await using old = await simulate({ ...atHome, port: 80, seed: 1 });
        await using _old = await announce("Freebox", 80, txtOf(old.uid));
        assert.equal((await person.run("register", "--box", "old")).code, 0);
        assert.equal((await person.run("connection", "status")).code, 0);
      }
      await using box = await simulate({ ...atHome, port: 80, seed: 2 });
      await using _box = await announce("Freebox", 80, txtOf(box.uid));
      const { code, err } = await person.run("connection", "status");
      assert.equal(code, 3, err);
      assert.match(err, /Was the box “old” replaced\? Get a token of the new one: fbx register$/);
      const registered = await person.run("register", "--box", "new");
      assert.equal(registered.code, 0, registered.err);
      assert.match(registered.err, /“new” is now the default box.*fbx login use old$/);
      const status = await person.run("connection", "status");
      assert.equal(status.code, 0, status.err);
    },
  });
});
