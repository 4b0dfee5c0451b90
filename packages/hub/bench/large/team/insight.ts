import { NAMES, ZONE } from './people.ts';

/** Every hour of the week somebody is there; a draft moves every third number. */
export const coverage = ({ draft, weeks = 4 }: { readonly draft?: unknown; readonly weeks?: number }) => ({
  timeZone: ZONE,
  from: new Date(Math.ceil(Date.now() / 86_400_000) * 86_400_000).toISOString(),
  to: new Date(Math.ceil(Date.now() / 86_400_000 + 28) * 86_400_000).toISOString(),
  duration: 30,
  cells: Array.from({ length: 168 }, (_, i) => ({
    weekday: 1 + Math.floor(i / 24),
    hour: i % 24,
    hosts: ((i * 7 + weeks) % 100) + 0.25,
    draft: draft ? ((i * 7 + weeks) % 100) + (i % 3 === 0 ? 3 : 0.25) : null,
  })),
  searches: Array.from({ length: 60 }, (_, i) => ({
    date: `2026-${i < 30 ? '03' : '04'}-${String((i % 30) + 1).padStart(2, '0')}`,
    empty: i * 3,
    hours: Array.from({ length: 24 }, (_, hour) => ({ hour, empty: 1 + ((i + hour) % 5) })),
  })),
});

/** Everybody has to be there, and stands in the way of something. */
export const nearMisses = () => ({
  from: new Date().toISOString(),
  to: new Date().toISOString(),
  duration: 30,
  offered: 900,
  hosts: NAMES.map(({ id, name }, i) => ({
    host: id,
    name,
    blocks: 200 - i,
    offeredIfOptional: 1200 - i,
  })),
});

const HOUR = 3_600_000;
const RULES = ['hours', 'free', 'our-booking', 'gap', 'free', 'busy', 'free', 'limit', 'free', 'hours'] as const;
const STARTS = [0, 8, 9, 10, 10.5, 12, 13, 15, 16, 18, 24];

/** A day of ten stretches for each of a hundred hosts. */
export function explanation(query: URLSearchParams): unknown {
  const start = Date.parse(query.get('start') ?? '');
  const midnight = Math.floor(start / (24 * HOUR)) * 24 * HOUR;
  const at = (hour: number) => new Date(midnight + hour * HOUR).toISOString();
  const closure = {
    rule: 'our-booking',
    from: at(9),
    to: at(10),
    booking: 'booking-1',
    change: { verb: 'reassign', id: 'booking-1' },
  };
  return {
    start: new Date(start).toISOString(),
    end: new Date(start + HOUR / 2).toISOString(),
    timeZone: ZONE,
    open: false,
    onGrid: true,
    closedBy: [],
    groups: [{ need: 1, free: [] }],
    hosts: NAMES.map(({ id, name }, i) => ({
      host: id,
      name,
      free: i % 5 === 4,
      closedBy: i % 5 === 4 ? [] : [closure],
      day: RULES.map((rule, r) => ({
        from: at(STARTS[r]! + ends(i, r)),
        to: at(STARTS[r + 1]! + ends(i, r + 1)),
        rule,
      })),
    })),
    nearest: [{ host: 'host-1', closure }],
    starts: [at(11), at(11.5), at(14)],
    before: at(8),
    after: at(11),
  };
}

/** Hosts differ by some minutes, but for the midnights. */
const ends = (host: number, i: number) => (i === 0 || i === RULES.length ? 0 : (host % 4) / 8);
