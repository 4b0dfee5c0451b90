import type { ProofWords } from './words.ts';

/** What stands in a page before its blocks. */
export interface Head {
  readonly title: string;
  readonly words: ProofWords;
}

/** What stands in it after them. */
export interface Whole {
  readonly team: string;
  readonly bookingType: string;
  readonly items: number;
  readonly records: number;
  /** Of the last fact. */
  readonly digest: string;
  /** Names of hosts by their ids; no part of what is checked. */
  readonly names: Readonly<Record<string, string>>;
}
