import type { CalendarEvent } from '../writing/event.ts';

/** A booking as it is put into calendars, with what is hard to write. */
export const EVENT: CalendarEvent = {
  uid: 'booking-1@team.example',
  sequence: 0,
  start: Date.parse('2027-03-28T00:30:00Z'),
  end: Date.parse('2027-03-28T01:30:00Z'),
  title: 'Intro call; Émile, Zoë & “the others” \\o/',
  description: `First line\nSecond line, ${'which is long enough to be folded; '.repeat(5)}`,
  location: 'Room 1',
  url: 'https://book.example/b/1?t=a&u=b',
  organizer: { name: 'Team "One"', email: 'team@team.example' },
  attendees: [
    { name: 'Zoë Ångström', email: 'zoe@visitor.example' },
    { name: 'Ada', email: 'ada@team.example' },
  ],
  changedAt: Date.parse('2027-01-01T00:00:00Z'),
};

/** An event at another time. */
export function moved(event: CalendarEvent): CalendarEvent {
  return {
    ...event,
    sequence: 1,
    start: Date.parse('2027-03-29T09:00:00Z'),
    end: Date.parse('2027-03-29T10:00:00Z'),
    changedAt: Date.parse('2027-01-02T00:00:00Z'),
  };
}
