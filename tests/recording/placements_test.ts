/**
 * Odd places and spellings that personal data was found in, one canary each: none may be left.
 */
import assert from "node:assert/strict";
import { Buffer } from "node:buffer";
import { entryOf, type Har, type HarEntry, harOf } from "../../lib/recording/har.ts";
import { scrub } from "../../lib/recording/scrub.ts";

const BOX = "http://192.168.1.254";
const name = "kanarienvogel";
const mac = "f4:ca:e5:4a:3b:2c";
const phone = "0698765432";

const base64 = (text: string, encoding: BufferEncoding = "utf8") =>
  Buffer.from(text, encoding).toString("base64");

/** An answer to a call. */
function answered(answer: unknown, path = "new/thing/", more: object = {}): HarEntry {
  const known = { method: "GET", status: 200, started: new Date(0), milliseconds: 1 };
  return entryOf({ ...known, url: `${BOX}/api/v16/${path}`, answer, ...more });
}

/** A value that a field has which is not in the catalogue. */
const unknown = (value: unknown) => answered({ success: true, result: { brand_new: value } });
/** The box's own message of an error. */
const said = (msg: string) => answered({ success: false, error_code: "inval", msg }, "lan/config/");
const called = (path: string, method = "GET") => answered({ success: true }, path, { method });
const message = (data: string, opcode = 1): HarEntry =>
  answered(undefined, "ws/event", {
    status: 101,
    messages: [{ type: "receive", time: 1, opcode, data }],
  });
/** An entry as a browser writes it, with more than is needed. */
function browsed(change: (entry: Anything) => void): HarEntry {
  const entry = structuredClone(answered({ success: true, result: {} }, "connection/"));
  change(entry);
  return entry;
}

// deno-lint-ignore no-explicit-any
type Anything = any;

const nested = JSON.stringify(JSON.stringify(JSON.stringify({ owner: name })));
const urlSafe = Buffer.from(`???>>>${name}???>>>`).toString("base64url");
const host = { id: "ether-02:00:00:00:00:14", primary_name: name };

/** Where it was → what was there. */
const placements: Record<string, HarEntry> = {
  // paths and queries
  "a path in percent": called(`new/${encodeURIComponent(`${name} à moi`)}/`),
  "a path in percent, twice": called(`new/${encodeURIComponent(encodeURIComponent(`é${name}`))}/`),
  "a path in percent, every letter": called(
    `new/${[...name].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("")}/`,
  ),
  "a base64 path with slashes in it": called(`fs/ls/${base64(`/Freebox/???>>>/${name}`)}`),
  "a base64 path without padding": called(
    `fs/ls/${base64(`/Freebox/${name}x`).replace(/=+$/, "")}`,
  ),
  "a URL-safe base64 path": called(`fs/ls/${urlSafe}`),
  "a path with slashes to spare": called(`lan//browser//pub//${name}/`),
  "the value of a query": called(`new/thing/?who=${name}&x=%2520${name}`),
  "the name of a query": called(`new/thing/?${name}s%20phone=1`),
  "a query of a query": called(`new/thing/?next=${encodeURIComponent(`/x?who=${name}`)}`),
  "a call of our own verb": called("connection/", name.toUpperCase()),
  "a version": browsed((entry) => entry.request.url = `${BOX}/api/v${phone}/connection/`),
  "user and fragment of a URL": browsed((entry) =>
    entry.request.url = `http://${name}:${name}@box.lan/api/v16/connection/#${name}`
  ),
  // texts in texts
  "JSON in JSON in JSON": unknown(nested),
  "JSON in the middle of a text": unknown(`answer: {"owner":"${name}"} (200)`),
  "base64 without padding": unknown(base64(`c'est ${name}`).replace(/=+$/, "")),
  "URL-safe base64": unknown(urlSafe),
  "base64 of base64": unknown(base64(base64(`encore ${name}`))),
  "base64 of UTF-16": unknown(base64(name, "utf16le")),
  "base64 in lines": unknown(base64(`une ligne, et ${name}`).replace(/.{8}/g, "$&\r\n")),
  "a data URL": unknown(`data:text/plain;base64,${base64(`voici ${name}`)}`),
  "hexadecimal": unknown(Buffer.from(name).toString("hex")),
  "UTF-16": unknown(Buffer.from(name, "utf16le").toString("latin1")),
  "HTML entities": unknown([...name].map((letter) => `&#${letter.charCodeAt(0)};`).join("")),
  "escapes of JSON": unknown(
    [...name].map((letter) => `\\u00${letter.charCodeAt(0).toString(16)}`).join(""),
  ),
  "percent in a text": unknown(`/share/${encodeURIComponent(`${name} é`)}`),
  "accents apart from their letters": unknown(`Zoé de ${name} à Évry`.normalize("NFD")),
  "a file of Windows": unknown(`C:\\Users\\${name}\\film.mkv`),
  "a share of Windows": unknown(`\\\\nas\\${name}`),
  // objects
  "a name of a field": answered({ success: true, result: { [`${name} 1`]: 1 } }),
  "a small name of a field, that is a name elsewhere": answered(
    { success: true, result: { [name]: { on: true }, other: [{ label: name }] } },
  ),
  "a small word of a path, that is a name elsewhere": answered(
    { success: true, result: { label: name } },
    `new/${name}/`,
  ),
  "a value of an enumeration, that is a name elsewhere": answered(
    { success: true, result: [{ type: name, name }] },
    "storage/disk/",
  ),
  "a secret of few digits": answered({
    success: true,
    result: { pin_code: "734912", pin: 734912 },
  }),
  "a postcode": answered({ success: true, result: { zipcode: "734912" } }, "contact/1/address/1"),
  "a list of lists": answered([[[name]]]),
  "a text for an answer": answered(name),
  // addresses and numbers in messages of the box
  "MAC with dashes": said(`Le périphérique ${mac.replaceAll(":", "-")} est inconnu`),
  "MAC in capitals without separators": said(
    `Hôte ${mac.replaceAll(":", "").toUpperCase()} inconnu`,
  ),
  "MAC without separators": unknown(mac.replaceAll(":", "")),
  "MAC with dots": said("hôte f4ca.e54a.3b2c inconnu"),
  "an id of seven bytes": answered({ success: true, result: [{ id: `${mac}:01` }] }, "freeplug/"),
  "an id of eight bytes": said(`hôte ${mac}:00:11 inconnu`),
  "IPv4 with a port": said("pas de réponse de 192.168.77.41:8080"),
  "IPv4 in a name": said("41.77.168.192.in-addr.arpa, 192-168-77-41.lan"),
  "IPv6 in full": said("adresse 2A01:0E0A:00AB:1230:F6CA:E5FF:FE4A:3B2C prise"),
  "IPv6 with a zone": said("adresse fe80::f6ca:e5ff:fe4a:3b2c%eth0 prise"),
  "IPv6 with a port": said("adresse [2a01:e0a:ab:1230::4a:3b2c]:8080 prise"),
  "IPv6 of an IPv4": said("adresse ::ffff:192.168.77.41 prise"),
  "IPv6 of an IPv4, in hexadecimal": said("adresse ::ffff:c0a8:4d29 prise"),
  "IPv6 and its length": said("préfixe 2a01:e0a:ab:1230::/64 pris"),
  "a telephone with spaces": said("Le numéro 06 98 76 54 32 est pris"),
  "a telephone with dots": said("Le numéro 06.98.76.54.32 est pris"),
  "a telephone abroad": said("Le numéro +33 (0)6 98 76 54 32 est pris"),
  "a telephone with zeros": said("Le numéro 0033698765432 est pris"),
  "a telephone that is a number": unknown(33698765432),
  "a mail in a sentence": said(`Écrivez à Jean.${name}+box@Kanarienvogel.example.FR, merci`),
  "a key in a sentence": said(`La clé ${name} est trop courte`),
  "a host in capitals": said(`${name.toUpperCase()}.FREEBOXOS.FR ne répond pas`),
  "a host of the box": said(`https://${name}.FbxOs.fr:15628/api/`),
  "addresses in a text that is public": answered({
    success: true,
    result: [{ vendor_name: `f4ca.e54a.3b2c +33 6 98 76 54 32 j@${name}.fr f4cae54a3b2c` }],
  }, "lan/browser/pub/"),
  "the answer of discovery": browsed((entry) => {
    entry.request.url = `${BOX}/api_version`;
    const known = { device_name: name, api_domain: `${name}.fbxos.fr`, uid: `${name}1` };
    entry.response.content.text = JSON.stringify({ ...known, https_port: 15628, brand_new: name });
  }),
  // WebSockets
  "a message that is no JSON": message(`bonjour ${name}`),
  "a message that is a list": message(JSON.stringify([{ who: name }])),
  "a message in a message": message(
    JSON.stringify({ action: "x", result: JSON.stringify({ who: name }) }),
  ),
  "an event that is known": message(JSON.stringify({
    action: "notification",
    source: "lan",
    event: "host_l3addr_reachable",
    result: host,
  })),
  "the name of an event": message(
    JSON.stringify({ action: `${name} 1`, source: name, event: name, result: { name } }),
  ),
  "bytes of a message": message(base64(`\x01${name}\xff`, "latin1"), 2),
  "what a message is": browsed((entry) =>
    entry._webSocketMessages = [{ type: name, time: name, opcode: name, data: "{}" }]
  ),
  // what a browser writes beside
  "cookies": browsed(({ request, response }) => {
    request.cookies = [{ name: "FREEBOXOS", value: name }];
    response.cookies = [{ name: "FREEBOXOS", value: name, path: `/${name}` }];
  }),
  "headers": browsed(({ request, response }) => {
    request.headers = ["X-Fbx-App-Auth", "Cookie", "Referer", "User-Agent", "Host", name]
      .map((header) => ({ name: header, value: name }));
    response.headers = [{ name: "Set-Cookie", value: `FREEBOXOS=${name}` }];
  }),
  "the rest of a response": browsed(({ response }) => {
    response.statusText = name;
    response.redirectURL = `http://${name}/`;
    response.content.comment = name;
  }),
  "the rest of an entry": browsed((entry) => {
    Object.assign(entry, { serverIPAddress: "192.168.77.41", connection: name, comment: name });
    entry._initiator = { type: "script", url: `http://${name}/` };
    entry.startedDateTime = name;
    entry.pageref = name;
  }),
  "a form": browsed(({ request }) =>
    request.postData = {
      mimeType: "application/x-www-form-urlencoded",
      text: `download_dir=${name}`,
      params: [{ name: "download_dir", value: name }],
    }
  ),
  "a form in parts": browsed(({ request }) =>
    request.postData = {
      mimeType: "multipart/form-data; boundary=x",
      text:
        `--x\r\nContent-Disposition: form-data; name="f"; filename="${name}"\r\n\r\n${name}\r\n--x--`,
    }
  ),
  "bytes of an answer": browsed(({ response }) =>
    response.content = {
      size: 5,
      mimeType: "image/jpeg",
      encoding: "base64",
      text: base64(`\xff\xd8\xff${name}`, "latin1"),
    }
  ),
  "a text of an answer": browsed(({ response }) =>
    response.content = { size: 5, mimeType: "text/plain", text: `[Interface]\nname=${name}` }
  ),
  "JSON of an answer in base64": browsed(({ response }) =>
    response.content = {
      size: 5,
      mimeType: "application/json",
      encoding: "base64",
      text: base64(JSON.stringify({ success: true, result: { brand_new: name } })),
    }
  ),
};

/** What none of them may leave, in any spelling. */
const canaries = [
  name,
  "f4cae54a3b2c",
  "f6cae5fffe4a3b2c",
  "f6ca:e5ff:fe4a:3b2c",
  "2a01",
  "3b2c",
  "192.168.77.41",
  "192-168-77-41",
  "41.77.168.192",
  "c0a8:4d29",
  "98765432",
  "734912",
];

Deno.test("scrub() leaves no canary in an odd place or spelling", () => {
  assert.ok(Object.keys(placements).length >= 60);
  const left = Object.entries(placements).flatMap(([place, entry]) => {
    assert.ok(canariesIn(harOf([entry])).length > 0, `${place}: none was there`);
    const found = survivors(harOf([entry]));
    return found.length === 0 ? [] : [[place, ...found]];
  });
  assert.deepEqual(left, []);
});

/** By chance a pseudonym may be a canary; not with three keys. */
function survivors(har: Har): string[] {
  const runs = [1, 2, 3].map(() => new Set(canariesIn(scrub(har).har)));
  return canaries.filter((canary) => runs.every((found) => found.has(canary)));
}

function canariesIn(har: Har): string[] {
  const texts = spellings(JSON.stringify(har));
  return canaries.filter((canary) => texts.some((text) => text.includes(canary)));
}

/** A text as a careful reader would try to read it. */
function spellings(text: string): string[] {
  const seen = new Set<string>();
  const read = (text: string, depth: number): void => {
    const plain = text.normalize("NFC").toLowerCase();
    if (depth > 4 || seen.has(plain)) return;
    seen.add(plain);
    seen.add(plain.replace(/[\s().-]+|\\u0000|\0/g, ""));
    seen.add(plain.replace(/[^\da-f]/g, ""));
    const letter = (code: string, base: number) => String.fromCharCode(parseInt(code, base));
    read(text.replace(/%([\da-f]{2})/gi, (_, code) => letter(code, 16)), depth + 1);
    read(text.replace(/&#(\d+);/g, (_, code) => letter(code, 10)), depth + 1);
    read(text.replace(/\\+u([\da-f]{4})/gi, (_, code) => letter(code, 16)), depth + 1);
    read(text.replace(/\\+(["\\rn])/g, (_, mark) => /[rn]/.test(mark) ? "" : mark), depth + 1);
    for (const [letters] of text.matchAll(/[\w+/-]{8,}/g)) {
      for (const shift of [0, 1, 2, 3]) {
        readBytes(Buffer.from(letters.slice(shift), "base64"), depth);
      }
      readBytes(Buffer.from(letters, "hex"), depth);
    }
  };
  const readBytes = (bytes: Buffer, depth: number) => {
    for (const encoding of ["latin1", "utf16le"] as const) {
      const inner = bytes.toString(encoding);
      if (/[a-z\d+/=]{8}/i.test(inner)) read(inner, depth + 1);
    }
  };
  read(text, 0);
  return [...seen];
}
