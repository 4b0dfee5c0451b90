import Type, { type TSchema } from 'typebox';

/** A setting: its names, its valid values, and their meaning. */
export interface Setting {
  /** Its environment variable. In the settings file its name is its key in `SETTINGS`. */
  readonly env: string;
  /** Its option on the command line, e.g. `port`; without one it can only be set elsewhere. */
  readonly flag?: string;
  /** Placeholder of the option's value in the help, e.g. `PORT`. Switches have none. */
  readonly takes?: string;
  readonly schema: TSchema;
  readonly default: string | number | boolean | null;
  /** The documentation's words for a computed default. */
  readonly otherwise?: string;
  /** What it does, for the help and the README. */
  readonly help: string;
  /** What to give instead of something wrong, as a sentence. */
  readonly remedy: string;
  /** Its value is never printed or logged. */
  readonly hidden?: true;
}

export const Path = Type.String({ minLength: 1 });

/** The remedy of a switch. */
export const ON_OR_OFF = 'Give 1 or 0 (in the file: true or false).';
