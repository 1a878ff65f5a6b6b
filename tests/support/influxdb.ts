/**
 * An InfluxDB 1 of its own for a test: it listens on loopback, keeps its data in a folder that
 * goes, and requires a password.
 *
 * @module
 */

/** An InfluxDB that runs. */
export interface InfluxDb extends AsyncDisposable {
  readonly host: string;
  readonly user: string;
  readonly password: string;
  /** The rows of a query, each an object. */
  query(query: string): Promise<Record<string, unknown>[]>;
}

/** Starts influxd, with a database `freebox`. */
export async function startInfluxDb(): Promise<InfluxDb> {
  const folder = await Deno.makeTempDir();
  const [port, rpc] = freePorts();
  const host = `127.0.0.1:${port}`;
  const [user, password] = ["fbx", "pass word/é"];
  await Deno.writeTextFile(
    `${folder}/influxdb.conf`,
    `reporting-enabled = false
bind-address = "127.0.0.1:${rpc}"
[meta]
dir = "${folder}/meta"
[data]
dir = "${folder}/data"
wal-dir = "${folder}/wal"
[monitor]
store-enabled = false
[http]
bind-address = "${host}"
auth-enabled = true
`,
  );
  const child = new Deno.Command("influxd", {
    args: ["-config", `${folder}/influxdb.conf`],
    stdout: "null",
    stderr: "null",
  }).spawn();

  async function ask(query: string, as?: string): Promise<Record<string, unknown>[]> {
    const answer = await fetch(`http://${host}/query?db=freebox`, {
      method: "POST",
      body: new URLSearchParams({ q: query }),
      headers: as === undefined ? {} : { Authorization: `Basic ${as}` },
    });
    const { results, error } = await answer.json();
    if (error ?? results[0].error) throw new Error(error ?? results[0].error);
    const series: { columns: string[]; values: unknown[][] }[] = results[0].series ?? [];
    return series.flatMap(({ columns, values }) =>
      values.map((row) => Object.fromEntries(columns.map((name, index) => [name, row[index]])))
    );
  }

  const login = btoa(String.fromCharCode(...new TextEncoder().encode(`${user}:${password}`)));
  const quoted = password.replaceAll("'", "\\'");
  const create = () => ask(`CREATE USER ${user} WITH PASSWORD '${quoted}' WITH ALL PRIVILEGES`);
  for (let attempt = 0;; attempt++) {
    try {
      await create();
      break;
    } catch (error) {
      if (attempt > 200) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  await ask("CREATE DATABASE freebox", login);
  return {
    host,
    user,
    password,
    query: (query) => ask(query, login),
    async [Symbol.asyncDispose]() {
      child.kill("SIGTERM");
      await child.status;
      await Deno.remove(folder, { recursive: true });
    },
  };
}

function freePorts(): [number, number] {
  using one = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  using two = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return [one.addr.port, two.addr.port];
}
