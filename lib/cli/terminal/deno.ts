/**
 * The real world of the command: Deno's outputs, files and signals.
 *
 * @module
 */
import type { Files, Io, PrivateFile, TemporaryFile, Tty } from "./io.ts";
import { outputFailed } from "./output_failed.ts";
import { asked, forTerminal } from "./wrapped.ts";

/** Returns the arguments of the command line; a renamed binary passes its name first. */
export function words(): string[] {
  const name = Deno.build.standalone ? Deno.execPath().replace(/^.*[\\/]|\.exe$/g, "") : "fbx";
  return name.startsWith("fbx") ? Deno.args : ["--called", name, ...Deno.args];
}

/** Ends the process. */
export function exit(code: number): never {
  Deno.exit(code);
}

/** The process's own terminal, its work ended by Ctrl-C and by a request to terminate. */
export function terminal(signal = endOfProcess()): Io {
  return {
    out: writeAll,
    err: writeLine,
    status,
    columns,
    outIsTerminal: Deno.stdout.isTerminal(),
    color: !Deno.noColor,
    errIsTerminal: Deno.stderr.isTerminal(),
    interactive: Deno.stdin.isTerminal(),
    ask,
    input: () => Deno.stdin.readable,
    stdin: () => new Response(Deno.stdin.readable).text(),
    files,
    env,
    locale: () => navigator.language,
    windows: Deno.build.os === "windows",
    hostName,
    tty,
    launch,
    run,
    signal,
  };
}

const encoder = new TextEncoder();

/** The reader of our output may close it early (`| head`): not an error. */
async function writeAll(data: string | Uint8Array): Promise<void> {
  let rest = typeof data === "string" ? encoder.encode(data) : data;
  try {
    while (rest.length > 0) rest = rest.subarray(await Deno.stdout.write(rest));
  } catch (error) {
    if (error instanceof Deno.errors.BrokenPipe) Deno.exit(0);
    throw outputFailed(error);
  }
}

/** Whether a transient line is on the terminal. */
let passing = false;
const eraseLine = "\r\x1b[K";

function status(line: string): void {
  if (!passing && line === "") return;
  passing = line !== "";
  writeErr(eraseLine + line);
}

function columns(): number {
  return tty.size().columns || 80;
}

function writeLine(line: string): void {
  const text = Deno.stderr.isTerminal() ? forTerminal(line, columns()) : line;
  writeErr(`${passing ? eraseLine : ""}${text}\n`);
  passing = false;
}

function writeErr(text: string): void {
  let rest = encoder.encode(text);
  try {
    while (rest.length > 0) rest = rest.subarray(Deno.stderr.writeSync(rest));
  } catch {
    // closed, or on a full disk: the exit code still reports the outcome
  }
}

async function ask(question: string): Promise<string | undefined> {
  await Deno.stderr.write(encoder.encode(asked(question, columns())));
  const line: number[] = [];
  const byte = new Uint8Array(1);
  while (await Deno.stdin.read(byte) !== null) {
    if (byte[0] === 10) return new TextDecoder().decode(Uint8Array.from(line));
    line.push(byte[0] ?? 0);
  }
  return line.length > 0 ? new TextDecoder().decode(Uint8Array.from(line)) : undefined;
}

const files: Files = {
  may: (name, path) => Deno.permissions.querySync({ name, path }).state === "granted",
  async list(folder) {
    try {
      return (await Array.fromAsync(Deno.readDir(folder))).map(({ name }) => name);
    } catch (error) {
      if (isAbsent(error)) return [];
      throw error;
    }
  },
  async putPrivate(path, text, isNew = false) {
    const folder = path.replace(/[\\/][^\\/]*$/, "");
    await Deno.mkdir(folder, { recursive: true, mode: 0o700 });
    if (isNew) await Deno.writeTextFile(path, "", { createNew: true, mode: 0o600 });
    const draft = `${path}.${crypto.randomUUID()}.tmp`;
    try {
      await Deno.writeTextFile(draft, text, { createNew: true, mode: 0o600 });
      await Deno.rename(draft, path);
    } catch (error) {
      await Deno.remove(draft).catch(() => {});
      if (isNew) await Deno.remove(path).catch(() => {});
      throw error;
    }
  },
  async remove(path) {
    try {
      await Deno.remove(path);
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  },
  readText: (path) => Deno.readTextFile(path),
  readBytes: (path) => Deno.readFile(path),
  mode: async (path) => (await Deno.stat(path)).mode ?? undefined,
  async createPrivate(path, replace): Promise<PrivateFile> {
    const how = replace ? { create: true } : { createNew: true };
    const file = await Deno.open(path, { write: true, mode: 0o600, ...how });
    return {
      async write(text) {
        const isFile = await mayBeFile(file); // a device keeps its mode, and has no length
        if (isFile && Deno.build.os !== "windows") await Deno.chmod(path, 0o600);
        const bytes = encoder.encode(text);
        let rest = bytes; // `file.writable` would hide that the disk is full
        while (rest.length > 0) rest = rest.subarray(await file.write(rest));
        if (isFile) {
          await file.truncate(bytes.length); // last: a full disk must not cost the old token
          await file.sync();
        }
        file.close();
      },
      async discard() {
        file.close();
        if (!replace) await Deno.remove(path);
      },
    };
  },
  async createTemporary(text, suffix, path = ""): Promise<TemporaryFile | undefined> {
    const isOurs = path === "";
    const { state } = await Deno.permissions.query({ name: "write" });
    if (isOurs && state !== "granted") return undefined;
    const file = isOurs ? await Deno.makeTempFile({ prefix: "fbx-", suffix }) : path;
    await Deno.writeTextFile(file, text);
    using written = await Deno.open(file, { write: true });
    const isFile = await mayBeFile(written); // a device stays
    return {
      path: file,
      remove: async () => isFile ? await files.remove(file) : undefined,
    };
  },
};

/** Whether it is a file; what may not be looked at is taken for one. */
async function mayBeFile(file: Deno.FsFile): Promise<boolean> {
  try {
    return (await file.stat()).isFile;
  } catch (error) {
    if (error instanceof Error && error.name === "NotCapable") return true;
    throw error;
  }
}

function isAbsent(error: unknown): boolean {
  return error instanceof Deno.errors.NotFound || error instanceof Deno.errors.NotADirectory;
}

/** What is not allowed, empty, or no text, is not there. */
function env(name: string): string | undefined {
  const { state } = Deno.permissions.querySync({ name: "env", variable: name });
  if (state !== "granted") return undefined;
  try {
    return Deno.env.get(name) || undefined;
  } catch (error) {
    if (error instanceof Deno.errors.InvalidData) return undefined;
    throw error;
  }
}

/** Known only if permitted, without a prompt. */
function hostName(): string | undefined {
  const { state } = Deno.permissions.querySync({ name: "sys", kind: "hostname" });
  return state === "granted" ? Deno.hostname() : undefined;
}

const tty: Tty = {
  get hasKeyboard() {
    return Deno.stdin.isTerminal();
  },
  write(text) {
    let rest = encoder.encode(text);
    try {
      while (rest.length > 0) rest = rest.subarray(Deno.stdout.writeSync(rest));
    } catch (error) {
      if (!(error instanceof Deno.errors.BrokenPipe)) throw outputFailed(error); // the terminal went away
    }
  },
  raw(how) {
    if (how === "no") Deno.stdin.setRaw(false);
    else Deno.stdin.setRaw(true, { cbreak: how === "signals" });
  },
  async read() {
    const bytes = new Uint8Array(4096);
    const count = await Deno.stdin.read(bytes);
    return count === null ? undefined : bytes.subarray(0, count);
  },
  size() {
    try {
      return Deno.consoleSize();
    } catch {
      return { columns: 0, rows: 0 };
    }
  },
  onResize,
  onSuspend,
  onContinue: (listener) => Deno.build.os === "windows" ? () => {} : onSignal("SIGCONT", listener),
  onExit(listener) {
    globalThis.addEventListener("unload", listener);
    return () => globalThis.removeEventListener("unload", listener);
  },
};

function onResize(listener: () => void): () => void {
  if (Deno.build.os !== "windows") return onSignal("SIGWINCH", listener);
  let before = tty.size(); // Windows has no such signal
  const timer = setInterval(() => {
    const now = tty.size();
    if (now.columns === before.columns && now.rows === before.rows) return;
    before = now;
    listener();
  }, 500);
  return () => clearInterval(timer);
}

function onSuspend(listener: () => void): () => void {
  if (Deno.build.os === "windows") return () => {};
  return onSignal("SIGTSTP", () => {
    listener();
    Deno.kill(Deno.pid, "SIGSTOP"); // what the shell sends back is SIGCONT
  });
}

function onSignal(signal: Deno.Signal, listener: () => void): () => void {
  Deno.addSignalListener(signal, listener);
  return () => Deno.removeSignalListener(signal, listener);
}

async function launch(program: string, args: readonly string[]): Promise<boolean> {
  try {
    const child = new Deno.Command(program, {
      args: [...args],
      stdin: "null",
      stdout: "null",
      stderr: "null",
    }).spawn();
    child.unref();
    return (await child.status).success;
  } catch {
    return false; // not permitted, or not installed
  }
}

async function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<number> {
  const command = new Deno.Command(program, {
    args: [...args],
    env,
    stdin: "null",
    stdout: "null",
    stderr: "inherit",
    signal,
  });
  return (await command.spawn().status).code;
}

function endOfProcess(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    if (Deno.build.os === "windows" && signal === "SIGTERM") continue;
    let times = 0;
    Deno.addSignalListener(signal, () => {
      if (++times > 1) Deno.exit(130);
      controller.abort(new DOMException("interrupted", "AbortError"));
    });
  }
  return controller.signal;
}
