import assert from "node:assert/strict";
import "../../support/english.ts";
import { household, person } from "../../support/household.ts";

Deno.test("fbx forward opens a port to a device by its name, and forward rm closes it", async () => {
  await using home = await household();
  const { f, run, see } = home;
  const made = await see("en", ["forward", "8080", "NAS:80"]);
  assert.deepEqual([made.code, made.err], [0, ""]);
  assert.equal(made.out, "nas is reachable from the Internet at port 8080 (tcp).\n");
  const redirect = (await f.nat.redirects()).at(-1);
  const { wan_port_start, wan_port_end, lan_ip, lan_port, ip_proto } = redirect ?? {};
  assert.deepEqual([wan_port_start, wan_port_end, lan_ip, lan_port, ip_proto], [
    8080,
    8080,
    "192.168.1.18",
    80,
    "tcp",
  ]);
  assert.match((await see("fr", ["rediriger"])).out, /^8080\/tcp → nas:80 +192\.168\.1\.18 +oui/m);
  const taken = await run(["forward", "8000-8100", "pc"]);
  assert.equal(taken.code, 2);
  assert.match(taken.err, /^Port 8080\/tcp leads to nas already.*fbx forward rm 8080\/tcp$/);
  const { asked, io } = person("n");
  assert.equal((await run(["forward", "rm", "8080"], io)).code, 1);
  assert.match(asked.join(), /^This ends the forwarding of port 8080\/tcp: nas can no longer/);
  const gone = await see("fr", ["rediriger", "supprimer", "8080", "-y"]);
  assert.equal(gone.out, "Le port 8080/tcp ne mène plus à nas.\n");
  assert.equal((await f.nat.redirects()).some((one) => one.wan_port_start === 8080), false);
});

Deno.test("fbx forward takes ranges, UDP, addresses and sources; -j prints the object", async () => {
  await using home = await household();
  const { f, run } = home;
  const words = ["forward", "27015-27020", "192.168.1.20", "--udp", "--from", "198.51.100.7"];
  const { out, err } = await run([...words, "--comment", "games", "-j"]);
  const made = JSON.parse(out);
  assert.deepEqual(
    [
      made.wan_port_start,
      made.wan_port_end,
      made.lan_port,
      made.ip_proto,
      made.src_ip,
      made.comment,
    ],
    [27015, 27020, 27015, "udp", "198.51.100.7", "games"],
  );
  assert.equal(
    err,
    "The address of pc-de-xavier may change. To keep it: fbx reserve pc-de-xavier",
  );
  assert.equal((await run(["forward", "rm", "games", "-y"])).code, 0);
  assert.equal((await f.nat.redirects()).length, 1);
});

Deno.test("fbx forward refuses a port that a shared address does not have, with the reason", async () => {
  await using home = await household();
  const { box, run, see } = home;
  box.box.store.object("connection").ipv4_port_range = [16_384, 32_767];
  for (const port of ["80", "16383-16384", "40000"]) {
    const { code, err } = await run(["forward", port, "nas"]);
    assert.equal(code, 2);
    assert.match(err, /shares its IPv4 address with others and has only the ports 16384 to 32767/);
  }
  const french = await see("fr", ["rediriger", "80", "nas"]);
  assert.match(
    french.err,
    /^Impossible de rediriger le port 80\u00a0: .* n’a que les ports 16384 à 32767/,
  );
  assert.deepEqual(home.changes(), []);
  assert.equal((await run(["forward", "20000", "nas"])).code, 0);
});

Deno.test("fbx forward refuses what it cannot mean before it asks the box", async () => {
  await using home = await household();
  const wrong: [words: string[], says: RegExp][] = [
    [["99999", "nas"], /A port is a number from 1 to 65535, or a range/],
    [["10-5", "nas"], /A port is a number/],
    [["80", "nas:0"], /A port is a number from 1 to 65535, not “0”/],
    [["80"], /Which device\? For example: fbx forward 80 nas:80/],
  ];
  const before = home.box.requests.count;
  for (const [words, says] of wrong) {
    const { code, err } = await home.run(["forward", ...words]);
    assert.equal(code, 2);
    assert.match(err, says);
  }
  assert.equal(home.box.requests.count, before, "nobody was asked");
  const none = await home.run(["forward", "rm", "5002", "-y"]);
  assert.deepEqual([none.code, none.err.split(".")[0]], [2, "No forwarded port matches “5002”"]);
});
