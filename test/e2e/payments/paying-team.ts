import type { TeamSettings } from '@team-booking/contract/team';

const HOUR = 60;

/** A team of one person, who is there day and night, with types that cost something. */
export function payingTeam(): TeamSettings {
  const type = (slug: string, more: object) => ({
    slug,
    title: `The ${slug} call`,
    mode: 'solo',
    hosts: ['ada'],
    durations: [30],
    slot: { step: 30, timeZone: 'UTC' },
    window: { minNotice: 0, horizon: 60 * 24 * HOUR },
    ...more,
  });
  const euros = { amount: 4050, currency: 'EUR', provider: 'stripe', holdMinutes: 15 };
  return {
    id: 'paying',
    name: 'Paying Team',
    contact: { name: 'Paying Team', email: 'hello@paying.example' },
    hosts: [
      {
        id: 'ada',
        name: 'Ada Okafor',
        email: 'ada@paying.example',
        timeZone: 'UTC',
        hours: [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }],
      },
    ],
    bookingTypes: [
      type('paid', { payment: euros }),
      // Whoever books it is too late for a refund.
      type('final', { payment: { ...euros, refundUntil: 365 * 24 * HOUR } }),
      type('approved', { payment: euros, approval: true }),
      type('yen', { payment: { ...euros, amount: 4000, currency: 'JPY' } }),
      type('free', {}),
    ],
  } as TeamSettings;
}
