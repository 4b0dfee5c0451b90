import type { CalendarEvent } from '../writing/event.ts';
import { textOf } from './delta.ts';
import { bodyOf } from './event-body.ts';

/** By which an event of ours is found: it holds our UID. */
export const UID_PROPERTY = 'String {b8f4f9c6-5f0e-4c7b-9a53-3a0c9a8f2d41} Name team-booking-uid';

/** What we write of an event. Nobody is an attendee: Graph would mail them all, whatever it is told; so the text names them. */
export interface OurEvent {
  readonly subject: string;
  readonly start: { readonly dateTime: string; readonly timeZone: 'UTC' };
  readonly end: { readonly dateTime: string; readonly timeZone: 'UTC' };
  readonly location: { readonly displayName: string };
  readonly showAs: 'busy' | 'tentative';
  readonly body: { readonly contentType: 'html'; readonly content: string };
}

export function ourEvent(event: CalendarEvent): OurEvent {
  return {
    subject: plain(event.title),
    start: time(event.start),
    end: time(event.end),
    location: { displayName: plain(event.location ?? '') },
    showAs: event.tentative ? 'tentative' : 'busy',
    body: { contentType: 'html', content: bodyOf(event) },
  };
}

/** What differs between two of ours: only that is written, so that people keep what they have changed of the rest. */
export function changesIn(now: OurEvent, then: OurEvent | undefined): Partial<OurEvent> {
  const changed = Object.entries(now).filter(
    ([name, value]) => !then || JSON.stringify(value) !== JSON.stringify(then[name as keyof OurEvent]),
  );
  const found: Partial<OurEvent> = Object.fromEntries(changed);
  // Of times one alone might be after the other, as it was moved by hand.
  return found.start || found.end ? { ...found, start: now.start, end: now.end } : found;
}

function time(instant: number) {
  return { dateTime: textOf(instant).replace('Z', ''), timeZone: 'UTC' } as const;
}

function plain(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').trim();
}
