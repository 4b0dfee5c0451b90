import type { BookingRequest, CancelRequest, RescheduleRequest } from '@team-booking/contract';
import type { Slot } from '../../availability/slot.ts';

export type Content =
  | { readonly what: 'book'; readonly body: BookingRequest; readonly slot: Slot }
  | { readonly what: 'reschedule'; readonly body: RescheduleRequest; readonly slot: Slot }
  | { readonly what: 'cancel'; readonly body: CancelRequest; readonly slot: null };

/** A write on its way: the same key for the same content, however often it is sent. */
export interface Attempt {
  readonly content: Content;
  readonly key: string;
  /** When it was first sent, epoch milliseconds. */
  readonly since: number;
  /** How often it was sent. */
  tries: number;
  /** Whether it may have taken effect although no answer came. */
  unclear: boolean;
  /** What the visitor wants by now; sent when it is clear what became of this. */
  next: Attempt | null;
}

export function sameContent(a: Content, b: Content): boolean {
  return a.what === b.what && JSON.stringify(a.body) === JSON.stringify(b.body);
}
