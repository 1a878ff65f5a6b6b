/**
 * The state of the house as resources: each reading operation (`fbx://lan/hosts/pub`), a snapshot of
 * the box, and its latest events.
 *
 * @module
 */
import { commandOf, findMethod, kebabCase, type Operation, operations } from "../catalogue/mod.ts";
import { isRead } from "../catalogue/operation.ts";
import { propertyOf } from "../catalogue/shape.ts";
import { FbxError } from "../core/errors.ts";
import { watch } from "../monitor/snapshot.ts";
import { say, t } from "../text/language.ts";
import { Refused } from "./gate.ts";
import type { Request } from "./tools.ts";

/** Address of the latest events. */
export const EVENTS = "fbx://events";
/** Address of the snapshot. */
const HOUSE = "fbx://house";

const mimeType = "application/json";

/** Returns the resources that need no parameter. */
export function listResources() {
  const now = t`line, temperatures, Wi-Fi, devices and downloads at this moment`;
  const latest = t`events of the box since the first request for them`;
  return [
    { uri: HOUSE, name: "house", title: t`The house now`, description: now, mimeType },
    { uri: EVENTS, name: "events", title: t`Latest events`, description: latest, mimeType },
    ...readable().filter((each) => requiredOf(each).length === 0)
      .map((operation) => ({ uri: addressOf(operation), ...about(operation) })),
  ];
}

/** Returns the templates of the resources that need parameters. */
export function listTemplates() {
  return readable().filter((each) => requiredOf(each).length > 0).map((operation) => ({
    uriTemplate: [addressOf(operation), ...requiredOf(operation).map((name) => `{${name}}`)]
      .join("/"),
    ...about(operation),
  }));
}

/** Returns the text of a resource. */
export async function readResource(uri: string, request: Request): Promise<string> {
  const { events, gate, pages, caller } = request;
  if (uri === EVENTS) {
    await request.hear();
    return pages.first(events.latest);
  }
  if (uri === HOUSE) return pages.first(await snapshot(request));
  const { operation, args } = locate(uri);
  return pages.first(await gate.call(operation, args, caller), propertyOf(operation.result));
}

async function snapshot({ gate, caller: { signal } }: Request): Promise<unknown> {
  return await gate.box.use(async (f) => {
    const { fault, ...now } = await watch(f, { period: 1, timeout: 10_000, signal }).beat();
    if (fault === undefined) return now;
    throw new FbxError(fault, { code: "network" });
  }, signal);
}

function readable(): Operation[] {
  return operations().filter((operation) =>
    operation.verb === "GET" && operation.resultFormat === "json" && isRead(operation) &&
    Object.values(operation.query).every(({ required }) => required !== true)
  );
}

function requiredOf({ params }: Operation): string[] {
  return Object.keys(params).filter((name) => params[name]?.required !== false);
}

function addressOf({ subsystem, name }: Operation): string {
  return `fbx://${kebabCase(subsystem.name)}/${kebabCase(name)}`;
}

function about(operation: Operation) {
  const { title, doc } = operation;
  const name = commandOf(operation).replace(/^fbx /, "");
  return { name, title: say(title), description: say(doc), mimeType };
}

function locate(uri: string): { operation: Operation; args: string[] } {
  const [, path = ""] = /^fbx:\/\/([^?#]+)$/.exec(uri) ?? [];
  const [subsystem, method, ...args] = path.split("/").map(decodeURIComponent);
  const operation = findMethod(subsystem, method);
  const isFit = operation !== undefined && readable().includes(operation) &&
    args.length >= requiredOf(operation).length &&
    args.length <= Object.keys(operation.params).length;
  if (isFit) return { operation, args };
  throw new Refused("bad_argument", t`There is no resource ${uri}`);
}
