import { hash } from 'node:crypto';
import { Refusal, type Booking } from '@team-booking/contract';
import { httpHandler } from '@team-booking/contract/http';
import type { Surface } from '@team-booking/contract/routes';
import {
  DISCOVERY,
  HostIds,
  liveSurface,
  publicSurface,
  SecretKey,
  StoreBusy,
  StoreUnavailable,
  TESTING_DISCOVERY,
  type Backend,
  type Store,
  type TellsChanges,
} from '@team-booking/engine';
import type { Testing } from '@team-booking/engine/testing';
import { Hono, type Context } from 'hono';
import { baseRoutePath } from 'hono/route';
import { keepAnswers } from './kept/kept-answers.ts';
import type { ApiOptions } from './options.ts';
import { dropSlow } from './drop-slow.ts';
import { isInProcess, peerOf, responseOf } from './peer.ts';
import { DEFAULT_LIMITS } from './rate-limits.ts';
import { addressOf, requestLimit } from './request-limit.ts';
import { Streams } from './streams.ts';

/** Log message of each write. */
const CHANGED: Readonly<Record<string, string>> = {
  book: 'booked',
  edit: 'edited',
  reschedule: 'rescheduled',
  cancel: 'cancelled',
};

/**
 * Serves the public contract of one team over HTTP, at `{root}/api`. Every failure is answered with a problem of the contract; the
 * log never contains personal data.
 *
 * @throws RangeError for a server key that is too short
 */
export function createApi(options: ApiOptions): Hono {
  const { store, team, now, busy, log, testing, versions, streams = new Streams() } = options;
  const key = new SecretKey(options.secret);
  const publicUrl = options.publicUrl.replace(/\/+$/, '');
  const { lookUpOwner } = options;
  const hostIds = new HostIds(key, team);
  const backend: Backend = { store, team, busy, key, hostIds, publicUrl, ...(lookUpOwner && { lookUpOwner }) };
  const live = liveOf(options);
  const { capabilities, ...discovery } = testing ? TESTING_DISCOVERY : DISCOVERY;
  const declared = { ...discovery, capabilities: [...capabilities, ...(live ? ['live'] : [])] };
  const surface = { ...publicSurface(backend, now, declared), ...live };
  const { writes, reads = DEFAULT_LIMITS.reads ?? null } = options.limits ?? DEFAULT_LIMITS;
  const [write, read] = [requestLimit(writes, options), requestLimit(reads, options)];

  const computed = httpHandler(testing ? { ...surface, ...testingSurface(testing) } : surface, {
    base: new URL(`${publicUrl}/api`).pathname,
    digest: (text) => hash('sha256', text, 'base64url').slice(0, 22),
    done(id, answer) {
      const what = CHANGED[id];
      if (what === undefined) return;
      const { id: booking, bookingType: type, status } = answer as Booking;
      log.info({ booking, type, status }, what);
    },
    failed(err, route) {
      log.error({ err, route }, 'request failed');
      if (err instanceof StoreUnavailable) {
        const retryAfter = err instanceof StoreBusy ? 1 : 30;
        return new Refusal('unavailable', 'Bookings cannot be stored right now. Try again later.', { retryAfter });
      }
      return new Refusal('internal', 'Something failed on our side. Try again; if this continues, contact the team.');
    },
  });

  const handle = versions ? keepAnswers(computed, { store, team, now, versions }) : computed;
  const answer = (context: Context) =>
    handle(context.req.raw, {
      path: pathOf(context.req.url).slice(baseRoutePath(context).replace(/\/$/, '').length),
      admit(id) {
        if (id !== 'availability' && id !== 'changes') write(context.req.raw, peerOf(context));
        else if (!isInProcess(context)) read(context.req.raw, peerOf(context));
      },
      streamed: (subscribe) =>
        streams.admit(
          addressOf(context.req.raw, peerOf(context), options.address),
          dropSlow(subscribe, responseOf(context)),
        ),
    });
  return new Hono().all('/', answer).all('*', answer);
}

/** The path of a request's address, still encoded. */
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const end = url.indexOf('?', start);
  return end === -1 ? url.slice(start) : url.slice(start, end);
}

/** What capability `live` adds; nothing where the store does not tell of its commits. */
function liveOf({ store, team, now, onBusy }: ApiOptions): Pick<Surface, 'changes'> | null {
  return tellsChanges(store) ? liveSurface({ store, team, now, ...(onBusy && { onBusy }) }) : null;
}

function tellsChanges(store: ApiOptions['store']): store is Store & TellsChanges {
  return store.onChange !== undefined;
}

function testingSurface(testing: Testing): Pick<Surface, 'putFixture' | 'putClock'> {
  return {
    putFixture: ({ body }) => testing.putFixture(body),
    putClock: ({ body }) => testing.putClock(body.now),
  };
}
