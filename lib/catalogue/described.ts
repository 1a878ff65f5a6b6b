/**
 * What the library has beyond the catalogue, as the help knows it: the types of `contract.gen.ts`.
 *
 * @module
 */
import type { Property } from "./mod.ts";

/** A parameter, an option, or a field of a result. */
export interface Described extends Pick<Property, "required" | "unit" | "values"> {
  /** In TypeScript; `enum` where `values` has what it may be. */
  readonly type: string;
  readonly doc: string;
  /** What holds where it is not given. */
  readonly fallback?: string;
  /** A method of a result's: what follows its name. */
  readonly call?: string;
}

/** An object that such methods take or return. */
export interface DescribedObject {
  /** The object whose fields it has too. */
  readonly base?: string;
  readonly fields: Readonly<Record<string, Described>>;
}

/** A method. */
export interface DescribedMethod {
  readonly doc: string;
  readonly permission?: string;
  readonly params: Readonly<Record<string, Described>>;
  readonly result: string;
  /** Codes of errors, the telling ones; with what each means where it is not what it always means. */
  readonly errors: Readonly<Record<string, string>>;
  /** The command that does the same: how it is written. */
  readonly usage?: string;
  /** The same on the command line. */
  readonly command?: string;
  /** Lines of TypeScript, with a box `f` at hand. */
  readonly example: readonly string[];
}
