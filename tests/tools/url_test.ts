import assert from "node:assert/strict";
import { background, run } from "../../tools/program.ts";
import { simulate } from "../../lib/simulator/mod.ts";
import { npmObstacle } from "../support/npm.ts";
import { type ContentTypes, publish } from "../support/static_host.ts";

/** What plain hosts say that the files are. */
const hosts: Record<string, ContentTypes> = {
  "as text": { ts: "text/plain; charset=utf-8", json: "text/plain; charset=utf-8" },
  "by a table that takes .ts for video": {
    ts: "video/mp2t",
    js: "text/javascript",
    json: "application/json",
    html: "text/html",
    css: "text/css",
    svg: "image/svg+xml",
  },
  "as bytes": { ts: "application/octet-stream", json: "application/octet-stream" },
};

const why = await npmObstacle();

for (const [how, types] of Object.entries(hosts)) {
  Deno.test({
    name: `from a URL, served ${how}: the command, the library and the simulated box${why}`,
    ignore: why !== "",
    async fn(t) {
      await using place = await emptyPlace();
      await using site = await publish(types);
      await using box = await simulate();
      const { url, host } = site;
      const access = ["-n", "-u", box.url, "-a", box.appId, "-t", box.appToken];
      const deno = (flags: string[], words: string[]) =>
        run([Deno.execPath(), "run", "--quiet", "--no-prompt", ...flags, ...words], place);
      const start = (words: string[]) =>
        background([Deno.execPath(), "run", "--quiet", "--no-prompt", ...words], place);
      const imports = `--allow-import=${host}`;
      const net = `--allow-net=127.0.0.1:${box.port}`;

      await t.step("the command", async () => {
        const help = await deno([imports], [`${url}/cli.ts`, "--help"]);
        assert.deepEqual([help.code, help.err], [0, ""]);
        const status = await deno([imports, net], [
          `${url}/cli.ts`,
          ...["connection", "status", "-j"],
          ...access,
        ]);
        assert.deepEqual([status.code, status.err], [0, ""]);
        assert.equal(JSON.parse(status.out).state, "up");
      });

      await t.step("as the README has it, with -N and no more", async () => {
        const found = await deno(["-N"], [`${url}/cli.ts`, "discover", "-j", "-n", "-u", box.url]);
        assert.deepEqual([found.code, found.err], [0, ""]);
        assert.equal(JSON.parse(found.out)[0].uid, box.uid);
      });

      await t.step("the library", async () => {
        const script = `${place.cwd}/script.ts`;
        const { url: base, appId, appToken: token } = box;
        await Deno.writeTextFile(
          script,
          `import { Fbx } from "${url}/mod.ts";
          await using f = await Fbx(${JSON.stringify({ url: base, appId, token })});
          const { state }: { state: string } = await f.connection.status();
          console.log(state);`,
        );
        const ran = await deno(["--check", imports, net], [script]);
        assert.deepEqual(ran, { code: 0, out: "up\n", err: "" });
      });

      await t.step("the simulated box, as a command and in a test", async () => {
        const flags = [imports, "--allow-net=127.0.0.1"];
        const words = [`${url}/cli.ts`, "simulate", "--port", "0", "--json", "--no-https"];
        await using simulated = await start([...flags, ...words]);
        assert.match(simulated.line, /"app_token"/);
        assert.equal(await simulated.interrupt(), 0);
        const script = `${place.cwd}/simulated.ts`;
        await Deno.writeTextFile(
          script,
          `import { simulate } from "${url}/lib/simulator/mod.ts";
          await using box = await simulate();
          console.log((await fetch(box.url + "/api_version")).status);`,
        );
        assert.deepEqual(await deno(flags, [script]), { code: 0, out: "200\n", err: "" });
      });

      await t.step("the page of the dashboard", async () => {
        const flags = [imports, `${net},127.0.0.1:0`];
        const words = [`${url}/cli.ts`, "dashboard", "-j", ...access];
        await using page = await start([...flags, ...words]);
        assert.match(page.line, /"url"/);
      });

      await t.step("no file outside the modules is asked for", () => {
        assert.ok(site.asked.has("api.json"));
        const strange = [...site.asked].filter((path) =>
          !/^(cli\.ts|mod\.ts|api\.(fr\.)?json|lib\/)/.test(path)
        );
        assert.deepEqual(strange, []);
      });
    },
  });
}

/** A folder without a file, on a machine that has downloaded nothing yet. */
async function emptyPlace() {
  const folder = await Deno.makeTempDir();
  const cwd = `${folder}/empty`;
  await Deno.mkdir(cwd);
  const env = { DENO_DIR: `${folder}/deno`, NO_COLOR: "1" };
  const remove = () => Deno.remove(folder, { recursive: true });
  return { cwd, env, [Symbol.asyncDispose]: remove };
}
