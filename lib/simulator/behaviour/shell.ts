/**
 * What answers on the serial port of a virtual machine: a login, and a small shell with the manners of
 * a terminal. It echoes what is typed, lets a line be corrected, and stops at Ctrl-C.
 *
 * @module
 */

/** Where a shell runs. */
export interface Surroundings {
  readonly hostname: string;
  /** `debian` */
  readonly system: string;
  /** Now, in Unix seconds. */
  now(): number;
  /** Writes to the terminal; resolves when it takes more. */
  write(text: string): Promise<void>;
}

/** A shell that has greeted. */
export interface Shell {
  /** Takes what is typed. */
  type(text: string): void;
  close(): void;
}

/** Opens a shell, which greets. */
export function openShell(surroundings: Surroundings): Shell {
  return new Session(surroundings);
}

/** What a program prints, in lines; it ends early when nobody takes more. */
type Program = (words: readonly string[], session: Session) => Iterable<string>;

const PROGRAMS: Readonly<Record<string, Program>> = {
  clear: () => ["\x1b[H\x1b[2J"],
  date: (_words, { surroundings }) => [new Date(surroundings.now() * 1000).toUTCString() + "\n"],
  echo: (words) => [words.join(" ") + "\n"],
  help: () => [Object.keys(PROGRAMS).join(" ") + " exit\n"],
  hostname: (_words, { surroundings }) => [surroundings.hostname + "\n"],
  stty: (words, session) => session.resize(words),
  uname: ([option], { surroundings: { hostname } }) => [
    option === "-a" ? `Linux ${hostname} 6.12.0-arm64 aarch64 GNU/Linux\n` : "Linux\n",
  ],
  *yes([count = "Infinity"]) {
    for (let left = Number(count); left > 0; left -= 2048) yield "y\n".repeat(Math.min(left, 2048));
  },
  whoami: (_words, { user }) => [user + "\n"],
};

class Session {
  user = "";
  #line = "";
  /** A control sequence that has begun: an arrow key, for one. */
  #escape = "";
  #size = ["24", "80"];
  /** What was typed while a program ran. */
  #ahead = "";
  #running = false;
  #interrupted = false;
  #closed = false;

  constructor(readonly surroundings: Surroundings) {
    const { hostname, system } = surroundings;
    this.#print(`\n${system} GNU/Linux ${hostname} ttyAMA0\n\n${this.#prompt()}`);
  }

  type(text: string): void {
    for (const key of text) this.#press(key);
  }

  close(): void {
    this.#closed = true;
    this.#interrupted = true;
  }

  /** `stty size` tells the size of the terminal, `stty rows 40 cols 120` sets it. */
  resize(words: readonly string[]): string[] {
    if (words[0] === "size") return [this.#size.join(" ") + "\n"];
    const after = (name: string) => words[words.indexOf(name) + 1] ?? "";
    for (const [index, name] of ["rows", "cols"].entries()) {
      if (words.includes(name)) this.#size[index] = after(name);
    }
    return [];
  }

  #press(key: string): void {
    if (this.#running) {
      if (key === CTRL.c) this.#interrupted = true;
      else this.#ahead += key;
    } else if (this.#escape !== "" || key === CTRL.escape) {
      this.#escape += key;
      // Such a sequence is swallowed up to its last letter.
      if (this.#escape.length > 1 && /[@-Z\\-~]/.test(key) && key !== "[") this.#escape = "";
    } else {
      this.#edit(key);
    }
  }

  #edit(key: string): void {
    switch (key) {
      case "\r":
      case "\n":
        this.#print("\n");
        this.#enter();
        break;
      case CTRL.backspace:
      case CTRL.delete:
        if (this.#line !== "") this.#print("\b \b");
        this.#line = [...this.#line].slice(0, -1).join("");
        break;
      case CTRL.c:
        this.#line = "";
        this.#print("^C\n" + this.#prompt());
        break;
      case CTRL.d:
        if (this.#line === "") this.#leave();
        break;
      case CTRL.u:
        this.#print("\b \b".repeat([...this.#line].length));
        this.#line = "";
        break;
      default:
        if (key < " ") return;
        this.#line += key;
        this.#print(key);
    }
  }

  #enter(): void {
    const line = this.#line.trim();
    this.#line = "";
    if (this.user === "") {
      this.user = line;
      this.#print(
        (line === "" ? "" : `Welcome, ${line}. help lists the commands.\n`) + this.#prompt(),
      );
    } else if (line === "exit") {
      this.#leave();
    } else {
      this.#run(line.split(/\s+/));
    }
  }

  async #run([name = "", ...words]: readonly string[]): Promise<void> {
    const program = Object.hasOwn(PROGRAMS, name) ? PROGRAMS[name] : undefined;
    const unknown = name === "" ? [] : [`-sh: ${name}: not found\n`];
    this.#running = true;
    this.#interrupted = false;
    for (const text of program ? program(words, this) : unknown) {
      await this.#print(text);
      // Others have their turn too, and what is typed meanwhile is heard.
      await new Promise((resolve) => setTimeout(resolve));
      if (this.#interrupted) break;
    }
    this.#running = false;
    if (this.#closed) return;
    this.#print((this.#interrupted ? "^C\n" : "") + this.#prompt());
    const typed = this.#ahead;
    this.#ahead = "";
    this.type(typed);
  }

  #leave(): void {
    this.user = "";
    this.#print("logout\n\n" + this.#prompt());
  }

  #prompt(): string {
    const { hostname } = this.surroundings;
    if (this.user === "") return `${hostname} login: `;
    return `${this.user}@${hostname}:~${this.user === "root" ? "#" : "$"} `;
  }

  /** A terminal goes down at a line feed, and to the left only at a carriage return. */
  async #print(text: string): Promise<void> {
    if (!this.#closed) await this.surroundings.write(text.replaceAll("\n", "\r\n"));
  }
}

const CTRL = {
  c: "\x03",
  d: "\x04",
  backspace: "\b",
  u: "\x15",
  escape: "\x1b",
  delete: "\x7f",
} as const;
