/**
 * A proxy in front of a box that breaks at the next call that changes something, until it is restored:
 * before the box has the call, or when the box has done it and its answer is on the way.
 *
 * @module
 */
import http from "node:http";

/** Starts a proxy in front of a port. */
export async function cuttingProxy(port: number) {
  let cut: "before" | "after" | undefined;
  let cuts = 0;
  const server = http.createServer((request, response) => {
    const isChange = request.method !== "GET" && !request.url?.includes("/login/");
    const mine = isChange ? cut : undefined;
    if (mine === "after") cut = "before"; // what is sent again does not arrive
    if (mine !== undefined) cuts++;
    if (mine === "before") return void request.socket.destroy();
    const { method, url, headers } = request;
    const onward = http.request(
      { port, host: "127.0.0.1", method, path: url, headers },
      (answer) => {
        if (mine === "after") {
          answer.resume();
          answer.on("end", () => request.socket.destroy());
          return;
        }
        response.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(response);
      },
    );
    onward.on("error", () => request.socket.destroy());
    request.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address() as { port: number };
  return {
    url: `http://127.0.0.1:${address.port}`,
    /** Breaks at the next change. */
    cut: (when: "before" | "after") => void (cut = when),
    restore: () => void (cut = undefined),
    /** How many changes were broken. */
    get cuts() {
      return cuts;
    },
    [Symbol.asyncDispose]: () => {
      server.closeAllConnections();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
