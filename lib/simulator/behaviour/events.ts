/**
 * The living part of `Websocket`: tells those who registered for it what happens in the box.
 *
 * @module
 */
import { events as known } from "../../catalogue/mod.ts";
import { type Box, type Channel, type Item, type Live, Refusal } from "../types.ts";
import { perform, refuse } from "./actions.ts";

/** `Websocket`: events. */
export const events: Live = {
  handlers: {},
  sockets: { "Websocket.events": (_call, box) => (channel) => tell(channel, box) },
};

async function tell(channel: Channel, box: Box): Promise<void> {
  const registered = new Set<string>();
  const end = box.listen((event, result) => {
    if (registered.has(event)) channel.send(notification(event, result));
  });
  const register = ({ events }: Item) => namesOf(events).forEach((name) => registered.add(name));
  try {
    for await (const { data } of channel.messages) {
      await perform(channel, typeof data === "string" ? data : "", { register });
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
  const isKnown = (name: string) => known.some((event) => event.name === name);
  if (names.length > 0 && names.every(isKnown)) return names;
  throw new Refusal("invalid_request", "Événement inconnu");
}

/** `lan_host_l3addr_reachable` comes as `host_l3addr_reachable` of `lan`. */
function notification(name: string, result: unknown): string {
  const [source = "", ...rest] = name.split("_");
  const event = rest.join("_");
  return JSON.stringify({ action: "notification", success: true, source, event, result });
}
