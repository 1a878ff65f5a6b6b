import assert from "node:assert/strict";
import { connect } from "node:net";
import { simulate } from "../../lib/simulator/mod.ts";

/** What a request with that Host gets. */
async function answerTo(port: number, host: string, upgrade: boolean): Promise<string> {
  const lines = upgrade
    ? [
      "Connection: Upgrade",
      "Upgrade: websocket",
      "Sec-WebSocket-Version: 13",
      `Sec-WebSocket-Key: ${"A".repeat(22)}==`,
    ]
    : ["Connection: close"];
  const path = upgrade ? "/api/v16/ws/event" : "/api_version";
  return await new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    socket.setTimeout(5000, () => socket.destroy(new Error("no answer")));
    socket.on("error", reject);
    let text = "";
    socket.on("data", (data) => text += data);
    socket.on("close", () => resolve(text));
    socket.write(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\n${lines.join("\r\n")}\r\n\r\n`);
  });
}

Deno.test("the box answers to no name that another site may have, WebSockets included", async () => {
  await using box = await simulate();
  for (const upgrade of [false, true]) {
    for (const host of ["evil.example.com", `attacker.net:${box.port}`]) {
      assert.match(await answerTo(box.port, host, upgrade), /^HTTP\/1\.1 403/);
    }
    for (const host of [`127.0.0.1:${box.port}`, "mafreebox.freebox.fr", "localhost", "box.lan"]) {
      // a WebSocket without a session is refused by the box itself
      assert.match(await answerTo(box.port, host, upgrade), upgrade ? /auth_required/ : /200 OK/);
    }
  }
});
