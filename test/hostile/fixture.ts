import assert from 'node:assert/strict';

const ALWAYS = [{ days: [1, 2, 3, 4, 5, 6, 7], start: '00:00', end: '24:00' }];
const NO_LIMITS = { perDay: null, perWeek: null, perMonth: null };

/** Gives a backend that was started for tests ten hosts who can always be booked, as `call`. */
export async function fixture(base: string): Promise<void> {
  const ids = Array.from({ length: 10 }, (_, i) => `host-${i}`);
  const body = {
    now: new Date(Math.floor(Date.now() / 60_000) * 60_000).toISOString().replace('.000Z', 'Z'),
    hosts: ids.map((id) => ({
      id,
      name: `Host ${id}`,
      timeZone: 'UTC',
      hours: ALWAYS,
      overrides: [],
      busy: [],
      limits: NO_LIMITS,
    })),
    bookingTypes: [
      {
        slug: 'call',
        title: 'A call with a specialist',
        description: 'We look at what you have and say what we would do.',
        mode: 'round-robin',
        durations: [30, 60],
        slot: { step: 30, offset: 0, timeZone: 'UTC' },
        groups: [{ need: 1, hosts: ids.map((id) => ({ id, weight: 1, priority: 1 })) }],
        owner: null,
        fairness: 'turns',
        buffers: { before: 0, after: 0 },
        limits: NO_LIMITS,
        window: { minNotice: 0, horizon: 60 * 24 * 60 },
        policy: { cancelUntil: null, rescheduleUntil: null, sameHost: false },
        approval: false,
        showHosts: true,
        locations: [],
        fields: [],
        guests: { max: 3 },
        consent: null,
      },
    ],
  };
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(`${base}/testing/fixture`, { method: 'PUT', headers, body: JSON.stringify(body) });
  assert.ok(answer.ok, await answer.text());
}
