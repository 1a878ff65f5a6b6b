/**
 * The living part of `Nat` and `Igd`: redirections show the host they lead to and do not clash.
 *
 * @module
 */
import { type Behaviour, type Box, type Call, type Item, Refusal } from "../types.ts";

/** `Nat` and `Igd`: ports that are open to the Internet. */
export const nat: Behaviour = {
  handlers: {
    "Nat.addRedirect": add,
    "Nat.updateRedirect": update,
    "Igd.redirects": (_call, { store }) => {
      if (store.object("upnpigd/config").enabled) return store.list("upnpigd/redir");
      throw new Refusal("disabled", "Le service UPnP IGD est désactivé");
    },
  },
  tick({ store }, elapsed) {
    const redirects = store.list("upnpigd/redir");
    for (const redirect of redirects) {
      redirect.remaining = Math.max(0, Math.round(Number(redirect.remaining) - elapsed));
      // The host that asked renews what it still needs.
      if (redirect.remaining === 0) redirect.remaining = 3600;
    }
  },
};

function add({ body }: Call, box: Box): Item {
  const { wan_port_start, wan_port_end = wan_port_start, lan_port, ip_proto, lan_ip } =
    body as Item;
  const redirect: Item = {
    id: box.store.nextId("fw/redir"),
    enabled: true,
    src_ip: "0.0.0.0",
    comment: "",
    ...body as Item,
    ip_proto: ip_proto ?? "tcp",
    wan_port_start,
    wan_port_end,
    lan_port: lan_port ?? wan_port_start,
    lan_ip,
    valid: true,
  };
  check(box, redirect);
  box.store.list("fw/redir").push(withHost(box, redirect));
  return redirect;
}

function update({ params, body }: Call, box: Box): Item {
  const redirect = box.store.list("fw/redir").find(({ id }) => id === Number(params.redir_id));
  if (!redirect) throw new Refusal("noent", "Redirection introuvable");
  check(box, { ...redirect, ...body as Item });
  return withHost(box, Object.assign(redirect, body));
}

function check({ store }: Box, redirect: Item): void {
  const { id, ip_proto, src_ip, wan_port_start, wan_port_end } = redirect;
  const first = Number(wan_port_start);
  const last = Number(wan_port_end);
  if (!(first > 0 && first <= last && last <= 65_535) || !redirect.lan_ip) {
    throw new Refusal("internal_error", "Redirection invalide");
  }
  const clash = store.list("fw/redir").some((other) =>
    other.id !== id && other.ip_proto === ip_proto && other.src_ip === src_ip &&
    Number(other.wan_port_start) <= last && first <= Number(other.wan_port_end)
  );
  if (clash) throw new Refusal("exist", "Cette redirection existe déjà");
}

function withHost({ store }: Box, redirect: Item): Item {
  const host = store.list("lan/browser/pub").find(({ l3connectivities }) =>
    (l3connectivities as Item[]).some(({ addr }) => addr === redirect.lan_ip)
  );
  redirect.hostname = host?.primary_name ?? redirect.lan_ip;
  if (host) redirect.host = host;
  else delete redirect.host;
  return redirect;
}
