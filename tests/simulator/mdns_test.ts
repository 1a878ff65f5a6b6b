import assert from "node:assert/strict";
import { Fbx } from "../../mod.ts";
import "../support/english.ts";
import { together } from "../support/avahi.ts";
import { addresses, inOwnNetwork } from "../support/namespace.ts";
import { run } from "../support/programs.ts";
import { announced, service } from "./announced.ts";
import { ask, type Heard, plainId } from "./mdns_questions.ts";

const cli = new URL("../../cli.ts", import.meta.url).pathname;

/** Milliseconds until a box that has just come has announced itself for the last time. */
const quiet = 1100;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function reported(heard: readonly Heard[] = []): string[][] {
  return heard.map((
    { to, answers },
  ) => [to, ...answers.map(({ type, data }) => `${type} ${data}`)]);
}

await inOwnNetwork(import.meta.url, () => {
  Deno.test("boxes that start at the same time get names of their own", async () => {
    const boxes = [1, 2, 3].map((seed) => announced({ seed, name: "Twin" }));
    await using _boxes = await together(...boxes);
    await pause(quiet);
    const [heard = []] = await ask(addresses.ipv4, [{ name: service, type: "PTR" }]);
    const names = heard.flatMap(({ answers }) => answers.map(({ data }) => data));
    assert.deepEqual(names.toSorted(), [
      `Twin (2).${service}`,
      `Twin (3).${service}`,
      `Twin.${service}`,
    ]);
  });

  Deno.test("a box answers as it is asked, and nothing that is not its own", async () => {
    await using _box = await announced({ name: "Salon de thé" });
    await pause(quiet);
    const [own, host] = [`Salon de thé.${service}`, "Salon-de-the.local"];
    const [toAll, plain, alone, known, old, services, loud, lacking, foreign, nobody] = await ask(
      addresses.ipv4,
      [
        { name: service, type: "PTR" },
        { name: service, type: "PTR", plain: true },
        { name: own, type: "SRV", alone: true },
        { name: service, type: "PTR", known: { data: own, ttl: 4000 } },
        { name: service, type: "PTR", known: { data: own, ttl: 400 } },
        { name: "_services._dns-sd._udp.local", type: "PTR" },
        { name: host.toUpperCase(), type: "ANY" },
        { name: host, type: "AAAA" },
        { name: "_http._tcp.local", type: "PTR" },
        { name: "example.fbxos.fr", type: "A" },
      ],
    );
    assert.deepEqual(reported(toAll), [["all", `PTR ${own}`]]);
    assert.deepEqual(toAll?.[0]?.additionals.map(({ type }) => type).toSorted(), [
      ...["A", "NSEC", "NSEC", "SRV", "TXT"],
    ]);
    assert.deepEqual(reported(plain), [["asker", `PTR ${own}`]]);
    assert.equal(plain?.[0]?.id, plainId);
    assert.equal(plain?.[0]?.questions[0]?.name, service);
    for (const { ttl, flush } of [...plain[0]?.answers ?? [], ...plain[0]?.additionals ?? []]) {
      assert.ok(ttl <= 10 && !flush);
    }
    assert.ok(alone?.some(({ to }) => to === "asker"));
    assert.deepEqual(known, []);
    assert.deepEqual(reported(old), [["all", `PTR ${own}`]]);
    assert.deepEqual(reported(services), [["all", `PTR ${service}`]]);
    assert.deepEqual(reported(loud), [["all", `A ${addresses.ipv4}`]]);
    assert.deepEqual(lacking?.[0]?.answers.map(({ type }) => type), ["NSEC"]);
    assert.deepEqual([foreign, nobody], [[], []]);
  });

  Deno.test("a box speaks on its own network alone", async () => {
    const loopback = "127.0.0.1";
    const places = [[loopback, "Inside"], [addresses.ipv4, "Outside"]] as const;
    const boxes = places.map(([hostname, name]) => announced({ hostname, name }));
    await using _boxes = await together(...boxes);
    await pause(quiet);
    for (const [address, name] of places) {
      const askings = [true, false].map((plain) => ({ name: service, type: "PTR", plain }));
      for (const heard of await ask(address, askings)) {
        const names = heard.flatMap(({ answers }) => answers.map(({ data }) => data));
        assert.deepEqual(names, [`${name}.${service}`]);
      }
    }
  });

  Deno.test("Fbx() finds the box by itself, and verifies its certificate", async () => {
    await using box = await announced({ https: true });
    const caCerts = [box.caPem ?? ""];
    await using f = await Fbx({ caCerts, appId: box.appId, token: box.appToken });
    assert.equal((await f.connection.config()).api_domain, box.apiDomain);
  });

  Deno.test("fbx simulate --mdns needs no more than these flags, and names them", async () => {
    const child = new Deno.Command(Deno.execPath(), {
      args: [
        ...["run", "--no-prompt", "--allow-net=127.0.0.1,0.0.0.0,224.0.0.251", cli],
        ...["simulate", "--mdns", "--json", "--no-https", "--name", "Flagged"],
      ],
      stdout: "piped",
    }).spawn();
    const reader = child.stdout.getReader();
    await reader.read();
    const [heard] = await ask("127.0.0.1", [{ name: `Flagged.${service}`, type: "SRV" }]);
    assert.equal(heard?.[0]?.answers[0]?.type, "SRV");
    child.kill("SIGTERM");
    await reader.cancel();
    await child.status;
    const { code, err } = await run(Deno.execPath(), [
      ...["run", "--no-prompt", "--allow-net=127.0.0.1", cli, "simulate", "--mdns", "--json"],
    ]);
    assert.notEqual(code, 0);
    assert.match(err, /--allow-net=0\.0\.0\.0,224\.0\.0\.251/);
    assert.equal(err.includes("    at "), false);
  });
});
