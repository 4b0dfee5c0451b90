import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { type Backend, DISCOVERY, HostIds, PublicSurface, SecretKey, TESTING_DISCOVERY } from '@team-booking/engine';
import { handleError } from './handle-error.ts';
import { limitWrites } from './limit-writes.ts';
import type { ApiOptions } from './options.ts';
import { problemResponse } from './problem-response.ts';
import { bookingTypeRoutes } from './routes/booking-types.ts';
import { bookingRoutes } from './routes/bookings.ts';
import { testingRoutes } from './routes/testing.ts';

/** The largest body: room for a long form with long answers. */
const LARGEST_BODY = 128 * 1024;

/** What each address takes, for who asks with another method. */
const METHODS: Readonly<Record<string, string>> = {
  '/': 'GET',
  '/booking-types/:slug': 'GET',
  '/booking-types/:slug/availability': 'GET',
  '/bookings': 'POST',
  '/bookings/:id': 'GET, PATCH',
  '/bookings/:id/reschedule': 'POST',
  '/bookings/:id/cancel': 'POST',
};

/**
 * The public contract of one team over HTTP, to be mounted at `{root}/api`. Every answer that is no success is a problem of the
 * contract; nothing is told to the log that names a person.
 *
 * @throws RangeError for a server key that is too short
 */
export function createApi(options: ApiOptions): Hono {
  const { store, team, now, busy, log, testing } = options;
  const key = new SecretKey(options.secret);
  const publicUrl = options.publicUrl.replace(/\/+$/, '');
  const backend: Backend = { store, team, busy, key, hostIds: new HostIds(key, team), publicUrl };
  const surface = new PublicSurface(backend, now, testing ? TESTING_DISCOVERY : DISCOVERY);

  const api = new Hono();
  api.onError((error, context) => handleError(error, context, log));
  // Pages anywhere may book; there is no cookie, so there is nothing that another origin could abuse.
  api.use(
    cors({
      origin: '*',
      allowMethods: ['GET', 'POST', 'PATCH', 'DELETE'],
      allowHeaders: ['Authorization', 'Content-Type', 'Idempotency-Key', 'If-None-Match'],
      exposeHeaders: ['ETag', 'Retry-After'],
      maxAge: 7200,
    }),
  );
  api.use(
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: (context) =>
        problemResponse(context, 'too-large', `Send ${LARGEST_BODY / 1024} KiB at most, and shorter answers.`),
    }),
  );

  api.get('/', (context) => context.json(surface.discovery, 200, { 'Cache-Control': 'no-cache' }));
  api.route('/booking-types', bookingTypeRoutes(surface));
  api.route('/bookings', bookingRoutes(surface, log, limitWrites(options)));

  if (testing) api.route('/testing', testingRoutes(testing));

  for (const [path, allow] of Object.entries(METHODS)) {
    api.all(path, (context) =>
      problemResponse(context, 'method-not-allowed', `Use ${allow} for this address.`, { headers: { Allow: allow } }),
    );
  }
  api.all('*', (context) =>
    problemResponse(context, 'not-found', 'Look at the contract for the addresses that there are.'),
  );
  return api;
}
