/**
 * What a box can do: from its model, its API version, the permissions of the application, and one cheap
 * read of each subsystem.
 *
 * @module
 */
import { findModel, type Model, refusalAt } from "../catalogue/models.ts";
import {
  models,
  type Operation,
  permissions,
  type Subsystem,
  subsystems,
} from "../catalogue/mod.ts";
import { FbxError } from "../core/errors.ts";
import { callOptionTypes, checkOptions } from "../core/options.ts";
import type { Discovery } from "../discovery/address.ts";
import { say, t } from "../text/language.ts";
import { own } from "../text/own.ts";
import type { CallOptions, Capabilities, Capability } from "./call_types.ts";
import type { Client } from "./client.ts";

/** Asks a box what it can do. */
export async function capabilities(
  client: Client,
  calledVersion: number,
  options: CallOptions = {},
): Promise<Capabilities> {
  checkOptions<CallOptions>("capabilities", options, callOptionTypes);
  const { discovery } = client;
  const facts = modelOf(discovery);
  const asked = await Promise.all(
    subsystems.filter(({ operations }) => operations.length > 0).map(async (subsystem) => {
      const known = withoutAsking(subsystem, calledVersion, facts);
      return [subsystem.name, known ?? await probe(subsystem, client, calledVersion, options)];
    }),
  );
  return {
    model: discovery.box_model ?? null,
    modelName: facts?.name ?? discovery.box_model_name ?? null,
    apiVersion: discovery.api_version,
    calledVersion,
    modules: Object.fromEntries(asked) as Record<string, Capability>,
  };
}

/** Returns the model of a box from its discovery answer. */
export function modelOf({ box_model }: Discovery): Model | undefined {
  if (box_model === undefined || !(box_model in models || `${box_model}/full` in models)) {
    return undefined;
  }
  return findModel(box_model)?.model;
}

/** Why a box cannot have a subsystem: its API is too old or too new for it, or its model lacks it. */
export function withoutAsking(
  { operations }: Subsystem,
  major: number,
  model: Model | undefined,
): Capability | undefined {
  const served = operations.filter((operation) => isServed(operation, major));
  if (served.length === 0) {
    const since = Math.min(...operations.map(({ since = 0 }) => since));
    return { available: false, reason: "version", ...(since > major ? { since } : {}) };
  }
  const refusals = served.map(({ path }) => model && refusalAt(path, model.refuses));
  const [first] = refusals;
  return first !== undefined && refusals.every((refusal) => refusal !== undefined)
    ? { available: false, reason: "model", code: first.code }
    : undefined;
}

function isServed({ since = 0, until = Infinity }: Operation, major: number): boolean {
  return since <= major && major < until;
}

/** Returns why a box refused a call: its version, its model, a permission, or its own code. */
export function whyRefused(
  { code, missingRight, status }: FbxError,
  { path, since, permission }: Operation,
  discovery: Discovery,
): Capability {
  const model = modelOf(discovery);
  if (status === 404 && code === "invalid_request" && since !== undefined) {
    return { available: false, reason: "version", since };
  }
  if (model !== undefined && refusalAt(path, model.refuses)?.code === code) {
    return { available: false, reason: "model", code };
  }
  return code === "insufficient_rights"
    ? { available: false, reason: "permission", permission: missingRight ?? permission ?? "" }
    : { available: false, reason: "refused", code };
}

/** Returns why a box does not have something, in words. */
export function whyNot({ reason, since, permission, code }: Capability): string {
  switch (reason) {
    case "version":
      return since === undefined ? t`gone from this API version` : t`needs API ${since}`;
    case "model":
      return t`this model does not have it`;
    case "permission":
      return t`the application lacks the permission “${permission}” (${
        say(own(permissions, permission ?? "")?.doc ?? "")
      })`;
    default:
      return t`the box refuses: ${code}`;
  }
}

/** Reads what needs no id, and reports why where that fails. */
async function probe(
  { operations }: Subsystem,
  client: Client,
  major: number,
  options: CallOptions,
): Promise<Capability> {
  const read = operations.find((operation) =>
    operation.verb === "GET" && operation.resultFormat === "json" && isServed(operation, major) &&
    Object.values(operation.params).every(({ required }) => required === false) &&
    Object.values(operation.query).every(({ required }) => required !== true) &&
    operation.consequences.length === 0
  );
  if (read === undefined) return { available: true };
  try {
    await client.call(read, [
      ...Object.keys(read.params).map(() => undefined),
      ...rest(read, options),
    ]);
    return { available: true };
  } catch (error) {
    if (!(error instanceof FbxError) || error.status === undefined) throw error;
    const { code, missingRight } = error;
    return missingRight === undefined
      ? { available: false, reason: "refused", code }
      : { available: false, reason: "permission", permission: missingRight };
  }
}

/** The options of a call come after the body or the query, where it has one. */
function rest({ query }: Operation, options: CallOptions): unknown[] {
  return Object.keys(query).length > 0 ? [{}, options] : [options];
}
