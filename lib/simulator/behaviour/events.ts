/**
 * The living part of `Websocket`: sends the events of the box to those who registered for them.
 *
 * @module
 */
import { events as known } from "../../catalogue/mod.ts";
import { type Behaviour, type Box, type Channel, type Item, Refusal } from "../types.ts";
import { perform, refuse } from "./actions.ts";

/** `Websocket`: events. */
export const events: Behaviour = {
  handlers: {},
  sockets: { "Websocket.events": (_call, box) => (channel) => stream(channel, box) },
};

async function stream(channel: Channel, box: Box): Promise<void> {
  const registered = new Set<string>();
  let goesOn = true;
  const end = box.listen((event, result) => {
    if (registered.has(event)) channel.send(notification(event, result));
  });
  const register = ({ events }: Item) => {
    const names = namesOf(events);
    const unsupported = names.find((name) => !supports(box, name));
    goesOn = unsupported === undefined;
    if (!goesOn) throw new Refusal("inval", `unsupported event ${unsupported}`);
    for (const name of names) registered.add(name);
  };
  try {
    for await (const { data } of channel.messages) {
      await perform(channel, typeof data === "string" ? data : "", { register });
      if (!goesOn) return; // a real box closes, and registers nothing
    }
  } catch (refusal) {
    if (refusal instanceof Refusal) await refuse(channel, {}, refusal);
    throw refusal;
  } finally {
    end();
  }
}

function namesOf(events: unknown): string[] {
  const names = Array.isArray(events) ? events.map(String) : [];
  if (names.length > 0) return names;
  throw new Refusal("invalid_request", "Événement inconnu");
}

/** Those of machines only where the model has machines. */
function supports({ store }: Box, name: string): boolean {
  const { has_vm } = store.object("system").model_info as Item;
  return known.some((event) => event.name === name) && (has_vm === true || !name.startsWith("vm_"));
}

/** `lan_host_l3addr_reachable` comes as `host_l3addr_reachable` of `lan`. */
function notification(name: string, result: unknown): string {
  const [source = "", ...rest] = name.split("_");
  const event = rest.join("_");
  return JSON.stringify({ action: "notification", success: true, source, event, result });
}
