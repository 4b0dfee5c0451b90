import { host, solo, TUESDAY } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

export const mediaType: Guarantee = {
  name: 'media-type',
  about:
    'A body is read only if it is sent as application/json, with or without a charset; otherwise the answer is 415.',
  remedy:
    'Refuse other media types with 415 unsupported-media-type: a page of any origin may send text/plain without asking (no preflight).',
  needs: 'testing',
  over: 'http',
  async check(context) {
    await context.setUp({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const { base, fetch } = context.wire;
    const body = JSON.stringify({
      bookingType: 'call',
      start: `${TUESDAY}T10:00:00Z`,
      duration: 30,
      timeZone: 'UTC',
      locale: 'en',
      attendee: { name: 'Ada Lovelace', email: 'ada@visitor.example' },
    });
    const send = async (type: string) => {
      const headers = { 'Content-Type': type, 'Idempotency-Key': context.newKey() };
      const response = await fetch(`${base}/bookings`, { method: 'POST', headers, body });
      await response.text();
      return response.status;
    };
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/json', 'application/jsonx']) {
      context.same(await send(type), 415, `the status of a booking sent as ${type}`);
    }
    context.same((await context.times('call', { from: TUESDAY })).length, 16, 'times after that: nothing is booked');
    for (const type of ['application/json; charset=utf-8', 'Application/JSON']) {
      const status = await send(type);
      context.demand(status === 201 || status === 409, {
        what: `a booking sent as ${type}`,
        expected: 201,
        came: status,
      });
    }
  },
};
