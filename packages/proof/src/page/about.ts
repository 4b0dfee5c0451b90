import type { ProofWords } from './words.ts';

/** What the page says of itself, besides the blocks. */
export interface About {
  readonly team: string;
  readonly bookingType: string;
  readonly title: string;
  /** Names of hosts by their ids; no part of what is checked. */
  readonly names: Readonly<Record<string, string>>;
  readonly items: number;
  readonly records: number;
  /** Of the last fact. */
  readonly digest: string;
  readonly words: ProofWords;
}
