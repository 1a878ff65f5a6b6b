/**
 * The real world of the command under Node.js and Bun: outputs, files and signals.
 *
 * @module
 */
import { spawn } from "node:child_process";
import {
  chmod,
  constants,
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
  writeFile,
} from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { isatty } from "node:tty";
import type { Files, Io, PrivateFile, TemporaryFile, Tty } from "./io.ts";
import { outputFailed } from "./output_failed.ts";
import { asked, forTerminal } from "./wrapped.ts";

/** The words of the command line. */
export function words(): string[] {
  return process.argv.slice(2);
}

/** Ends the process when the output is written. */
export async function exit(code: number): Promise<never> {
  await Promise.allSettled([write(process.stdout, ""), write(process.stderr, "")]);
  return process.exit(code);
}

/** The process's own terminal, its work ended by Ctrl-C and by a request to terminate. */
export function terminal(signal = endOfProcess()): Io {
  toleratePipes();
  return {
    out: (data) => write(process.stdout, data),
    err: writeLine,
    status,
    columns: () => tty.size().columns || 80,
    outIsTerminal: isatty(1),
    color: (process.env.NO_COLOR ?? "") === "",
    errIsTerminal: isatty(2),
    interactive: isatty(0),
    ask,
    input: () => Readable.toWeb(process.stdin) as ReadableStream<Uint8Array>,
    stdin: () => text(process.stdin),
    files,
    env: (name) => process.env[name] || undefined,
    locale: () => new Intl.NumberFormat().resolvedOptions().locale,
    windows: process.platform === "win32",
    hostName: hostname,
    tty,
    launch,
    run,
    signal,
  };
}

function write(stream: NodeJS.WriteStream, data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) =>
    void stream.write(data, (error) => error ? reject(outputFailed(error)) : resolve())
  );
}

/** The reader of our output may close it early (`| head`): not an error. */
function toleratePipes(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE" || error.code === "EOF") process.exit(0);
  });
  process.stderr.on("error", () => {});
}

/** Whether a transient line is on the terminal. */
let passing = false;
const eraseLine = "\r\x1b[K";

function status(line: string): void {
  if (!passing && line === "") return;
  passing = line !== "";
  process.stderr.write(eraseLine + line);
}

function writeLine(line: string): void {
  const text = isatty(2) ? forTerminal(line, process.stderr.columns || 80) : line;
  process.stderr.write(`${passing ? eraseLine : ""}${text}\n`);
  passing = false;
}

let lines: AsyncIterator<string> | undefined;

async function ask(question: string): Promise<string | undefined> {
  process.stderr.write(asked(question, process.stderr.columns || 80));
  lines ??= createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  const { value, done } = await lines.next();
  return done ? undefined : value;
}

const files: Files = {
  may: () => true,
  async list(folder) {
    try {
      return await readdir(folder);
    } catch (error) {
      if (isAbsent(error)) return [];
      throw error;
    }
  },
  async putPrivate(path, text, isNew = false) {
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    if (isNew) await writeFile(path, "", { flag: "wx", mode: 0o600 });
    const draft = `${path}.${crypto.randomUUID()}.tmp`;
    try {
      await writeFile(draft, text, { flag: "wx", mode: 0o600 });
      await rename(draft, path);
    } catch (error) {
      await rm(draft, { force: true });
      if (isNew) await rm(path, { force: true });
      throw error;
    }
  },
  async remove(path) {
    try {
      await rm(path, { force: true });
    } catch (error) {
      if (!isAbsent(error)) throw error;
    }
  },
  readText: (path) => readFile(path, "utf8"),
  readBytes: async (path) => new Uint8Array(await readFile(path)),
  mode: async (path) => (await stat(path)).mode,
  async createPrivate(path, replace): Promise<PrivateFile> {
    const how = constants.O_WRONLY | constants.O_CREAT | (replace ? 0 : constants.O_EXCL);
    const file = await open(path, how, 0o600);
    return {
      async write(text) {
        const isFile = (await file.stat()).isFile(); // a device keeps its mode, and has no length
        if (isFile && process.platform !== "win32") await chmod(path, 0o600);
        const bytes = new TextEncoder().encode(text);
        await file.writeFile(bytes);
        if (isFile) {
          await file.truncate(bytes.length); // last: a full disk must not cost the old token
          await file.sync();
        }
        await file.close();
      },
      async discard() {
        await file.close();
        if (!replace) await rm(path);
      },
    };
  },
  async createTemporary(text, suffix, path = ""): Promise<TemporaryFile> {
    const folder = path === "" ? await mkdtemp(join(tmpdir(), "fbx-")) : "";
    const file = path === "" ? join(folder, `fbx${suffix}`) : path;
    await writeFile(file, text);
    const isFile = (await stat(file)).isFile(); // a device stays
    return {
      path: file,
      async remove() {
        if (isFile) await rm(folder === "" ? file : folder, { recursive: true, force: true });
      },
    };
  },
};

function isAbsent(error: unknown): boolean {
  return ["ENOENT", "ENOTDIR"].includes((error as NodeJS.ErrnoException).code ?? "");
}

const tty: Tty = {
  hasKeyboard: isatty(0),
  write: (text) => void process.stdout.write(text),
  raw,
  read,
  size: () => ({ columns: process.stdout.columns ?? 0, rows: process.stdout.rows ?? 0 }),
  onResize(listener) {
    process.stdout.on("resize", listener);
    return () => process.stdout.off("resize", listener);
  },
  onSuspend(listener) {
    if (process.platform === "win32") return () => {};
    const suspend = () => {
      listener();
      process.kill(process.pid, "SIGSTOP"); // what the shell sends back is SIGCONT
    };
    process.on("SIGTSTP", suspend);
    return () => process.off("SIGTSTP", suspend);
  },
  onContinue(listener) {
    if (process.platform === "win32") return () => {};
    process.on("SIGCONT", listener);
    return () => process.off("SIGCONT", listener);
  },
  onExit(listener) {
    process.on("exit", listener);
    return () => process.off("exit", listener);
  },
};

let ctrlCIsSignal = false;

function raw(how: "all" | "signals" | "no"): void {
  ctrlCIsSignal = how === "signals";
  process.stdin.setRawMode(how !== "no");
  if (how === "no") process.stdin.pause();
  else if (isReading) process.stdin.resume(); // it waited while the shell had the terminal
}

let isReading = false;

/** In its raw mode Node.js hands Ctrl-C and Ctrl-Z through, whatever is wanted. */
async function read(): Promise<Uint8Array | undefined> {
  const bytes = await next();
  if (!ctrlCIsSignal || bytes === undefined) return bytes;
  if (bytes.includes(0x03)) process.kill(process.pid, "SIGINT");
  if (bytes.includes(0x1a) && process.platform !== "win32") {
    process.kill(0, "SIGTSTP"); // to all of the job, as a terminal does
  }
  return bytes;
}

/** One chunk, and no more is read ahead of who asks. */
function next(): Promise<Uint8Array | undefined> {
  const { stdin } = process;
  return new Promise((resolve) => {
    const settle = (bytes?: Uint8Array) => {
      isReading = false;
      stdin.off("data", settle).off("end", settle).pause();
      resolve(bytes);
    };
    isReading = true;
    stdin.on("data", settle).on("end", settle).resume();
  });
}

function launch(program: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(program, [...args], { stdio: "ignore", detached: true });
  child.unref();
  return new Promise((resolve) => {
    child.once("error", () => resolve(false)); // not installed
    child.once("exit", (code) => resolve(code === 0));
  });
}

function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...env },
      stdio: ["ignore", "ignore", "inherit"],
    });
    const kill = () => void child.kill();
    signal.addEventListener("abort", kill, { once: true });
    if (signal.aborted) kill();
    child.once("error", reject);
    child.once("close", (code) => {
      signal.removeEventListener("abort", kill);
      resolve(code ?? 1);
    });
  });
}

function endOfProcess(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    let times = 0;
    process.on(signal, () => {
      if (++times > 1) process.exit(130);
      controller.abort(new DOMException("interrupted", "AbortError"));
    });
  }
  return controller.signal;
}
