import type { FixtureBookingType, FixtureHost } from '@team-booking/contract';
import { limitBars } from '@team-booking/core/availability';
import { HonestBackend } from '../honest-backend.ts';
import type { Row } from '../honest-data.ts';
import type { Fault } from './fault.ts';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** Faults at the edges: of days, weeks, minutes and of what counts. */
export const EDGE_FAULTS: readonly Fault[] = [
  {
    name: 'The grid of a day begins at its offset',
    breaks: 'grid',
    backend: () =>
      new (class extends HonestBackend {
        override timeErrors(...args: Parameters<HonestBackend['timeErrors']>) {
          const [type, start] = args;
          const errors = super.timeErrors(...args);
          const early = type.slot.timeZone === 'UTC' && (start % DAY) / MINUTE < type.slot.offset;
          return errors.length === 0 && early ? [{ pointer: '/start', detail: 'is off the grid' }] : errors;
        }
      })(),
  },
  {
    name: 'Calendar entries of no length are widened by the buffers',
    breaks: 'empty-events',
    backend: () =>
      new (class extends HonestBackend {
        override busyOf(...args: Parameters<HonestBackend['busyOf']>) {
          return super.busyOf(...args).map(({ start, end }) => ({ start, end: start === end ? end + 1 : end }));
        }
      })(),
  },
  {
    name: 'The seconds of calendar entries are cut off',
    breaks: 'whole-minutes',
    backend: () =>
      new (class extends HonestBackend {
        override busyOf(...args: Parameters<HonestBackend['busyOf']>) {
          return super
            .busyOf(...args)
            .map(({ start, end }) => ({ start: start - (start % MINUTE), end: end - (end % MINUTE) }));
        }
      })(),
  },
  {
    name: 'from of an answer is rounded down',
    breaks: 'whole-minutes',
    backend: () =>
      new (class extends HonestBackend {
        override availability(...[slug, { from, ...query }]: Parameters<HonestBackend['availability']>) {
          return super.availability(slug, { from: from.replace(/:\d\dZ$/, ':00Z'), ...query });
        }
      })(),
  },
  {
    name: 'A start at exactly the horizon is booked',
    breaks: 'horizon',
    backend: () =>
      new (class extends HonestBackend {
        override timeErrors(...args: Parameters<HonestBackend['timeErrors']>) {
          const [type, start] = args;
          return start === this.horizonOf(type) ? [] : super.timeErrors(...args);
        }
      })(),
  },
  {
    name: 'The week of a limit begins on Sunday',
    breaks: 'limit-weeks',
    backend: () =>
      new (class extends HonestBackend {
        override barsOf(...[host, type, except, from, to]: Parameters<HonestBackend['barsOf']>) {
          const { perWeek } = type.limits;
          if (perWeek === null) return super.barsOf(host, type, except, from, to);
          const starts = this.data.rows
            .filter((row) => row.type === type.slug && row.id !== except)
            .map(({ start }) => start);
          return limitBars({
            limits: [{ per: 'week', max: perWeek }],
            timeZone: type.slot.timeZone,
            from: from + DAY,
            to: to + DAY,
            starts: starts.map((start) => start + DAY),
          }).map(({ start, end }) => ({ start: start - DAY, end: end - DAY }));
        }
      })(),
  },
  {
    name: 'A host’s limit counts only bookings of the type asked for',
    breaks: 'limits-counted',
    backend: () =>
      new (class extends HonestBackend {
        override countsForHost(row: Row, host: FixtureHost, type: FixtureBookingType) {
          return row.type === type.slug && super.countsForHost(row, host, type);
        }
      })(),
  },
  {
    name: 'Cancelled bookings count against limits',
    breaks: 'limits-counted',
    backend: () =>
      new (class extends HonestBackend {
        override counts(row: Row) {
          return super.counts(row) || row.status === 'cancelled';
        }
      })(),
  },
  {
    name: 'Expired bookings go on counting against limits',
    breaks: 'limits-waiting',
    backend: () =>
      new (class extends HonestBackend {
        override counts(row: Row) {
          return super.counts(row) || row.status === 'awaiting-approval';
        }
      })(),
  },
  {
    name: 'Waiting bookings do not count against limits',
    breaks: 'limits-waiting',
    backend: () =>
      new (class extends HonestBackend {
        override counts(row: Row) {
          return super.counts(row) && row.status === 'confirmed';
        }
      })(),
  },
];
