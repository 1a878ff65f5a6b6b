/**
 * The discovery answer at `/api_version`.
 *
 * @module
 */
import { discoveryFields, findModel } from "../../catalogue/mod.ts";
import { nameOf } from "../../catalogue/models.ts";
import type { Box, Item } from "../types.ts";
import { isItem } from "../engine/store.ts";

/** Discovery fields of a recorded box. */
export interface Shown {
  readonly api_version?: string;
  readonly box_model?: string;
  readonly box_model_name?: string;
  readonly device_type?: string;
}

/** What is not in the state of the box but in how it is reached. */
export interface Identity {
  readonly uid: string;
  /** `16.0` */
  readonly apiVersion: string;
  /** Name that it started with; its state has the one that it has now. */
  readonly name: string;
  /** Name of its own on the Internet, which its certificate is for: `r0ro.fbxos.fr`. */
  readonly domain: string;
  /** What it reports instead. */
  readonly shown?: Shown;
  /** Port of its HTTPS server, if it has one; known when it listens. */
  httpsPort?: number;
}

/** A domain as boxes are given one, at random. */
export function randomDomain(random: () => number): string {
  const letter = () => Math.floor(random() * 36).toString(36);
  return `${Array.from({ length: 8 }, letter).join("")}.fbxos.fr`;
}

/** Writes the identity of the box into its state. */
export function introduce({ name, domain, httpsPort }: Identity, { store }: Box): void {
  const places: Readonly<Record<string, Item>> = {
    "connection/config": {
      api_domain: domain,
      https_available: httpsPort !== undefined,
      https_port: httpsPort ?? 0,
    },
    "domain/config": { api_domain: domain },
    "lan/config": {
      name,
      name_dns: hostLabel(name).toLowerCase(),
      name_mdns: hostLabel(name),
      name_netbios: hostLabel(name).replaceAll("-", "_").slice(0, longestNetbiosName),
    },
  };
  for (const [path, fields] of Object.entries(places)) {
    if (store.has(path)) Object.assign(store.object(path), fields);
  }
}

const longestNetbiosName = 15;

/** A name as the label of a host: `Freebox-Server`. */
export function hostLabel(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{Mn}/gu, "");
  return plain.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "") || "Freebox";
}

/** The answer of `/api_version`, which has no envelope. */
export function describe(identity: Identity, { store, model, major }: Box): Item {
  const { uid, apiVersion, name, domain, httpsPort } = identity;
  const lan = store.get("lan/config");
  const revision = findModel(model)?.revision;
  const fields = {
    uid,
    device_name: isItem(lan) && typeof lan.name === "string" ? lan.name : name,
    device_type: revision?.deviceType,
    api_version: apiVersion,
    api_base_url: "/api/",
    api_domain: domain,
    https_available: httpsPort !== undefined,
    https_port: httpsPort ?? 0,
    box_model: model,
    box_model_name: revision && nameOf(revision),
    ...identity.shown,
  };
  return Object.fromEntries(
    Object.entries(fields).filter(([name, value]) =>
      value !== undefined && major >= (discoveryFields[name]?.since ?? 0)
    ),
  );
}

/**
 * Returns its TXT record for mDNS (RFC 6763, 6): the same without the name, which the service has.
 */
export function describeBriefly(identity: Identity, box: Box): Record<string, string> {
  const { device_name: _beside, ...fields } = describe(identity, box);
  const texts = Object.entries(fields).map(([key, value]) => [key, brief(value)]);
  return Object.fromEntries(texts);
}

function brief(value: unknown): string {
  return typeof value === "boolean" ? String(Number(value)) : String(value);
}
