/**
 * The certificate chain of a simulated Freebox, made when it starts: root, intermediate and server, as
 * a real box has them.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from "node:crypto";
import { isIP } from "node:net";
import {
  bits,
  type Der,
  integer,
  numbered,
  octets,
  oid,
  printable,
  sequence,
  set,
  text,
  time,
  yes,
} from "./der.ts";

/**
 * Certificate authority of simulated boxes. Its keys are random, whatever the seed, and never leave
 * the process.
 *
 * @example
 * ```ts
 * import { type Authority, createAuthority, simulate } from "@fbx/fbx/simulator";
 *
 * const https: Authority = createAuthority();
 * await using box = await simulate({ https });
 * console.log(box.caPem === https.caPem); // true
 * ```
 */
export interface Authority {
  /** The root certificate, for clients to trust. */
  readonly caPem: string;
  /** A certificate for a server with these names and IP addresses. */
  issue(names: readonly string[]): Credentials;
}

/**
 * What an HTTPS server shows and proves.
 *
 * @example
 * ```ts
 * import { createAuthority, type Credentials } from "@fbx/fbx/simulator";
 *
 * const { cert, key }: Credentials = createAuthority().issue(["localhost", "127.0.0.1"]);
 * console.log(cert.startsWith("-----BEGIN CERTIFICATE-----"), key.length > 0); // true, true
 * ```
 */
export interface Credentials {
  /** Its certificate and the intermediate one, in PEM. */
  readonly cert: string;
  /** Its private key, in PEM. */
  readonly key: string;
}

/**
 * Makes an authority; several boxes may share one, as all real ones do.
 *
 * @example
 * ```ts
 * import { createAuthority, simulate } from "@fbx/fbx/simulator";
 *
 * const https = createAuthority();
 * await using old = await simulate({ https, apiVersion: "8.0" });
 * await using young = await simulate({ https });
 * console.log(old.caPem === young.caPem); // true
 * ```
 */
export function createAuthority(): Authority {
  const root = newParty("Simulated Freebox ECC Root CA");
  const intermediate = newParty("Simulated Freebox ECC Intermediate CA");
  const caPem = certify(root, root, years(10), authorityExtensions());
  const middle = certify(intermediate, root, years(10), authorityExtensions(0));
  return {
    caPem,
    issue(names) {
      const server = newParty(names[0] ?? "localhost");
      const own = certify(server, intermediate, years(1), serverExtensions(names));
      const key = server.privateKey.export({ type: "pkcs8", format: "pem" });
      return { cert: own + middle, key: String(key) };
    },
  };
}

/** The holder of a key. */
interface Party {
  readonly name: Der;
  readonly privateKey: KeyObject;
  /** Public key with its algorithm. */
  readonly publicKey: Uint8Array;
  readonly keyId: Uint8Array;
}

function newParty(commonName: string): Party {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const spki = publicKey.export({ type: "spki", format: "der" });
  return {
    name: sequence(
      attribute("2.5.4.6", printable("FR")),
      attribute("2.5.4.10", text("fbx simulate")),
      attribute("2.5.4.3", text(commonName)),
    ),
    privateKey,
    publicKey: spki,
    keyId: createHash("sha256").update(spki).digest().subarray(0, 20),
  };
}

function attribute(id: string, value: Der): Der {
  return set(sequence(oid(id), value));
}

const ecdsaWithSha256 = sequence(oid("1.2.840.10045.4.3.2"));
const version3 = numbered(0, integer(Uint8Array.of(2)));

/** A certificate (RFC 5280) in PEM. */
function certify(subject: Party, issuer: Party, validity: Der, extensions: readonly Der[]): string {
  const content = sequence(
    version3,
    integer(randomBytes(16)),
    ecdsaWithSha256,
    issuer.name,
    validity,
    subject.name,
    subject.publicKey,
    numbered(
      3,
      sequence(
        ...extensions,
        extension("2.5.29.14", octets(subject.keyId)),
        extension("2.5.29.35", sequence(numbered(0, issuer.keyId, true))),
      ),
    ),
  );
  const signature = sign("sha256", content, issuer.privateKey);
  return pem(sequence(content, ecdsaWithSha256, bits(signature)));
}

const day = 24 * 60 * 60 * 1000;

/** From yesterday, since clocks differ, for that many years. */
function years(count: number): Der {
  const now = Date.now();
  return sequence(time(new Date(now - day)), time(new Date(now + count * 365 * day)));
}

/** Of who may sign, with at most that many authorities below. */
function authorityExtensions(below?: number): Der[] {
  const depth = below === undefined ? [] : [integer(Uint8Array.of(below))];
  return [
    critical("2.5.29.19", sequence(yes, ...depth)),
    critical("2.5.29.15", bits(Uint8Array.of(0b0000_0110), 1)), // keyCertSign, cRLSign
  ];
}

function serverExtensions(names: readonly string[]): Der[] {
  return [
    critical("2.5.29.19", sequence()),
    critical("2.5.29.15", bits(Uint8Array.of(0b1000_0000), 7)), // digitalSignature
    extension("2.5.29.37", sequence(oid("1.3.6.1.5.5.7.3.1"))), // serverAuth
    extension("2.5.29.17", sequence(...names.map(generalName))),
  ];
}

function extension(id: string, value: Der): Der {
  return sequence(oid(id), octets(value));
}

function critical(id: string, value: Der): Der {
  return sequence(oid(id), yes, octets(value));
}

/** A name or an address of the server. */
function generalName(name: string): Der {
  switch (isIP(name)) {
    case 4:
      return numbered(7, Uint8Array.from(name.split("."), Number), true);
    case 6:
      return numbered(7, ipv6Bytes(name), true);
    default:
      return numbered(2, new TextEncoder().encode(name), true);
  }
}

function ipv6Bytes(address: string): Uint8Array {
  const { hostname } = new URL(`http://[${address.replace(/%.*/, "")}]`); // has no IPv4 part
  const [head = "", tail = ""] = hostname.slice(1, -1).split("::");
  const groups = (part: string) => part === "" ? [] : part.split(":");
  const missing = 8 - groups(head).length - groups(tail).length;
  const all = [...groups(head), ...Array<string>(missing).fill("0"), ...groups(tail)];
  return Uint8Array.from(all.map((group) => Number.parseInt(group, 16)).flatMap(twoBytes));
}

function twoBytes(number: number): number[] {
  return [number >> 8, number & 0xff];
}

function pem(certificate: Der): string {
  const lines = Buffer.from(certificate).toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
