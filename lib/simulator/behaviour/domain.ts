/**
 * The living part of `Domain`: domains are added with a name, and given certificates that are read.
 *
 * @module
 */
import { createPrivateKey, X509Certificate } from "node:crypto";
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

/** `Domain`: the names of the box. */
export const domain: Behaviour = {
  handlers: {
    "Domain.create": create,
    "Domain.setConfig": ({ body }, box) => {
      const config = box.store.object("domain/config");
      const { default_domain } = body as Item;
      if (default_domain !== undefined) {
        config.default_domain = domainNamed(String(default_domain), box).id;
      }
      return config;
    },
    "Domain.importCertificate": importCertificate,
  },
};

function create({ body }: Call, { store }: Box): Item {
  const { id } = body as Item;
  const isName = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,}$/i.test(`${id}`);
  if (!isName) throw new Refusal("inval", "Nom de domaine invalide");
  const owned = store.list("domain/owned");
  if (owned.some((one) => one.id === id)) throw new Refusal("exist", "Ce domaine existe déjà");
  const made = { id, type: "", owner: "", certs: {} };
  owned.push(made);
  return made;
}

/** Accepts a certificate that belongs to its key, whatever its issuer. */
function importCertificate({ params, body }: Call, box: Box): void {
  const { key_type, cert_pem, key_pem } = body as Record<string, string>;
  const owned = domainNamed(params.id ?? "", box);
  const valid = until(cert_pem ?? "", key_pem ?? "", key_type ?? "");
  if (valid === undefined) throw new Refusal("inval", "Certificat invalide");
  const days_left = Math.floor((valid.getTime() / 1000 - box.now()) / 86_400);
  owned.certs = { ...owned.certs as Item, [key_type ?? ""]: { status: "issued", days_left } };
}

/** Until when a certificate is valid; `undefined` when it is none, or not that of the key. */
function until(certificate: string, key: string, type: string): Date | undefined {
  try {
    const read = new X509Certificate(certificate);
    const secret = createPrivateKey(key);
    const isMeant = secret.asymmetricKeyType === type && read.checkPrivateKey(secret);
    return isMeant ? new Date(read.validTo) : undefined;
  } catch {
    return undefined;
  }
}

function domainNamed(name: string, { store }: Box): Item {
  const owned = store.list("domain/owned").find(({ id }) => id === name);
  if (owned) return owned;
  throw new Refusal("noent", "Domaine inconnu");
}
