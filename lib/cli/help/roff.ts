/**
 * Text as roff, which both groff and mandoc read: nothing in it is taken for a request or an escape,
 * and what is to be copied stays as it is.
 *
 * @module
 */

/**
 * Escapes a text. A hyphen is the one of the keyboard, since most are to be typed; non-ASCII
 * characters are written as numbers, so that the page needs no encoding.
 */
export function plain(text: string): string {
  const escaped = text.replace(/[\\\-'"`^~]|[^\x20-\x7e]/gu, (letter) => {
    const name = NAMES[letter];
    if (name !== undefined) return name;
    const number = letter.codePointAt(0) ?? 0;
    return `\\[u${number.toString(16).toUpperCase().padStart(4, "0")}]`;
  });
  return escaped.startsWith(".") ? `\\&${escaped}` : escaped;
}

/** Formats what is typed literally. */
export function bold(text: string): string {
  return `\\fB${plain(text)}\\fR`;
}

/** Formats a placeholder or the name of a file. */
export function italic(text: string): string {
  return `\\fI${plain(text)}\\fR`;
}

/** Lines that are shown as they are. */
export function code(text: string): string[] {
  return [".PP", ".RS 4", ".EX", ...text.split("\n").map(plain), ".EE", ".RE"];
}

const NAMES: Readonly<Record<string, string>> = {
  "\\": "\\e",
  "-": "\\-",
  "'": "\\(aq",
  '"': "\\(dq",
  "`": "\\(ga",
  "^": "\\(ha",
  "~": "\\(ti",
  "\u00a0": "\\~",
};
