import type { Booking } from '@team-booking/contract';
import type { BookingFlow, FlowState } from '@team-booking/sdk';
import type { Formats, HourCycle } from './format/formats.ts';
import type { FullFormats } from './format/full-formats.ts';
import type { Settings } from './settings-element.ts';
import type { FirstWords, Translation } from '@team-booking/words';

/** State of the screen only: nothing of it belongs to the booking. */
export interface Local {
  /** The day that the Tab key reaches in the month grid. */
  readonly day?: string | null;
  /** Start of the slot that the Tab key reaches in the list, epoch milliseconds. */
  readonly slot?: number | null;
  /** The text of the live region. */
  readonly announcement?: string;
  /** Selectors of what to focus next, in order of preference. */
  readonly targets?: readonly string[] | undefined;
  /** Focuses the day nearest to `near` once the month that was asked for has its times. */
  readonly pendingFocus?: { readonly near: string; readonly toward: 1 | -1 } | null;
  /** The clock the visitor chose. */
  readonly clock?: HourCycle | undefined;
  /** The search in the list of time zones; absent while it is closed. */
  readonly zones?: { readonly search: string; readonly active: number; readonly shown?: number } | null;
  /** Whether the visitor expanded the description. */
  readonly unfolded?: boolean;
  /** First day of the strip, or of another view, `YYYY-MM-DD`, once the visitor moved it. */
  readonly strip?: string | undefined;
  /** Days whose times are all shown, where columns show the first ones of each. */
  readonly whole?: readonly string[];
  /** Whether the month is unfolded, where the booker is narrow. */
  readonly open?: boolean;
  /** Whether the manage link was just copied. */
  readonly copied?: boolean;
  /** The booking that was moved, as it was before. */
  readonly moved?: Booking;
}

/** The element as its parts see it: the settings of the page's author, and where DOM events are dispatched. */
export interface Page extends Settings, Pick<EventTarget, 'dispatchEvent'> {}

/** Parts that are lazy-loaded with `rest.ts`, which renders each of them. Those of a step have its name. */
export type PartName =
  | Exclude<FlowState['step']['name'], 'loading' | 'pick'>
  | 'answered'
  | 'bar'
  | 'contact'
  | 'durations'
  | 'express'
  | 'hosts'
  | 'legend'
  | 'listed'
  | 'moving'
  | 'next'
  | 'none'
  | 'overlay'
  | 'taken'
  | 'view'
  | 'zone'
  | 'zones';

/** What visitors do to what is shown, rather than to choose; lazy-loaded with `rest.ts`. */
type LateAct = 'moveStrip' | 'unfold';

/** All that a part of the booker is rendered from. */
export interface View {
  readonly page: Page;
  /** Sent along with a booking. */
  readonly metadata: Record<string, string>;
  readonly flow: BookingFlow;
  readonly state: FlowState;
  readonly words: FirstWords;
  readonly formats: Formats;
  readonly local: Local;
  /** Renders a lazy-loaded part; nothing until it is loaded. */
  readonly part: (name: PartName) => unknown;
  /** Does what comes with the rest, at once where it is loaded. */
  readonly later: (what: LateAct, step?: -1 | 1) => void;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  /** Changes the local state and renders. */
  readonly set: (change: Local) => void;
  /** Announces a text in the polite live region. */
  readonly announce: (text: string) => void;
  /** Focuses the first visible match of selectors in order of preference, once it is rendered. */
  readonly focus: (...selectors: readonly string[]) => void;
  /** Starts over with another booking. */
  readonly restart: () => void;
}

/** What lazy-loaded parts are rendered from: all words and formats are loaded. */
export interface FullView extends View {
  readonly words: Translation;
  readonly formats: FullFormats;
}
