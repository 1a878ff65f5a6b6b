/**
 * A page in front of the simulated box, as Freebox OS is one of the real box: it logs in with `fetch`, keeps
 * its session in a cookie, calls the API, and listens to events; one call is newer than the catalogue.
 *
 * @module
 */
import { DenoWebSocket } from "./deno_websocket.ts";
import type { SimulatedFreebox } from "../../lib/simulator/mod.ts";

/** What the page calls that no catalogue has. */
export const UNKNOWN = "GET lan/vlan/";

const PAGE = `<!doctype html><meta charset="utf-8"><title>Freebox OS</title><script type="module">
const call = async (verb, path, body) => (await fetch("/api/v16/" + path, {
  method: verb,
  headers: body === undefined ? {} : { "Content-Type": "application/json" },
  body: body === undefined ? undefined : JSON.stringify(body),
})).json();
const hex = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0"));
const [appId, token] = decodeURIComponent(location.hash.slice(1)).split(" ");
await fetch("/api_version");
const { result: { challenge } } = await call("GET", "login/");
const text = (value) => new TextEncoder().encode(value);
const hmac = { name: "HMAC", hash: "SHA-1" };
const key = await crypto.subtle.importKey("raw", text(token), hmac, false, ["sign"]);
const password = hex(await crypto.subtle.sign("HMAC", key, text(challenge))).join("");
await call("POST", "login/session/", { app_id: appId, password });
for (const path of ["system/", "connection/", "lan/browser/pub/", "wifi/bss/", "contact/", "fs/ls/", "lan/vlan/"]) {
  await call("GET", path);
}
await call("PUT", "lan/config/", { name: "Chez Mamie" });
const form = new URLSearchParams({ download_url: "http://127.0.0.1:9/film.iso" });
await fetch("/api/v16/downloads/add", { method: "POST", body: form });
await (await fetch("/api/latest/freeplug/")).json();
await fetch("/logo.png").catch(() => {});
const socket = new WebSocket("ws://" + location.host + "/api/v16/ws/event");
socket.onopen = () => socket.send(JSON.stringify({ action: "register", events: ["lan_host_l3addr_reachable"] }));
socket.onmessage = ({ data }) => {
  if (JSON.parse(data).action === "notification") document.title = "heard";
};
</script>`;

/** Serves the page; what it is asked of the API goes to the box. */
export function freeboxOs(box: SimulatedFreebox): { url: string } & AsyncDisposable {
  const server = Deno.serve({ port: 0, hostname: "127.0.0.1", onListen() {} }, async (request) => {
    const { pathname, search } = new URL(request.url);
    const session = /FREEBOXOS=([^;]+)/.exec(request.headers.get("cookie") ?? "")?.[1];
    const headers = { "X-Fbx-App-Auth": decodeURIComponent(session ?? "") };
    if (request.headers.get("upgrade") === "websocket") {
      return relay(request, `${box.url.replace(/^http/, "ws")}${pathname}`, headers);
    }
    if (pathname === "/") return new Response(PAGE, { headers: { "Content-Type": "text/html" } });
    if (pathname === "/api/v16/lan/vlan/") {
      return Response.json({ success: true, result: [{ id: 1, label: "Chambre de Zoé" }] });
    }
    if (!pathname.startsWith("/api")) return new Response(null, { status: 404 });
    const { method, body } = request;
    const type = request.headers.get("content-type");
    const reply = await fetch(box.url + pathname + search, {
      method,
      body,
      headers: { ...headers, ...(type === null ? {} : { "Content-Type": type }) },
    });
    const text = await reply.text();
    const answer = new Response(text, { status: reply.status, headers: reply.headers });
    const opened = pathname.endsWith("login/session/") ? JSON.parse(text).result : undefined;
    if (opened !== undefined) {
      const cookie = `FREEBOXOS=${encodeURIComponent(opened.session_token)}; Path=/; HttpOnly`;
      answer.headers.set("Set-Cookie", cookie);
    }
    return answer;
  });
  return {
    url: `http://127.0.0.1:${server.addr.port}/#${
      encodeURIComponent(`${box.appId} ${box.appToken}`)
    }`,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

/** A WebSocket of the page, which cannot send the header of a session, to one of the box. */
async function relay(
  request: Request,
  url: string,
  headers: Record<string, string>,
): Promise<Response> {
  const box = new DenoWebSocket(url, { headers });
  await new Promise((resolve) => box.onopen = resolve);
  const { socket, response } = Deno.upgradeWebSocket(request);
  box.onmessage = ({ data }) => socket.send(data);
  box.onclose = () => socket.close();
  socket.onmessage = ({ data }) => box.send(data);
  socket.onclose = () => box.close();
  return response;
}
