/**
 * The challenges that a login answers: they change often, and the last ones stay good for a while,
 * since clients log in side by side.
 *
 * @module
 */
import { Buffer } from "node:buffer";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Settings } from "../options.ts";

/** The challenges of a box. */
export interface Challenges {
  /** The one to answer just now. */
  current(): string;
  /** Makes the next one. */
  renew(): void;
  /** Whether a password answers, with that token, a challenge that is still good. */
  isAnswered(password: string, token: string): boolean;
}

/** Challenges that live as long as the settings say. */
export function createChallenges({ clock, challengeTtl }: Settings): Challenges {
  const lifetime = challengeTtl * 1000;
  let issued: { text: string; at: number }[] = [];
  const good = () => issued.filter(({ at }) => clock() - at < lifetime);
  function renew(): void {
    issued = [...good().slice(-MOST), { text: secret(24), at: clock() }];
  }
  return {
    renew,
    current() {
      const last = issued.at(-1);
      if (last === undefined || clock() - last.at >= lifetime / 4) renew();
      return issued.at(-1)?.text ?? "";
    },
    isAnswered: (password, token) =>
      good().reverse().some(({ text }) => answers(password, token, text)),
  };
}

/** How many are good at a time, so that a login stays quick when thousands log in. */
const MOST = 256;

/** Returns a random secret, in base64. */
export function secret(bytes: number): string {
  return randomBytes(bytes).toString("base64");
}

/** Whether a password is the HMAC-SHA1 of the challenge, compared in constant time. */
function answers(password: string, token: string, challenge: string): boolean {
  const expected = createHmac("sha1", token).update(challenge).digest("hex");
  const given = Buffer.from(password.toLowerCase());
  return given.length === expected.length && timingSafeEqual(given, Buffer.from(expected));
}
