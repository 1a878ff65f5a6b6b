/**
 * What a command may touch: its two outputs, its terminal, its files and the signal that ends it.
 *
 * @module
 */

/** Exit codes of the command. */
export const EXIT = { done: 0, refused: 1, usage: 2, noBox: 3, unauthorized: 4 } as const;

/** A usage error: the command line is wrong. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** The world of a command; tests hand in their own. */
export interface Io {
  /** Writes data to stdout, as it is. */
  out(data: string | Uint8Array): void | Promise<void>;
  /** Writes words to stderr, a line each. */
  err(line: string): void;
  /** Shows a passing line on a terminal at stderr, in place of the one before; empty takes it away. */
  status(line: string): void;
  /** Cells of a line of the terminal. */
  columns(): number;
  /** stdout is a terminal. */
  readonly outIsTerminal: boolean;
  /** Colours are welcome where there is a terminal: NO_COLOR is not set. */
  readonly color: boolean;
  /** stderr is a terminal. */
  readonly errIsTerminal: boolean;
  /** stdin is a terminal. */
  readonly interactive: boolean;
  /** Asks a question on stderr and returns the line that was typed; `undefined` at the end of stdin. */
  ask(question: string): Promise<string | undefined>;
  /** stdin, as it comes. */
  input(): ReadableStream<Uint8Array>;
  /** All of stdin, as text. */
  stdin(): Promise<string>;
  readonly files: Files;
  /** A variable of the environment, if permitted, without a prompt. */
  env(name: string): string | undefined;
  /** The language that the system is set to, as far as the runtime knows: `fr-FR`. */
  locale(): string;
  /** The system is Windows. */
  readonly windows: boolean;
  /** Name of this device, where that may be known. */
  hostName(): string | undefined;
  /** What the commands that take the terminal over do with it. */
  readonly tty: Tty;
  /** Runs a program of the desktop, and returns whether it succeeded. */
  launch(program: string, args: readonly string[]): Promise<boolean>;
  /**
   * Runs a program without a shell, with more variables in its environment, and returns its exit code.
   * Its errors come out at ours; it is killed when the signal is aborted.
   */
  run(
    program: string,
    args: readonly string[],
    env: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<number>;
  /** Aborted by Ctrl-C and by a request to terminate. */
  readonly signal: AbortSignal;
}

/** The terminal itself. */
export interface Tty {
  /** stdin is a terminal. */
  readonly hasKeyboard: boolean;
  /** Writes to stdout, at once. */
  write(text: string): void;
  /** Hands every key through as it is pressed; with `signals`, Ctrl-C stays a signal. */
  raw(how: "all" | "signals" | "no"): void;
  /** What is typed next; `undefined` at the end of stdin. */
  read(): Promise<Uint8Array | undefined>;
  /** In cells; 0 where that is not known. */
  size(): { columns: number; rows: number };
  /** Calls back when the terminal has another size; returns how to stop. */
  onResize(listener: () => void): () => void;
  /** Calls back before Ctrl-Z stops the process; returns how to stop. */
  onSuspend(listener: () => void): () => void;
  /** Calls back when the shell has had the terminal and gives it back; returns how to stop. */
  onContinue(listener: () => void): () => void;
  /** Calls back when the process ends in the midst; returns how to stop. */
  onExit(listener: () => void): () => void;
}

/** The files that a command reads and writes. */
export interface Files {
  /** Whether a file or folder may be read or written, without a prompt. */
  may(how: "read" | "write", path: string): boolean;
  /** The names in a folder; none where there is no such folder. */
  list(folder: string): Promise<string[]>;
  /**
   * Atomically writes a file that only its owner can read, and creates its folder. Replaces an
   * existing file, unless `isNew`: then it fails with `EEXIST`.
   */
  putPrivate(path: string, text: string, isNew?: boolean): Promise<void>;
  /** Deletes a file, if it is there. */
  remove(path: string): Promise<void>;
  readText(path: string): Promise<string>;
  readBytes(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Permission bits, where the system has them. */
  mode(path: string): Promise<number | undefined>;
  /** Makes a file that only its owner reads; fails when there is one, unless `replace`. */
  createPrivate(path: string, replace: boolean): Promise<PrivateFile>;
  /**
   * Makes a file for as long as the command runs, at a path or else among the temporary ones, with
   * that ending; `undefined` where none of those may be created, without a prompt.
   */
  createTemporary(
    text: string,
    ending: string,
    path: string | undefined,
  ): Promise<TemporaryFile | undefined>;
}

/** A file under way. */
export interface PrivateFile {
  write(text: string): Promise<void>;
  /** Takes it back: nothing was worth keeping. */
  discard(): Promise<void>;
}

/** A file that is there for as long as a command runs. */
export interface TemporaryFile {
  readonly path: string;
  remove(): Promise<void>;
}
