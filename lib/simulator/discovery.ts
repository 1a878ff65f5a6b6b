/**
 * What the box tells anyone who asks at `/api_version`.
 *
 * @module
 */
import { models } from "../catalogue.ts";
import type { Box, Item } from "./box.ts";
import { isItem } from "./store.ts";

/** What is not in the state of the box but in how it is reached. */
export interface Identity {
  readonly uid: string;
  /** `16.0` */
  readonly apiVersion: string;
  /** Port of its HTTPS server, if it has one. */
  readonly httpsPort?: number;
}

/** The answer of `/api_version`, which has no envelope. */
export function describe(identity: Identity, { store, model, major }: Box): Item {
  const { uid, apiVersion, httpsPort } = identity;
  const connection = store.get("connection/config");
  const domain = isItem(connection) ? connection.api_domain : undefined;
  const generation = /^fbxgw(\d*)/.exec(model)?.[1] || "6";
  return {
    uid,
    device_name: "Freebox Server",
    device_type: `FreeboxServer${generation},1`,
    api_version: apiVersion,
    api_base_url: "/api/",
    ...(major < DOMAIN_SINCE ? {} : {
      api_domain: domain ?? "mafreebox.freebox.fr",
      https_available: httpsPort !== undefined,
      https_port: httpsPort ?? 0,
    }),
    ...(major < MODEL_SINCE ? {} : { box_model: model, box_model_name: nameOf(model) }),
  };
}

/** API majors whose boxes began to tell of their domain and of their model. */
const DOMAIN_SINCE = 5;
const MODEL_SINCE = 6;

/** Name of a model as the box writes it: `Freebox v9 (r1)`. */
function nameOf(model: string): string {
  const name = models[model] ?? models[`${model}/full`] ?? model;
  return name.replace(/ revision (\d+)$/, " (r$1)");
}
