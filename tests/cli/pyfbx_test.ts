/** What pyfbx's users type, as they type it. */
import assert from "node:assert/strict";
import { operations } from "../../lib/catalogue/mod.ts";
import { prepare } from "../../lib/client/prepare.ts";
import { sampleArguments } from "../../lib/help/example.ts";
import { boxAndClient } from "../support/box.ts";
import { fbx } from "../support/io.ts";

Deno.test("fbx takes pyfbx's long options", async () => {
  await using pair = await boxAndClient();
  const { box } = pair;
  const let_in = ["--url", box.url, `--app_id=${box.appId}`, "--token", box.appToken];
  const read = ["--command", "System.Get_the_current_system_info()['mac']", "--json"];
  const { code, out } = await fbx([...let_in, "--app_id", box.appId, ...read]);
  assert.equal(code, 0);
  assert.match(out, /^"[0-9A-F:]{17}"\n$/i);
  const sent = await fbx([...let_in, ...read, "--http", "-"]);
  assert.equal(sent.code, 0, sent.err);
  assert.match(sent.out, /[0-9A-F:]{17}/i);
  const misspelt = await fbx([...let_in, "--app_di", "x", ...read]);
  assert.deepEqual([misspelt.code, /--app-id/.test(misspelt.err)], [2, true]);
});

Deno.test("fbx -c takes a call whose lines end in a backslash", async () => {
  await using pair = await boxAndClient();
  const { box } = pair;
  const call = "Contacts.Create_a_contact(post_data \\\n = \\\r\n{'display_name': \\\n'Sandy'})";
  const words = ["-u", box.url, "-a", box.appId, "-t", box.appToken];
  const { code, out, err } = await fbx([...words, "-c", `${call} \\\n ['display_name']`]);
  assert.equal(code, 0, err);
  assert.equal(out.trim(), "Sandy");
});

Deno.test("a body may come before the path parameters, as in pyfbx", () => {
  let count = 0;
  for (const operation of operations()) {
    const { path, payload } = sampleArguments(operation);
    const isBody = typeof payload === "object" && operation.body !== undefined;
    if (path.length === 0 || !isBody) continue;
    const options = { timeout: 1 };
    const ours = prepare(operation, [...path, payload, options]);
    assert.deepEqual(prepare(operation, [payload, ...path, options]), ours);
    count++;
  }
  assert.ok(count > 22, `${count}`); // pyfbx had 23
});

Deno.test("the library and -c take pyfbx's order of arguments", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  const { id } = await f.contacts.create({ display_name: "Sandy" });
  await f.Contacts.Update_a_contact_entry({ company: "Acme" }, id);
  assert.equal((await f.contacts.get(id)).company, "Acme");
  await f.Contacts.Update_a_contact_entry(id, { company: "Other" });
  assert.equal((await f.contacts.get(id)).company, "Other");
  const words = ["-u", box.url, "-a", box.appId, "-t", box.appToken, "-c"];
  const calls = [
    `({"company": "one"}, ${id})`,
    `({"company": "two"}, id=${id})`,
    `(post_data={"company": "three"}, id=${id})`,
    `(${id}, {"company": "four"})`,
  ];
  for (const [index, call] of calls.entries()) {
    const { code, err } = await fbx([...words, `Contacts.Update_a_contact_entry${call}`]);
    assert.equal(code, 0, err);
    const { company } = await f.contacts.get(id);
    assert.equal(company, ["one", "two", "three", "four"][index]);
  }
  const none = await fbx([...words, `Contacts.Update_a_contact_entry({"company": "one"})`]);
  assert.deepEqual([none.code, /needs id/.test(none.err)], [2, true]);
});

Deno.test("Vpn.Update_the_VPN_configuration(post_data) configures the server that pyfbx used", async () => {
  await using pair = await boxAndClient();
  const { box, f } = pair;
  const { port = 0 } = await f.vpn.config("openvpn_routed");
  await f.Vpn.Update_the_VPN_configuration({ port: port + 1 });
  assert.equal((await f.vpn.config("openvpn_routed")).port, port + 1);
  const words = ["-u", box.url, "-a", box.appId, "-t", box.appToken, "-c"];
  for (const [index, name] of ["", "post_data="].entries()) {
    const next = port + 2 + index;
    const call = `Vpn.Update_the_VPN_configuration(${name}{"port": ${next}})`;
    const { code, err } = await fbx([...words, call]);
    assert.equal(code, 0, err);
    assert.equal((await f.vpn.config("openvpn_routed")).port, next);
  }
});

Deno.test("mksession() takes pyfbx's spellings", async () => {
  await using pair = await boxAndClient({}, { token: "wrong" });
  const { box, f } = pair;
  await assert.rejects(f.mksession(box.appId, "bad"), { code: "invalid_token" });
  assert.equal((await f.mksession(box.appId, box.appToken, { timeout: 9000 })).settings, true);
  const both = { app_id: box.appId, token: box.appToken };
  assert.equal((await f.mksession(both, { timeout: 9000 })).settings, true);
  assert.equal((await f.mksession({ appId: box.appId, token: box.appToken })).settings, true);
  await assert.rejects(f.mksession(box.appId, undefined as unknown as string), {
    code: "bad_argument",
  });
});

Deno.test("fbx help --json lists every name of an operation", async () => {
  const all = JSON.parse((await fbx(["help", "--json"])).out);
  const names = new Set(
    all.flatMap(({ subsystem, name, alias, also }: Record<string, string | string[]>) =>
      [name, alias, ...also ?? []].map((each) => `${subsystem}.${each}`)
    ),
  );
  for (const { subsystem, name, alias, also } of operations()) {
    for (const each of [name, alias, ...also]) assert.ok(names.has(`${subsystem.name}.${each}`));
  }
  assert.ok(all.some(({ also }: { also: string[] }) => also.length > 0));
});
