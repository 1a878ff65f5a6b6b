/**
 * The HTTP face of the box: what it answers to a request, whatever socket that came from.
 *
 * @module
 */
import type { Operation } from "../../catalogue/mod.ts";
import { type Authorizer, majorOf, type Request, split, tokenOf } from "../login/authorize.ts";
import { binary, text, type Wanted } from "./binary.ts";
import { Binary, type Box, Refusal } from "../types.ts";
import { describe, type Identity } from "./discovery.ts";
import type { Engine } from "../engine/mod.ts";
import { type Answer, failure, json, oldSuccess, success } from "./envelope.ts";
import type { Replay } from "../replay.ts";
import { messageOf } from "../engine/refusals.ts";

/** The parts behind the HTTP interface. */
export interface Inside {
  readonly box: Box;
  readonly identity: Identity;
  readonly authorizer: Authorizer;
  readonly engine: Engine;
  /** Whether empty lists are written as old firmware did. */
  readonly oldFirmware: boolean;
  /** Answers that were recorded go before those of the state. */
  readonly replay: Replay | undefined;
}

/** Answers requests. */
export type Respond = (request: Request) => Promise<Answer>;

/** The face of a box. */
export function createResponder(inside: Inside): Respond {
  const { box, identity, authorizer, engine, replay } = inside;
  const wrap = inside.oldFirmware ? oldSuccess : success;
  return async (request) => {
    let operation: Operation | undefined;
    try {
      if (isDiscovery(request, box.major)) return json(200, describe(identity, box));
      const recorded = replay?.find(request.method, request.target);
      if (recorded !== undefined) {
        operation = recorded.operation;
        const refusal = authorizer.objection(operation, tokenOf(request.headers));
        if (refusal) throw refusal;
        return recorded.answer;
      }
      const route = authorizer.route(request);
      operation = route.operations[0];
      const call = await authorizer.admit(route, request);
      operation = call.operation;
      const result = await engine(call);
      if (operation.verb !== "GET") replay?.forget(request.target);
      return answerOf(result, operation, request, wrap);
    } catch (error) {
      return refusalOf(error, operation);
    }
  };
}

/** Returns the answer for a refusal or an internal error. */
export function refusalOf(error: unknown, operation?: Operation): Answer {
  // A bug of the simulator is answered as the box answers its own, but with a message to find it
  // by.
  const refusal = error instanceof Refusal ? error : new Refusal("internal_error", `${error}`);
  return failure(refusal, messageOf(refusal, operation));
}

/** Some clients ask below the base of the API: `/api/v8/api_version`. */
function isDiscovery({ target, method }: Request, major: number): boolean {
  const [found, version = "latest"] =
    /^\/+(?:api\/+(v\d+|latest)\/+)?api_version\/?$/.exec(split(target)[0]) ?? [];
  const asked = majorOf(version, major);
  const isServed = found !== undefined && asked >= 1 && asked <= major;
  return isServed && (method === "GET" || method === "HEAD");
}

function answerOf(
  result: unknown,
  { resultFormat }: Operation,
  request: Request,
  wrap: typeof success,
): Answer {
  if (result instanceof Binary) return binary(result, request.headers as Wanted);
  if (resultFormat === "text" && typeof result === "string") return text(result);
  return wrap(result);
}
