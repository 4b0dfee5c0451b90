import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';
import { hearChanges } from '../reading/changes.ts';

/** A day on which nothing but the other type is booked. */
const FRIDAY = '2026-06-19';

export const liveOthers: Guarantee = {
  name: 'live-others',
  about: 'A booking is not reported to the streams of booking types that have none of its hosts.',
  remedy: 'Go by the hosts of a type: each report lets every open page of the type ask for availability again.',
  capabilities: ['live'],
  needs: 'testing',
  async check(context) {
    await context.setUp({
      hosts: [host('ada'), host('bo')],
      bookingTypes: [solo('call', 'ada'), solo('other', 'bo')],
    });
    const [call, other] = [await hearChanges(context, 'call'), await hearChanges(context, 'other')];
    try {
      await context.book({ start: `${TUESDAY}T10:00:00Z` });
      context.demand(await call.until(() => call.changes.length > 0), {
        what: 'the changes of call after a booking of it',
        expected: 'a change',
        came: 'nothing',
      });
      context.same(other.changes, [], 'the changes of other after a booking of call, whose host is another');
      // What is reported late comes before what is reported next.
      const start = `${FRIDAY}T10:00:00Z`;
      await context.book({ bookingType: 'other', start });
      await other.until(() => other.changes.length > 0);
      const [first] = other.changes;
      context.demand(first !== undefined && first.from <= start && start < first.to, {
        what: `the first change of other, whose first booking is that of ${start}`,
        expected: `a range in which ${start} is`,
        came: first ?? 'nothing',
      });
    } finally {
      call.end();
      other.end();
    }
  },
};
