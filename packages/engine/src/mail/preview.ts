import type { Letter } from './letter.ts';

/** A letter as its reader gets it. */
export interface ComposedLetter {
  readonly subject: string;
  readonly text: string;
  /** A whole document. */
  readonly html: string;
}

/** Words and looks of letters, for whoever wants to look at them before they are sent. */
export interface LetterPreview {
  /** Languages that there are words of ours in. */
  readonly locales: readonly string[];
  /** What we say in a letter, in the parts that a team may say in its own words. */
  ours(letter: Letter): { readonly subject: string; readonly text: string };
  /** A letter as its reader gets it: in the team's own words where it has a template. */
  compose(letter: Letter): ComposedLetter;
}
