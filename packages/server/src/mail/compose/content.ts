import type { Direction } from './isolate.ts';

/** A piece of text, which may lead somewhere: to a page, to an address that can be written to, or to a number that can be called. */
export interface Piece {
  readonly text: string;
  readonly to?: 'mail' | 'phone' | { readonly url: string } | undefined;
}

/** One row of what is told of a booking: a label, and lines of pieces. */
export interface Fact {
  readonly label: string;
  readonly lines: readonly (readonly Piece[])[];
}

/** When a booking takes place, in the reader's zone. */
export interface When {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
  /** The time that the reader was told before. */
  readonly before: { readonly label: string; readonly text: string } | null;
  /** Whether it takes place no more, so that the time is struck. */
  readonly isOver: boolean;
}

export interface Button {
  readonly label: string;
  readonly url: string;
  readonly isMain: boolean;
}

/** What a letter says in its reader's language: the same for the text and the page. */
export interface Content {
  /** BCP 47 */
  readonly locale: string;
  readonly direction: Direction;
  readonly subject: string;
  readonly team: { readonly name: string; readonly logoUrl: string | null; readonly accent: string | null };
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly when: When | null;
  /** Why, as somebody put it. */
  readonly quote: { readonly label: string; readonly text: string } | null;
  readonly facts: readonly Fact[];
  readonly buttons: readonly Button[];
  /** Ways on that most readers need not take. */
  readonly quiet: readonly Piece[];
  readonly notes: readonly string[];
  /** Whom to ask; `null` = nobody is named. */
  readonly contact: { readonly label: string; readonly ways: readonly Piece[] } | null;
}
