/** A fault as somebody might make it: what is replaced in one file of the sources. */
export interface PlantedFault {
  /** Below `packages/`. */
  readonly file: string;
  /** A text that occurs exactly once in it. */
  readonly find: string;
  readonly put: string;
  /** What it breaks, in words. */
  readonly breaks: string;
  /** The store over which it is looked for. Default: memory. */
  readonly store?: 'memory' | 'sqlite' | 'postgres';
}
