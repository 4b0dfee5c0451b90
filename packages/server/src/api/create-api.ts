import { hash } from 'node:crypto';
import { Refusal, type Booking } from '@team-booking/contract';
import { httpHandler } from '@team-booking/contract/http';
import type { Subscribe, Surface } from '@team-booking/contract/routes';
import {
  DISCOVERY,
  liveSurface,
  mailSurface,
  publicSurface,
  StoreBusy,
  StoreUnavailable,
  TeamFeed,
  TESTING_DISCOVERY,
  type ChangeSource,
  type Store,
  type TellsChanges,
} from '@team-booking/engine';
import type { Testing } from '@team-booking/engine/testing';
import { Hono, type Context } from 'hono';
import { baseRoutePath } from 'hono/route';
import { keepAnswers } from './kept/kept-answers.ts';
import { WatchedSearches } from './kept/watched-searches.ts';
import { actorLimit } from './actor-limit.ts';
import { backendOf } from './backend.ts';
import type { ApiOptions } from './options.ts';
import { teamApi } from './team-api.ts';
import { dropSlow } from './drop-slow.ts';
import { networkOf } from './network.ts';
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
  attend: 'will attend',
};

/**
 * Serves the contract of one team over HTTP, at `{root}/api`: the public one, and below `/team` that of admins and hosts. Every failure is answered with a problem of the contract; the
 * log never contains personal data.
 *
 * @throws RangeError for a server key that is too short
 */
export function createApi(options: ApiOptions): Hono {
  const { store, team, now, log, testing, versions, streams = new Streams() } = options;
  const searches = options.searches && new WatchedSearches(options.searches);
  const own = backendOf({ ...options, ...(searches && { searches }) });
  const source = sourceOf(options);
  const backend = { ...own, ...(source && { feed: new TeamFeed(source) }) };
  const base = new URL(`${backend.publicUrl}/api`).pathname;
  const live = source && liveSurface(source);
  const { capabilities, ...discovery } = testing ? TESTING_DISCOVERY : DISCOVERY;
  const { mailer } = backend;
  const more = ['team', ...(live ? ['live'] : []), ...(mailer?.reaches ? ['mail'] : [])];
  const declared = { ...discovery, capabilities: [...capabilities, ...more] };
  const surface = { ...publicSurface(backend, now, declared), ...live, ...(mailer && mailSurface(backend, now)) };
  const { writes, reads, signedIn } = { ...DEFAULT_LIMITS, ...options.limits };
  const [write, read] = [requestLimit(writes, options), requestLimit(reads ?? null, options)];

  const failed = (err: unknown, route: string): Refusal => {
    log.error({ err, route }, 'request failed');
    if (err instanceof StoreUnavailable) {
      const retryAfter = err instanceof StoreBusy ? 1 : 30;
      return new Refusal('unavailable', 'Nothing can be stored right now. Try again later.', { retryAfter });
    }
    return new Refusal('internal', 'Something failed on our side. Try again; if this continues, contact the team.');
  };

  const computed = httpHandler(testing ? { ...surface, ...testingSurface(testing) } : surface, {
    base,
    digest: (text) => hash('sha256', text, 'base64url').slice(0, 22),
    done(id, answer) {
      options.onDone?.(id);
      const what = CHANGED[id];
      if (what === undefined) return;
      const { id: booking, bookingType: type, status } = answer as Booking;
      log.info({ booking, type, status }, what);
    },
    failed,
  });

  const handle = versions ? keepAnswers(computed, { store, team, now, versions, searches }) : computed;
  const peers = new WeakMap<Request, string | null>();
  const handleTeam = teamApi({
    backend,
    now,
    log,
    base,
    failed,
    ...(options.onDone && { onDone: options.onDone }),
    admit: actorLimit(signedIn ?? null, options.elapsed ?? (() => performance.now()), (request) =>
      read(request, peers.get(request) ?? null),
    ),
  });
  const answer = (context: Context) => {
    const request = context.req.raw;
    const peer = peerOf(context);
    const path = pathOf(context.req.url).slice(baseRoutePath(context).replace(/\/$/, '').length);
    const streamed = <Data>(subscribe: Subscribe<Data>) =>
      streams.admit(addressOf(request, peer, options.address), dropSlow(subscribe, responseOf(context)));
    if (/^\/team(\/|$)/.test(path)) {
      peers.set(request, peer);
      return handleTeam(request, { path, streamed, admit: () => write(request, peer) });
    }
    return handle(request, {
      path,
      streamed,
      admit(id) {
        if (id !== 'availability' && id !== 'changes') write(request, peer);
        else if (!isInProcess(context)) read(request, peer);
      },
      // A digest by the server's key, as what is counted is stored.
      client() {
        const from = addressOf(request, peer, options.address);
        return from === null ? null : backend.key.derive('client', networkOf(from));
      },
    });
  };
  return new Hono().all('/', answer).all('*', answer);
}

/** The path of a request's address, still encoded. */
function pathOf(url: string): string {
  const start = url.indexOf('/', url.indexOf('://') + 3);
  const end = url.indexOf('?', start);
  return end === -1 ? url.slice(start) : url.slice(start, end);
}

/** Where changes come from, for capability `live`; `null` where the store does not tell of its commits. */
function sourceOf({ store, team, now, onBusy }: ApiOptions): ChangeSource | null {
  return tellsChanges(store) ? { store, team, now, ...(onBusy && { onBusy }) } : null;
}

function tellsChanges(store: ApiOptions['store']): store is Store & TellsChanges {
  return store.onChange !== undefined;
}

function testingSurface(testing: Testing): Pick<Surface, 'putFixture' | 'putClock' | 'testingToken'> {
  return {
    putFixture: ({ body }) => testing.putFixture(body),
    putClock: ({ body }) => testing.putClock(body.now),
    testingToken: ({ body }) => testing.testingToken(body),
  };
}
