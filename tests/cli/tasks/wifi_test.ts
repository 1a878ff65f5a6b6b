import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import jsQR from "npm:jsqr@^1.4.0";
import "../../support/english.ts";
import { household, person } from "../../support/household.ts";

/** What a phone's camera reads of half blocks that are light on dark. */
function scan(out: string): string | undefined {
  const rows = out.split("\n").filter((line) => /^[ █▀▄]+$/.test(line));
  const [width, height] = [rows[0]?.length ?? 0, rows.length * 2];
  const scale = 4;
  const pixels = Buffer.alloc(width * height * scale * scale * 4, 255);
  for (let y = 0; y < height * scale; y++) {
    for (let x = 0; x < width * scale; x++) {
      const row = Math.floor(y / scale);
      const sign = rows[row >> 1]?.[Math.floor(x / scale)] ?? " ";
      const isLight = sign === "█" || sign === (row % 2 === 0 ? "▀" : "▄");
      pixels.fill(isLight ? 255 : 0, (y * width * scale + x) * 4, (y * width * scale + x) * 4 + 3);
    }
  }
  const image = new Uint8ClampedArray(pixels);
  return jsQR.default(image, width * scale, height * scale)?.data;
}

Deno.test("fbx wifi off asks, and fbx wifi on ends it", async () => {
  await using home = await household();
  const { run, f } = home;
  const refused = await run(["wifi", "off"]);
  assert.equal(refused.code, 2);
  assert.match(refused.err, /^This switches the Wi-Fi off: .*Not sent\. Pass --yes/);
  assert.equal((await f.wifi.config()).enabled, true);
  const off = await run(["wifi", "off", "-y"]);
  assert.deepEqual([off.code, off.out], [
    0,
    "The Wi-Fi is off. fbx wifi on switches it on again.\n",
  ]);
  assert.equal((await f.wifi.config()).enabled, false);
  assert.deepEqual((await run(["wifi", "on"])).out, "The Wi-Fi is on.\n");
  assert.equal((await f.wifi.config()).enabled, true);
});

Deno.test("fbx wifi off --for is ended by the box itself, or earlier by fbx wifi on", async () => {
  await using home = await household();
  const { run, see, f } = home;
  const { asked, io } = person("y");
  const { out } = await see("en", ["wifi", "off", "--for", "2h"], io);
  assert.deepEqual(asked, [
    "This switches the Wi-Fi off for 2 h: devices on it lose the network, perhaps including this one. Go on? [y/N] ",
  ]);
  assert.equal(out, "The Wi-Fi is off for 2 h; then the box switches it on again.\n");
  assert.equal((await f.wifi.tempDisable()).remaining, 7200);
  assert.equal((await f.wifi.config()).enabled, true, "it was not switched off for good");
  await run(["wifi", "on"]);
  assert.equal((await f.wifi.tempDisable()).remaining, 0);
  const french = await see("fr", ["wifi", "éteindre", "--for", "30 min", "-y"]);
  assert.equal(
    french.out,
    "Le Wi-Fi est coupé pendant 30 min\u00a0; ensuite, la Freebox le réactive.\n",
  );
  for (const wrong of ["2", "x", "-1h", "0h"]) {
    const { code, err } = await run(["wifi", "off", `--for=${wrong}`, "-y"]);
    assert.equal(code, 2);
    assert.match(err, /--for takes a length of time, such as 2h/);
  }
});

Deno.test("a box that cannot end a pause by itself is an error, and nothing is switched off", async () => {
  await using home = await household({ apiVersion: "8.0" });
  const { code, err } = await home.run(["wifi", "off", "--for", "2h", "-y"]);
  assert.equal(code, 2);
  assert.equal(err, "The box cannot end --for by itself: that needs API 13, and this box has 8.");
  assert.deepEqual(home.changes(), []);
  for (const words of [["guest"], ["guests"], ["guest", "rm", "x"]]) {
    const { code, err } = await home.run(["wifi", ...words]);
    assert.equal(code, 2);
    assert.match(
      err,
      /^This box has no keys for guests: that needs API (9|10), and this box has 8\.$/,
    );
  }
});

Deno.test("fbx wifi share shows a QR code that a camera reads, in both languages", async () => {
  await using home = await household();
  const { f, run, see } = home;
  const [bss] = await f.wifi.bsses();
  assert.ok(bss);
  const awkward = { ssid: 'Zoé; "5G"', key: "a,b:c\\d;efgh", hide_ssid: true };
  await f.wifi.updateBss(bss.id, { config: { ...awkward, wps_enabled: false } });
  const wanted = 'WIFI:T:WPA;S:Zoé\\; \\"5G\\";P:a\\,b\\:c\\\\d\\;efgh;H:true;;';
  const english = await see("en", ["wifi", "share"]);
  assert.equal(scan(english.out), wanted);
  assert.match(english.out, /^Network {2}Zoé; "5G"\nKey {6}a,b:c\\d;efgh$/m);
  const french = await see("fr", ["wifi", "partager", "zoe"]);
  assert.equal(scan(french.out), wanted);
  assert.match(french.out, /^Réseau {2}Zoé/m);
  assert.equal(JSON.parse((await run(["wifi", "share", "-j"])).out).text, wanted);
  const unknown = await run(["wifi", "share", "nowhere"]);
  assert.deepEqual([unknown.code, unknown.err], [2, "No Wi-Fi network is called “nowhere”."]);
});

Deno.test("fbx wifi share needs the permission to see the key, and a network that is on", async () => {
  await using home = await household();
  const configs = home.box.box.store.list("wifi/bss").map(({ config }) =>
    config as { key: string }
  );
  for (const config of configs) config.key = "*****";
  const { code, err } = await home.run(["wifi", "share"]);
  assert.equal(code, 2);
  assert.match(err, /^The box does not show the key to this application/);
  home.box.box.store.set("wifi/bss", []);
  assert.match((await home.see("fr", ["wifi", "partager"])).err, /^Aucun réseau Wi-Fi n’est actif/);
});

Deno.test("fbx wifi guest makes a key that the box ends, and guest rm ends it earlier", async () => {
  await using home = await household();
  const { f, run, see } = home;
  const made = await see("en", ["wifi", "guest", "--for", "2d", "--name", "Mamie"]);
  const [key] = await f.wifi.customKeys();
  assert.deepEqual([key?.params.description, key?.params.duration, key?.params.access_type], [
    "Mamie",
    2 * 86_400,
    "net_only",
  ]);
  assert.match(key?.params.key ?? "", /^([a-km-np-z2-9]{4}-){3}[a-km-np-z2-9]{4}$/);
  assert.equal(scan(made.out), `WIFI:T:WPA;S:Freebox-0200-guest;P:${key?.params.key};;`);
  assert.match(made.out, /^For {6}Mamie$/m);
  const json = JSON.parse(
    (await run(["wifi", "guest", "--key", "our visitors", "--devices", "3", "--full", "-j"])).out,
  );
  assert.deepEqual([json.key, json.seconds], ["our visitors", 86_400]);
  const second = await f.wifi.customKey(json.id);
  assert.deepEqual([second.params.max_use_count, second.params.access_type], [3, "full"]);
  assert.match((await see("fr", ["wifi", "invités"])).out, /Mamie .*\n.*Invité|Guest/);
  assert.equal(scan((await see("fr", ["wifi", "invités", "mam"])).out), scan(made.out));
  const { asked, io } = person("n");
  assert.equal((await run(["wifi", "guest", "rm", "MAMIE"], io)).code, 1);
  assert.match(asked.join(), /^This ends the guest key “Mamie”, and disconnects the devices/);
  const gone = await see("fr", ["wifi", "invité", "supprimer", "mamie", "-y"]);
  assert.equal(gone.out, "La clé d’invité «\u00a0Mamie\u00a0» n’est plus valable.\n");
  assert.deepEqual((await f.wifi.customKeys()).map(({ id }) => id), [json.id]);
});
