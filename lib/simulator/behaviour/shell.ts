/**
 * What answers on the serial port of a virtual machine: a login, and a shell with `echo` and `yes`.
 * It echoes what is typed, and stops at Ctrl-C.
 *
 * @module
 */

/** Where a shell runs. */
export interface Surroundings {
  readonly hostname: string;
  /** `debian` */
  readonly system: string;
  /** Writes to the terminal; resolves when it takes more. */
  write(text: string): Promise<void>;
}

/** The output of a program, in pieces; it ends early when it is no longer read. */
const PROGRAMS: Readonly<Record<string, (words: readonly string[]) => Iterable<string>>> = {
  echo: (words) => [words.join(" ") + "\n"],
  *yes([count = "Infinity"]) {
    for (let left = Number(count); left > 0; left -= 2048) yield "y\n".repeat(Math.min(left, 2048));
  },
};

const CTRL_C = "\x03";

/** A shell that has greeted. */
export class Shell {
  #user = "";
  #line = "";
  /** What was typed while a program ran. */
  #ahead = "";
  #running = false;
  #interrupted = false;
  #closed = false;

  constructor(readonly surroundings: Surroundings) {
    const { hostname, system } = surroundings;
    this.#print(`\n${system} GNU/Linux ${hostname} ttyAMA0\n\n${this.#prompt()}`);
  }

  /** Takes what is typed. */
  type(text: string): void {
    for (const key of text) {
      if (key === CTRL_C) this.#interrupt();
      else if (this.#running) this.#ahead += key;
      else if (key === "\r" || key === "\n") this.#enter();
      else if (key >= " ") {
        this.#line += key;
        this.#print(key);
      }
    }
  }

  close(): void {
    this.#closed = true;
    this.#interrupted = true;
  }

  #interrupt(): void {
    this.#interrupted = true;
    if (this.#running) return;
    this.#line = "";
    this.#print("^C\n" + this.#prompt());
  }

  #enter(): void {
    const line = this.#line.trim();
    const [name = "", ...words] = line.split(/\s+/);
    this.#line = "";
    this.#print("\n");
    if (this.#user === "" || name === "exit") {
      this.#user = this.#user === "" ? line : "";
      this.#print(this.#prompt());
    } else {
      const unknown = name === "" ? [] : [`-sh: ${name}: not found\n`];
      this.#run(Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name]!(words) : unknown);
    }
  }

  async #run(output: Iterable<string>): Promise<void> {
    this.#running = true;
    this.#interrupted = false;
    for (const text of output) {
      await this.#print(text);
      await new Promise((resolve) => setTimeout(resolve)); // typed meanwhile: Ctrl-C
      if (this.#interrupted) break;
    }
    this.#running = false;
    if (this.#closed) return;
    this.#print((this.#interrupted ? "^C\n" : "") + this.#prompt());
    const typed = this.#ahead;
    this.#ahead = "";
    this.type(typed);
  }

  #prompt(): string {
    const { hostname } = this.surroundings;
    if (this.#user === "") return `${hostname} login: `;
    return `${this.#user}@${hostname}:~${this.#user === "root" ? "#" : "$"} `;
  }

  /** A terminal goes down at a line feed, and to the left only at a carriage return. */
  async #print(text: string): Promise<void> {
    if (!this.#closed) await this.surroundings.write(text.replaceAll("\n", "\r\n"));
  }
}
