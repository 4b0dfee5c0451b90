import type { TeamSettings } from '@team-booking/engine';

/** Five hosts, always at work, whom three booking types of different modes share. */
export const HOSTS = ['a', 'b', 'c', 'd', 'e'] as const;

export const TEAM = 'crowd';

const LEADS = ['a', 'b', 'c'];
const SECONDS = ['c', 'd', 'e'];

const type = (slug: string, more: object) => ({
  slug,
  title: `The ${slug}`,
  durations: [30],
  slot: { step: 30, timeZone: 'UTC' },
  ...more,
});

export const CROWD = {
  id: TEAM,
  name: 'Crowd',
  hosts: HOSTS.map((id) => ({
    id,
    name: id,
    email: `${id}@crowd.example`,
    timeZone: 'UTC',
    hours: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }],
  })),
  bookingTypes: [
    type('turn', { mode: 'round-robin', hosts: HOSTS }),
    type('all', { mode: 'collective', hosts: LEADS }),
    type('pair', {
      mode: 'panel',
      groups: [
        { need: 1, hosts: LEADS },
        { need: 1, hosts: SECONDS },
      ],
    }),
  ],
} as unknown as TeamSettings;

export const TYPES = ['turn', 'all', 'pair'] as const;

export type CrowdType = (typeof TYPES)[number];

/** Whether a booking type could still be booked with these hosts free. */
export function hasRoom(type: CrowdType, free: ReadonlySet<string>): boolean {
  const among = (hosts: readonly string[]) => hosts.filter((host) => free.has(host));
  switch (type) {
    case 'turn':
      return free.size > 0;
    case 'all':
      return among(LEADS).length === LEADS.length;
    case 'pair':
      return among(LEADS).some((lead) => among(SECONDS).some((second) => second !== lead));
  }
}

/** The starts that everybody wants, epoch milliseconds: half hours from the midnight after tomorrow. */
export function wantedStarts(count: number, now: number): number[] {
  const day = 86_400_000;
  const first = Math.ceil(now / day) * day + day;
  return Array.from({ length: count }, (_, index) => first + index * 1_800_000);
}
