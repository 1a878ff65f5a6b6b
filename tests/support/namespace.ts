/**
 * Tests in a network of their own: nothing that they send reaches the machine's. It takes Linux,
 * root, and the programs `unshare` and `ip`; elsewhere such tests are skipped, and say so.
 *
 * In that network this device is 10.9.0.1, fd00:9::1 and loopback; Avahi answers mDNS on it, where
 * Avahi is installed; and `/etc/hosts` and the DNS server are the test's own.
 *
 * @module
 */
import { all } from "./programs.ts";
import { fileURLToPath } from "node:url";

/** The addresses of this device there. */
export const addresses = { ipv4: "10.9.0.1", ipv6: "fd00:9::1" } as const;

const marker = "FBX_TEST_NETWORK";

const setUp = `
set -e
mount -t tmpfs tmpfs /run
mkdir -p /run/dbus
echo "127.0.0.1 localhost" > /run/hosts
echo "nameserver 127.0.0.1" > /run/resolv.conf
mount --bind /run/hosts /etc/hosts
mount --bind /run/resolv.conf /etc/resolv.conf
ip link set lo up
ip link add lan0 type veth peer name wire0
for interface in lan0 wire0; do
  ip link set $interface addrgenmode none
  ip link set $interface up
done
echo 1 > /proc/sys/net/ipv6/conf/wire0/disable_ipv6
ip address add ${addresses.ipv4}/24 dev lan0
ip route add default dev lan0
ip address add fe80::1/64 dev lan0 nodad
ip address add ${addresses.ipv6}/64 dev lan0 nodad
if command -v avahi-daemon > /dev/null && command -v dbus-daemon > /dev/null; then
  dbus-daemon --system --fork
  printf '[server]\\nhost-name=box\\nallow-interfaces=lan0\\n[publish]\\npublish-workstation=no\\n' \\
    > /run/avahi.conf
  avahi-daemon --daemonize --no-drop-root --no-chroot --no-rlimits --file /run/avahi.conf
fi
exec "$@"
`;

/** Seconds after which a command in a network of its own is ended: it hangs. */
const patience = 120;

/** Runs a command in a network of its own; all its processes end with it. */
export async function runInNetwork(command: readonly string[]): Promise<Deno.CommandOutput> {
  const limited = ["--kill-after=5", String(patience), ...command];
  return await new Deno.Command("unshare", {
    args: [...apart, "sh", "-c", setUp, "sh", "timeout", ...limited],
    env: { [marker]: "1" },
    stdin: "null",
  }).output();
}

const apart = ["--net", "--mount", "--pid", "--fork", "--kill-child", "--mount-proc"];

/** Why there can be no such network here; `undefined` where there can. */
export async function obstacle(): Promise<string | undefined> {
  if (Deno.build.os !== "linux") return "needs Linux";
  const trial = "ip link set lo up && ip link add lan0 type veth peer name wire0";
  const { success, stderr } = await new Deno.Command("unshare", {
    args: [...apart, "sh", "-c", trial],
  }).output().catch((error) => ({ success: false, stderr: new TextEncoder().encode(`${error}`) }));
  if (success) return undefined;
  const [why] = new TextDecoder().decode(stderr).split("\n");
  return `needs root, unshare and ip: ${why}`;
}

/** Whether a program is installed. */
export async function isInstalled(program: string): Promise<boolean> {
  const { success } = await new Deno.Command("sh", {
    args: ["-c", `command -v ${program}`],
    stdout: "null",
  }).output();
  return success;
}

/** Adds a line to `/etc/hosts` of that network, for a while. */
export async function hosts(line: string): Promise<AsyncDisposable> {
  const before = await Deno.readTextFile("/etc/hosts");
  await Deno.writeTextFile("/etc/hosts", `${before}${line}\n`);
  return { [Symbol.asyncDispose]: () => Deno.writeTextFile("/etc/hosts", before) };
}

/**
 * Defines the tests of a file that need a network of their own: outside, one test that runs the file
 * inside; inside, the tests themselves.
 *
 * @param file `import.meta.url`
 */
export async function inOwnNetwork(file: string, define: () => void): Promise<void> {
  if (Deno.env.has(marker)) return define();
  const path = fileURLToPath(file);
  const missing = all ? await obstacle() : "deno task test:all runs it";
  const name = `in a network of its own: ${path.split("/").at(-1)}`;
  Deno.test({
    name: missing === undefined ? name : `${name} (skipped: ${missing})`,
    ignore: missing !== undefined,
    async fn() {
      const command = [Deno.execPath(), "test", "--allow-all", "--no-check", path];
      const { success, stdout, stderr } = await runInNetwork(command);
      const text = new TextDecoder();
      if (!success) throw new Error(`${text.decode(stdout)}\n${text.decode(stderr)}`);
    },
  });
}
