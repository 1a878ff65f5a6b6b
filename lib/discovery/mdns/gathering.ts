/**
 * Collects the records of a service's instances until each has an address and a TXT record.
 *
 * @module
 */
import { isIPv4, isIPv6 } from "node:net";
import type { Answer, Question } from "./packets.ts";

/** One provider of the service. */
export interface Instance {
  /** Its own name: `Freebox Server`. */
  readonly name: string;
  readonly port: number;
  /** IPv4 first. */
  readonly addresses: readonly string[];
  /** Its TXT record. */
  readonly txt: Readonly<Record<string, string>>;
}

/** Instances remembered at once; a flood drives out the oldest. */
export const mostInstances = 64;
/** Addresses remembered of each. */
export const mostAddresses = 8;

interface Incomplete {
  readonly fullName: string;
  target?: string;
  port?: number;
  txt?: Readonly<Record<string, string>>;
  readonly addresses: Set<string>;
  /** How many of its addresses were reported. */
  reported: number;
}

/** The instances of one service, as far as they are known. */
export class Gathering {
  readonly #service: string;
  readonly #instances = new Map<string, Incomplete>();

  /** @param service Its full name: `_fbx-api._tcp.local` */
  constructor(service: string) {
    this.#service = service.toLowerCase();
  }

  /** How many instances are remembered. */
  get size(): number {
    return this.#instances.size;
  }

  /** Takes the records of a packet; returns the instances that they completed, or gave more addresses. */
  take(answers: readonly Answer[]): Instance[] {
    for (const answer of answers) this.#takeInstance(answer);
    for (const answer of answers) this.#takeAddress(answer);
    return [...this.#instances.values()].filter(isNews).map((one) => this.#report(one));
  }

  /** What is not known yet of the instances that are known by name. */
  missing(): Question[] {
    return [...this.#instances.values()].filter(({ reported }) => reported === 0).flatMap((one) =>
      this.#missingOf(one)
    );
  }

  #takeInstance(answer: Answer): void {
    if (answer.type === "PTR" && answer.name.toLowerCase() === this.#service) {
      if (answer.ttl === 0) this.#instances.delete(answer.data.toLowerCase());
      else this.#instance(answer.data);
    } else if (answer.type === "SRV" && answer.ttl > 0) {
      const instance = this.#instance(answer.name);
      const target = answer.data.target.toLowerCase();
      if (!instance || answer.data.port === 0 || target === ".") return;
      if (instance.target !== target) {
        instance.addresses.clear();
        instance.reported = 0;
      }
      instance.target = target;
      instance.port = answer.data.port;
    } else if (answer.type === "TXT" && answer.ttl > 0) {
      const instance = this.#instance(answer.name);
      if (instance) instance.txt = answer.data;
    }
  }

  /** Only the addresses of hosts that an instance is on are of interest. */
  #takeAddress(answer: Answer): void {
    if ((answer.type !== "A" && answer.type !== "AAAA") || answer.ttl === 0) return;
    const host = answer.name.toLowerCase();
    for (const { target, addresses } of this.#instances.values()) {
      if (target !== host) continue;
      if (addresses.size < mostAddresses && isUsable(answer.data)) addresses.add(answer.data);
    }
  }

  /** The instance of that name, remembered from now on; none where the name is of another service. */
  #instance(fullName: string): Incomplete | undefined {
    const key = fullName.toLowerCase();
    if (!key.endsWith("." + this.#service)) return undefined;
    const known = this.#instances.get(key);
    if (known) return known;
    const [oldest] = this.#instances.keys();
    if (oldest !== undefined && this.#instances.size >= mostInstances) {
      this.#instances.delete(oldest);
    }
    const fresh = { fullName, addresses: new Set<string>(), reported: 0 };
    this.#instances.set(key, fresh);
    return fresh;
  }

  #missingOf({ fullName, target, txt, addresses }: Incomplete): Question[] {
    const labels = [this.#nameOf(fullName), ...this.#service.split(".")];
    const questions: Question[] = [];
    if (target === undefined) questions.push({ labels, type: "SRV" });
    if (txt === undefined) questions.push({ labels, type: "TXT" });
    if (target !== undefined && addresses.size === 0) {
      const host = target.split(".");
      questions.push({ labels: host, type: "A" }, { labels: host, type: "AAAA" });
    }
    return questions;
  }

  #nameOf(fullName: string): string {
    return fullName.slice(0, -this.#service.length - 1);
  }

  #report(one: Complete): Instance {
    one.reported = one.addresses.size;
    return {
      name: this.#nameOf(one.fullName),
      port: one.port,
      txt: one.txt,
      addresses: [...one.addresses].sort((a, b) => Number(isIPv6(a)) - Number(isIPv6(b))),
    };
  }
}

type Complete = Incomplete & Required<Pick<Incomplete, "port" | "txt">>;

function isNews(one: Incomplete): one is Complete {
  return one.port !== undefined && one.txt !== undefined && one.addresses.size > one.reported;
}

/** One host's address; a link-local one is of no use without its interface, and not in a URL. */
function isUsable(address: string): boolean {
  if (isIPv4(address)) {
    const first = Number.parseInt(address);
    return first > 0 && first < 224;
  }
  return isIPv6(address) && !/^(::$|fe[89ab]|ff)/i.test(address);
}
