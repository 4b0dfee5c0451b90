import type { Subject } from '@team-booking/conformance';
import type { BookingBackend } from '@team-booking/sdk';
import type { calcom } from '../index.ts';
import type { CalcomStandIn } from './stand-in/start.ts';

/** The adapter over a stand-in as a subject of the suite. Every fixture creates a new adapter, like a reloaded page. */
export function startedForTests(standIn: CalcomStandIn, make: typeof calcom): Subject {
  const { url, apiKey, eventTypes, testing, now } = standIn;
  const fresh = () => make({ url, apiKey, eventTypes, now });
  const withTesting = <T extends { capabilities: string[] }>(answer: T): T => ({
    ...answer,
    capabilities: [...answer.capabilities, 'testing'],
  });
  let made = fresh();
  const backend: BookingBackend = {
    discover: async (...call) => withTesting(await made.discover(...call)),
    bookingType: async (...call) => withTesting(await made.bookingType(...call)),
    availability: (...call) => made.availability(...call),
    route: (...call) => made.route(...call),
    book: (...call) => made.book(...call),
    booking: (...call) => made.booking(...call),
    edit: (...call) => made.edit(...call),
    reschedule: (...call) => made.reschedule(...call),
    cancel: (...call) => made.cancel(...call),
    attend: (...call) => made.attend(...call),
    lostLink: (...call) => made.lostLink(...call),
    hold: (...call) => made.hold(...call),
    release: (...call) => made.release(...call),
    changes: (...call) => made.changes(...call),
  };
  return {
    backend,
    testing: {
      async putFixture(fixture) {
        await testing.putFixture(fixture);
        made = fresh();
      },
      putClock: testing.putClock,
    },
  };
}
