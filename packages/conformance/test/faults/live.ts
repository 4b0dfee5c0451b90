import { formatInstant } from '@team-booking/core/iso';
import { HonestBackend } from '../honest-backend.ts';
import type { Fault } from './fault.ts';

const MINUTE = 60_000;

const isStream = (request: Request) => request.url.endsWith('/changes');

/** A response to a stream with another head. */
function withHead(response: Response, change: (headers: Headers) => void): Response {
  const headers = new Headers(response.headers);
  change(headers);
  return new Response(response.body, { status: response.status, headers });
}

/** Faults in streams of changes. */
export const LIVE_FAULTS: readonly Fault[] = [
  {
    name: 'Cancellations are not reported',
    breaks: 'live-changes',
    backend: () =>
      new (class extends HonestBackend {
        override isReported(route: string) {
          return !route.startsWith('cancel');
        }
      })(),
  },
  {
    name: 'The change of a booking is its own time, as if bookings had no length',
    breaks: 'live-changes',
    backend: () =>
      new (class extends HonestBackend {
        override rangeOf(...[, { start, end }]: Parameters<HonestBackend['rangeOf']>) {
          return { from: formatInstant(start), to: formatInstant(end) };
        }
      })(),
  },
  {
    name: 'A moved booking reports its new time only',
    breaks: 'live-changes',
    backend: () =>
      new (class extends HonestBackend {
        override rangeOf(...[type, before, after]: Parameters<HonestBackend['rangeOf']>) {
          if (before.start === after.start) return super.rangeOf(type, before, after);
          return { from: formatInstant(after.start - 120 * MINUTE), to: formatInstant(after.end + 60 * MINUTE) };
        }
      })(),
  },
  {
    name: 'Only the booked type hears of a booking',
    breaks: 'live-changes',
    backend: () =>
      new (class extends HonestBackend {
        override concerns(...[type, , { type: booked }]: Parameters<HonestBackend['concerns']>) {
          return type.slug === booked;
        }
      })(),
  },
  {
    name: 'A limit that is reached changes the booked time only',
    breaks: 'live-changes',
    backend: () =>
      new (class extends HonestBackend {
        override rangeOf(...[, { start, end }, { start: to }]: Parameters<HonestBackend['rangeOf']>) {
          const [first, last] = [Math.min(start, to), Math.max(end, to + end - start)];
          return { from: formatInstant(first - 120 * MINUTE), to: formatInstant(last + 60 * MINUTE) };
        }
      })(),
  },
  {
    name: 'Every stream hears of every booking',
    breaks: 'live-others',
    backend: () =>
      new (class extends HonestBackend {
        override concerns() {
          return true;
        }
      })(),
  },
  {
    name: 'A change says when, but not from when to when',
    breaks: 'live-changes',
    backend: () =>
      new (class extends HonestBackend {
        override rangeOf(...[, { start }]: Parameters<HonestBackend['rangeOf']>) {
          return { from: formatInstant(start), to: formatInstant(start) };
        }
      })(),
  },
  {
    name: 'Streams are plain text',
    breaks: 'live-changes',
    tamper: (request, response) =>
      isStream(request) ? withHead(response, (headers) => headers.set('Content-Type', 'text/plain')) : response,
  },
  {
    name: 'Pages of other origins may not read streams',
    breaks: 'live-changes',
    tamper: (request, response) =>
      isStream(request) ? withHead(response, (headers) => headers.delete('Access-Control-Allow-Origin')) : response,
  },
  {
    name: 'The stream of an unknown booking type says nothing forever',
    breaks: 'unknown-type',
    tamper: (request, response) =>
      isStream(request) && response.status === 404
        ? new Response(new ReadableStream(), { headers: { 'Content-Type': 'text/event-stream' } })
        : response,
  },
];
