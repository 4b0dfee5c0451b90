import type { Fixture } from '@team-booking/contract';
import { ALWAYS, host, solo } from '@team-booking/conformance/testing';

/** A host who can be booked day and night from now on. */
export function onePerson(slug: string): Fixture {
  const now = new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString().replace('.000Z', 'Z');
  const window = { minNotice: 0, horizon: 80 * 1440 };
  return {
    now,
    hosts: [host('ada', { hours: ALWAYS })],
    bookingTypes: [solo(slug, 'ada', { title: 'Intro call', slot: { step: 60, offset: 0, timeZone: 'UTC' }, window })],
  };
}
