import { randomUUID } from 'node:crypto';
import { Agent, request, type IncomingHttpHeaders } from 'node:http';
import { DAY, NOW } from './now.ts';

/** Requests in flight at the same time. */
export const AT_ONCE = 4;

export const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
}

/** One kind of request: how it is sent for the n-th time, and the status that it has to have. */
export interface Kind {
  readonly name: string;
  readonly count: number;
  readonly expected: number;
  readonly send: (url: string, n: number) => Promise<Answer>;
}

/** What a browser on another site sends. */
const BROWSER = {
  Accept: '*/*',
  'Accept-Encoding': 'gzip, deflate, br, zstd',
  'Accept-Language': 'de',
  Origin: 'https://team.example',
  Referer: 'https://team.example/',
  'User-Agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
};

function send(method: string, address: string, headers: object = {}, body?: object): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(address, { method, agent, headers: { ...BROWSER, ...headers } }, (response) => {
      response
        .resume()
        .on('end', () => resolve({ status: response.statusCode!, headers: response.headers }))
        .on('error', reject);
    })
      .on('error', reject)
      .end(body && JSON.stringify(body));
  });
}

/** The n-th booking; there is room for 85 × 30 of them with 6 hosts. */
function booking(n: number): object {
  return {
    bookingType: 'call',
    start: new Date(NOW + DAY + (n % 85) * DAY + Math.floor(n / 85) * 2_700_000).toISOString(),
    duration: 15,
    timeZone: 'Europe/Berlin',
    locale: 'en',
    attendee: { name: 'Ada', email: 'ada@visitor.example' },
  };
}

/** Every kind, for a server whose team has so many hosts. Each computed answer is for a query of its own. */
export function kinds(hosts: number): Kind[] {
  const days = hosts > 10 ? 60 : 31;
  const range = `from=${new Date(NOW).toISOString()}&to=${new Date(NOW + days * DAY).toISOString()}`;
  const availability = `/api/booking-types/call/availability?${range}`;
  let tag: string | undefined;
  const tagged = async (url: string) => (tag ??= (await send('GET', url + availability)).headers.etag);
  const most = hosts > 10 ? 300 : 2000;
  const some = hosts > 10 ? 60 : 1000;
  return [
    { name: 'computed', count: some, expected: 200, send: (url, n) => send('GET', `${url}${availability}&n=${n}`) },
    { name: 'kept', count: most, expected: 200, send: (url) => send('GET', url + availability) },
    {
      name: '304',
      count: most,
      expected: 304,
      send: async (url) => send('GET', url + availability, { 'If-None-Match': await tagged(url) }),
    },
    { name: 'static file', count: most, expected: 200, send: (url) => send('GET', `${url}/assets/page.css`) },
    { name: 'booking type', count: most, expected: 200, send: (url) => send('GET', `${url}/api/booking-types/call`) },
    {
      name: 'booking',
      count: some,
      expected: 201,
      send: (url, n) => {
        const headers = { 'Content-Type': 'application/json', 'Idempotency-Key': randomUUID() };
        return send('POST', `${url}/api/bookings`, headers, booking(n));
      },
    },
  ];
}
