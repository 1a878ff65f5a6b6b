/**
 * A Prometheus of its own for a test: it listens on loopback and keeps its data in a folder that goes.
 *
 * @module
 */

/** A Prometheus that scrapes once a second. */
export interface Prometheus extends AsyncDisposable {
  /** The series of a PromQL expression: labels, and the value now. */
  query(expression: string): Promise<{ metric: Record<string, string>; value: number }[]>;
  /** Waits until an expression has one series with that value; throws what it was at last. */
  until(expression: string, value: number): Promise<void>;
}

/** Starts Prometheus on one target, `127.0.0.1:9816`. */
export async function startPrometheus(target: string): Promise<Prometheus> {
  const folder = await Deno.makeTempDir();
  const port = freePort();
  await Deno.writeTextFile(
    `${folder}/prometheus.yml`,
    JSON.stringify({
      global: { scrape_interval: "1s", scrape_timeout: "1s" },
      scrape_configs: [{ job_name: "fbx", static_configs: [{ targets: [target] }] }],
    }),
  );
  const child = new Deno.Command("prometheus", {
    args: [
      `--config.file=${folder}/prometheus.yml`,
      `--storage.tsdb.path=${folder}/data`,
      `--web.listen-address=127.0.0.1:${port}`,
      "--log.level=warn",
    ],
    stdout: "null",
    stderr: "null",
  }).spawn();

  async function query(expression: string) {
    const url = `http://127.0.0.1:${port}/api/v1/query?query=${encodeURIComponent(expression)}`;
    const answer = await (await fetch(url)).json();
    if (answer.status !== "success") throw new Error(`${expression}: ${answer.error}`);
    const result: { metric: Record<string, string>; value: [number, string] }[] =
      answer.data.result;
    return result.map(({ metric, value: [, value] }) => ({ metric, value: Number(value) }));
  }

  return {
    query,
    async until(expression, value) {
      let last: unknown;
      for (let attempt = 0; attempt < 300; attempt++) {
        last = await query(expression).catch((error) => error);
        const series = Array.isArray(last) ? last : [];
        if (series.length === 1 && series[0].value === value) return;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`${expression} was never ${value}, but ${Deno.inspect(last)}`);
    },
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await child.status;
      await Deno.remove(folder, { recursive: true });
    },
  };
}

function freePort(): number {
  using listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return listener.addr.port;
}
