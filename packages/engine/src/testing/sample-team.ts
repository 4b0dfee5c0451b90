import type { TeamSettings } from '@team-booking/contract/team';

const WEEK = [{ days: [1, 2, 3, 4, 5], start: '09:00', end: '17:00' }];

/** A host in UTC, Monday to Friday from nine to five, with overrides. */
export const host = (id: string, more: object = {}) => ({
  id,
  name: id.toUpperCase(),
  email: `${id}@team.example`,
  timeZone: 'UTC',
  hours: WEEK,
  ...more,
});

/** A booking type of 30 or 60 minutes on the half hour, with overrides. */
export const type = (slug: string, mode: string, hosts: unknown[], more: object = {}) => ({
  slug,
  title: `The ${slug}`,
  mode,
  hosts,
  durations: [30, 60],
  slot: { step: 30, timeZone: 'UTC' },
  ...more,
});

/** Three hosts; `call` rotates among them, `intro` is with `a`, `both` with `b` and `a` together. */
export const SETTINGS = {
  name: 'Team',
  contact: { email: 'team@team.example' },
  hosts: [host('a'), host('b'), host('c')],
  bookingTypes: [
    type('call', 'round-robin', ['a', 'b', 'c']),
    type('intro', 'solo', ['a']),
    type('both', 'collective', ['b', 'a']),
  ],
} as TeamSettings;

/** What a visitor sends for Tuesday at ten. */
export const REQUEST = {
  bookingType: 'call',
  start: '2026-06-16T10:00:00Z',
  duration: 30,
  timeZone: 'Europe/Berlin',
  locale: 'de',
  attendee: { name: 'Ada Lovelace', email: 'ada@visitor.example' },
};
