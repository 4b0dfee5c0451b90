import { host, solo } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

const ALLOWED = ['authorization', 'content-type', 'idempotency-key'];

export const crossOrigin: Guarantee = {
  name: 'cross-origin',
  about:
    'Pages of any origin can send requests (CORS): OPTIONS is answered, the headers of the contract are allowed, ETag is exposed.',
  remedy:
    'Send Access-Control-Allow-Origin with every answer, errors too, and answer OPTIONS with the methods and headers of the contract.',
  needs: 'outside',
  over: 'http',
  async check(context) {
    const { base, fetch } = context.wire;
    const { slug } = await context.anyType({ hosts: [host('ada')], bookingTypes: [solo('call', 'ada')] });
    const origin = 'https://site.example';
    const asked: [string, string][] = [
      ['/bookings', 'POST'],
      ['/bookings/some-id', 'PATCH'],
      ['/bookings/some-id/cancel', 'POST'],
      [`/booking-types/${slug}/availability`, 'GET'],
    ];
    for (const [path, method] of asked) {
      const response = await fetch(base + path, {
        method: 'OPTIONS',
        headers: {
          Origin: origin,
          'Access-Control-Request-Method': method,
          'Access-Control-Request-Headers': 'authorization,content-type,idempotency-key',
        },
      });
      await response.text();
      const what = `OPTIONS ${path} before a ${method}`;
      context.demand(response.ok, { what, expected: 'a status of 200 or 204', came: response.status });
      allows(response, what);
      const list = (name: string) => (response.headers.get(name) ?? '').toLowerCase().split(/\s*,\s*/);
      const headers = list('Access-Control-Allow-Headers');
      context.same(
        ALLOWED.filter((name) => !headers.includes(name)),
        [],
        `headers that ${what} does not allow`,
      );
      const methods = list('Access-Control-Allow-Methods');
      const simple = method === 'GET' || method === 'POST';
      context.demand(simple || methods.includes(method.toLowerCase()), {
        what: `methods of ${what}`,
        expected: method,
        came: methods,
      });
    }
    for (const path of [`/booking-types/${slug}`, '/booking-types/no-such-type-anywhere']) {
      const response = await fetch(base + path, { headers: { Origin: origin } });
      await response.text();
      allows(response, `GET ${path}`);
      if (!response.ok) continue;
      const exposed = (response.headers.get('Access-Control-Expose-Headers') ?? '').toLowerCase();
      context.demand(/\betag\b|\*/.test(exposed), {
        what: `Access-Control-Expose-Headers of GET ${path}`,
        expected: 'ETag',
        came: exposed,
      });
    }

    function allows(response: Response, what: string): void {
      const came = response.headers.get('Access-Control-Allow-Origin');
      context.demand(came === '*' || came === origin, {
        what: `Access-Control-Allow-Origin of ${what}`,
        expected: `* or ${origin}`,
        came,
      });
    }
  },
};
