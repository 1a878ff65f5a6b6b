/**
 * `fbx forward rm PORT`: ends a forwarding.
 *
 * @module
 */
import type { PortForwardingConfig } from "../../client/types.gen.ts";
import { t } from "../../text/language.ts";
import { find, type Kind } from "./find.ts";
import { nameOf, portsOf } from "./forward.ts";
import { changing, type Task } from "./task.ts";

/** Ends a forwarding. */
export const forwardRm: Task = {
  french: ["rediriger supprimer"],
  usage: "PORT",
  summary: "stop forwarding a port",
  about: ["Ends the forwarding of a port: 8080, 8080/udp, or its comment."],
  words: [1, 1],
  kinds: ["forwarding"],
  takes: changing,
  examples: [["fbx forward rm 8080", "asks first"]],
  async perform({ words: [port = ""], box, confirm }) {
    const f = await box();
    const result = await find(forwardings, port, f);
    const ports = portsOf(result);
    await confirm(
      t`ends the forwarding of port ${ports}: ${nameOf(result)} can no longer be reached there`,
    );
    await f.nat.deleteRedirect(result.id);
    return { result, says: t`Port ${ports} is no longer forwarded to ${nameOf(result)}.` };
  },
};

/** Forwarded ports, by number. */
export const forwardings: Kind<PortForwardingConfig> = {
  async list(f) {
    return (await f.nat.redirects()).map((one) => ({
      thing: one,
      names: [portsOf(one), one.comment ?? "", nameOf(one)].filter(Boolean),
      ids: [String(one.wan_port_start), portsOf(one).replace(/\/.*/, "")]
        .filter((id, at, all) => all.indexOf(id) === at),
    }));
  },
  none: (word) => t`No forwarded port matches “${word}”. fbx forward lists them.`,
  several: (word) => t`“${word}” matches several forwarded ports. Give one of these:`,
};
