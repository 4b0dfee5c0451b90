import type { Booking } from '@team-booking/contract';
import type { BookingFlow, FlowState } from '@team-booking/sdk';
import type { Formats, HourCycle } from './format/formats.ts';
import type { TeamBooking } from './team-booking.ts';
import type { FirstWords, Translation } from './words/translation.ts';

/** What only the screen knows: nothing of it belongs to the booking. */
export interface Local {
  /** The day that the Tab key reaches in the month grid. */
  readonly day?: string | null;
  /** The time that the Tab key reaches in the list of times, epoch milliseconds. */
  readonly time?: number | null;
  /** Where focus goes once the month that was asked for has its times. */
  readonly wish?: { readonly wish: string; readonly toward: 1 | -1 } | null;
  /** The clock the visitor chose. */
  readonly clock?: HourCycle | undefined;
  /** The search in the list of time zones; absent while it is closed. */
  readonly zones?: { readonly search: string; readonly active: number; readonly shown?: number } | null;
  /** Whether the description is cut off, and whether the visitor asked for the whole. */
  readonly folded?: boolean;
  readonly unfolded?: boolean;
  /** What was moved, as it was before. */
  readonly moved?: Booking;
}

/** All that a part of the booker is rendered from. */
export interface View {
  /** The element, for what the page's author set. */
  readonly host: TeamBooking;
  /** Carried along with a booking that is made. */
  readonly metadata: Record<string, string>;
  readonly flow: BookingFlow;
  readonly state: FlowState;
  readonly words: FirstWords;
  readonly formats: Formats;
  readonly local: Local;
  /** Renders a part that is loaded when it is needed; nothing until it is there. */
  readonly late: (name: string) => unknown;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Changes what the screen knows and renders. */
  readonly set: (change: Local) => void;
  /** Has it read out politely. */
  readonly say: (text: string) => void;
  /** Focuses the first match in sight, of selectors in order of preference, once it is rendered. */
  readonly focus: (...selectors: readonly string[]) => void;
  /** Begins anew, with another booking. */
  readonly again: () => void;
}

/** What parts that are loaded late are rendered from: there are all words. */
export interface FullView extends View {
  readonly words: Translation;
}

/** Parts of the booker by name. */
export type Views = { readonly [name: string]: (view: FullView) => unknown };
