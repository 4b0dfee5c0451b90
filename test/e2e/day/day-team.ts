import type { TeamSettings } from '@team-booking/contract/team';

const EVERY_DAY = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }];

interface Sources {
  readonly timeZone: string;
  /** Where Tamsin's bookings are written. */
  readonly written: string;
  /** A calendar that nothing answers for. */
  readonly broken: string;
  /** Where calls are. */
  readonly calls: string;
}

/** The team of the pictures: turns are taken by five, one type needs a yes, and the calendar of a sixth host cannot be read. */
export function dayTeam({ timeZone, written, broken, calls }: Sources): TeamSettings {
  const host = (id: string, name: string, calendars: object[] = []) => ({
    id,
    name,
    email: `${id}@northwind.example`,
    timeZone,
    hours: EVERY_DAY,
    joinUrl: `${calls}?host=${id}`,
    ...(calendars.length > 0 && { calendars }),
  });
  const shared = { durations: [30], slot: { step: 5, timeZone }, window: { minNotice: 0, horizon: 60 * 24 * 60 } };
  return {
    name: 'Northwind Support',
    timeZone,
    hosts: [
      host('mira', 'Mira Kaplan'),
      host('rohan', 'Rohan Shah'),
      host('tamsin', 'Tamsin Doyle', [{ id: 'work', source: written, writes: true }]),
      host('ines', 'Ines Duarte'),
      host('ada', 'Ada Okafor'),
      host('kenji', 'Kenji Mori', [{ id: 'home', source: broken }]),
    ],
    bookingTypes: [
      {
        id: 'talk',
        slug: 'talk',
        title: 'Talk to a specialist',
        mode: 'round-robin',
        hosts: ['mira', 'rohan', 'tamsin', 'ines', 'ada'],
        locations: [{ id: 'call', kind: 'online', label: 'Video call' }],
        ...shared,
      },
      {
        id: 'review',
        slug: 'review',
        title: 'Architecture review',
        mode: 'solo',
        hosts: ['mira'],
        approval: true,
        ...shared,
      },
      { id: 'onboarding', slug: 'onboarding', title: 'Onboarding', mode: 'solo', hosts: ['kenji'], ...shared },
    ],
  } as TeamSettings;
}
