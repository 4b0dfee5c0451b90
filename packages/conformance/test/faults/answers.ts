import type { Availability, BookingType, FixtureBookingType } from '@team-booking/contract';
import { HonestBackend } from '../honest-backend.ts';
import type { Row } from '../honest-data.ts';
import type { Fault } from './fault.ts';

/** The same response with other headers. */
function withHeaders(response: Response, change: (headers: Headers) => void): Response {
  const headers = new Headers(response.headers);
  change(headers);
  return new Response(response.body, { status: response.status, headers });
}

/** Faults in answers. */
export const ANSWER_FAULTS: readonly Fault[] = [
  {
    name: 'Invalid input is answered with a failure (500)',
    breaks: 'bad-input',
    backend: () =>
      new (class extends HonestBackend {
        override async book(...args: Parameters<HonestBackend['book']>) {
          const outcome = await super.book(...args);
          if (!outcome.ok && outcome.kind === 'invalid') throw new TypeError('Cannot read properties of undefined');
          return outcome;
        }
      })(),
  },
  {
    name: 'A body that is not JSON is answered with a failure (500)',
    breaks: 'error-shape',
    tamper: (_, response) =>
      response.status === 400
        ? new Response('Internal Server Error', { status: 500, headers: response.headers })
        : response,
  },
  {
    name: 'Errors are plain JSON without the media type of problems',
    breaks: 'error-shape',
    tamper: (_, response) =>
      response.ok || response.status === 304
        ? response
        : withHeaders(response, (headers) => headers.set('Content-Type', 'application/json')),
  },
  {
    name: 'Errors have a message but no code',
    breaks: 'error-shape',
    tamper: async (_, response) => {
      if (response.ok || response.status === 304) return response;
      const { detail, status } = (await response.json()) as { detail: string; status: number };
      return new Response(JSON.stringify({ error: detail }), { status, headers: response.headers });
    },
  },
  {
    name: 'An unknown booking type is answered with an empty one',
    breaks: 'unknown-type',
    backend: () =>
      new (class extends HonestBackend {
        override async availability(...args: Parameters<HonestBackend['availability']>) {
          const [slug, { from, to }] = args;
          if (this.data.type(slug)) return super.availability(...args);
          return { from, to, asOf: from, revision: '', hosts: [] };
        }
      })(),
  },
  {
    name: 'Pages of other origins cannot send requests (no CORS)',
    breaks: 'cross-origin',
    tamper: (_, response) => withHeaders(response, (headers) => headers.delete('Access-Control-Allow-Origin')),
  },
  {
    name: 'The Idempotency-Key header is not allowed to other origins',
    breaks: 'cross-origin',
    tamper: (request, response) =>
      request.method === 'OPTIONS'
        ? withHeaders(response, (headers) => headers.set('Access-Control-Allow-Headers', 'Authorization, Content-Type'))
        : response,
  },
  {
    name: 'Errors are sent without CORS, so pages cannot read them',
    breaks: 'cross-origin',
    tamper: (_, response) =>
      response.status < 400
        ? response
        : withHeaders(response, (headers) => headers.delete('Access-Control-Allow-Origin')),
  },
  {
    name: 'The ETag stays the same after a booking',
    breaks: 'conditional-requests',
    tamper: (request, response) => {
      const tag = '"the-same"';
      if (!response.headers.has('ETag')) return response;
      if (request.headers.get('If-None-Match') === tag)
        return new Response(null, { status: 304, headers: response.headers });
      return withHeaders(response, (headers) => headers.set('ETag', tag));
    },
  },
  {
    name: 'If-None-Match is ignored',
    breaks: 'conditional-requests',
    backend: () =>
      new (class extends HonestBackend {
        override answered(answer: Availability) {
          return { ...answer, revision: Math.random().toString(36) };
        }
      })(),
  },
  {
    name: 'Internal settings leak into the public booking type',
    breaks: 'public-type',
    backend: () =>
      new (class extends HonestBackend {
        override publicType(type: FixtureBookingType): BookingType {
          const { buffers, limits } = type;
          return Object.assign(super.publicType(type), { buffers, limits });
        }
      })(),
  },
  {
    name: 'Withheld names can be read in bookings',
    breaks: 'withheld-names',
    backend: () =>
      new (class extends HonestBackend {
        override present(row: Row) {
          const host = this.data.fixture.hosts.find(({ id }) => row.hosts.includes(id));
          return { ...super.present(row), contact: { name: host!.name } };
        }
      })(),
  },
  {
    name: 'A host whose name is withheld is told by their zone',
    breaks: 'withheld-names',
    backend: () =>
      new (class extends HonestBackend {
        override present(row: Row) {
          const booking = super.present(row);
          return { ...booking, hosts: booking.hosts.map((host) => ({ ...host, timeZone: 'Pacific/Chatham' })) };
        }
      })(),
  },
  {
    name: 'The revision never changes',
    breaks: 'revision',
    backend: () =>
      new (class extends HonestBackend {
        override publicType(type: FixtureBookingType) {
          return { ...super.publicType(type), revision: '1' };
        }
      })(),
  },
  {
    name: 'The revision differs by language',
    breaks: 'revision',
    backend: () =>
      new (class extends HonestBackend {
        override async bookingType(...[slug, options]: Parameters<HonestBackend['bookingType']>) {
          const shown = await super.bookingType(slug, options);
          return { ...shown, revision: `${shown.revision}${options?.locale ?? ''}` };
        }
      })(),
  },
  {
    name: 'Instants are sent with an offset instead of Z',
    breaks: 'shapes',
    backend: () =>
      new (class extends HonestBackend {
        override present(row: Row) {
          const booking = super.present(row);
          return { ...booking, start: booking.start.replace('Z', '+00:00') };
        }
      })(),
  },
  {
    name: 'Bodies with members of a later contract are refused',
    breaks: 'unknown-members',
    backend: () =>
      new (class extends HonestBackend {
        override book(...args: Parameters<HonestBackend['book']>) {
          const [request, options] = args;
          return super.book('laterVersion' in request ? { ...request, duration: 0 } : request, options);
        }
      })(),
  },
  {
    name: 'An unknown contract is declared',
    breaks: 'discovery',
    backend: () =>
      new (class extends HonestBackend {
        override async discover() {
          return { ...(await super.discover()), contract: 'v1' };
        }
      })(),
  },
  {
    name: 'Guests are lost',
    breaks: 'booking-record',
    backend: () =>
      new (class extends HonestBackend {
        override present(row: Row) {
          return { ...super.present(row), guests: [] };
        }
      })(),
  },
];
