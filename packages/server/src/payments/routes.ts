import { Refusal } from '@team-booking/contract';
import { problemResponse } from '@team-booking/contract/http';
import {
  backLink,
  billOf,
  fitsPayToken,
  hear,
  lookAtPayment,
  openPayment,
  payLink,
  presentState,
  refundsOf,
  teamOf,
  type BookingRow,
  type PaymentProvider,
  type TeamBackend,
} from '@team-booking/engine';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Log } from '../api/options.ts';
import { peerOf } from '../api/peer.ts';
import type { RequestLimit } from '../api/request-limit.ts';
import { madeFile, serveFile, type StaticFile } from '../files/static-files.ts';
import { pageHeaders } from '../pages/headers.ts';
import type { Html, Place } from '../pages/layout.ts';
import { originsOf, paidScript } from '../pages/measuring.ts';
import { voiceFor, type Voice } from '../pages/words.ts';
import { backPage, downPage, paidPage, type Paying } from './back-page.ts';
import { lookScript } from './look-script.ts';
import { standingOf } from './standing.ts';
import { testRoutes } from './test-provider/test-routes.ts';
import { payWords } from './words.ts';

/** Dependencies of the addresses at which visitors pay, and providers tell of payments. */
export interface PayOptions {
  readonly backend: TeamBackend;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
  readonly place: Place;
  /** Counts a request, per client address. @throws {Refusal} `too-many-requests` */
  readonly admit: RequestLimit;
  readonly missing: (context: Context) => Promise<Response>;
  /** Addresses of scripts that measure booking pages. */
  readonly scripts: readonly string[];
}

/** So long a visitor waits for the provider, milliseconds. */
const PATIENCE = 8_000;

/**
 * `/pay/{booking}` leads to the provider, `/pay/{booking}/back` is where visitors come back to, and to `/pay/{provider}/webhook` providers
 * send what they have received. `/pay/paid` is what scripts that measure read as the address of a payment that is made.
 */
export function payRoutes(options: PayOptions): Hono {
  const { backend, now, log, place, admit, missing, scripts } = options;
  const isMeasured = scripts.length > 0;
  const routes = new Hono();

  for (const [name, text] of Object.entries({ look: lookScript, paid: paidScript })) {
    let made: Promise<StaticFile> | undefined;
    routes.get(`/pay/${name}.js`, async ({ req }) =>
      serveFile(req.raw, await (made ??= madeFile(text, '.js')), { 'cache-control': 'no-cache' }),
    );
  }

  routes.get('/pay/paid', async (context) => {
    if (!isMeasured) return missing(context);
    const { name } = await backend.store.read(backend.team, teamOf);
    return show(paidPage(place, voiceOf(context), name));
  });

  routes.post('/pay/:provider{[a-z]+}/webhook', limited, async (context) => {
    const name = context.req.param('provider');
    const provider = backend.payments?.get(name);
    return provider ? heard(context, name, provider) : missing(context);
  });
  routes.route('/', testRoutes({ backend, place, missing, tell: async (message) => routes.fetch(message) }));

  async function heard(context: Context, name: string, provider: PaymentProvider): Promise<Response> {
    try {
      const news = await provider.read(context.req.raw, now());
      const row = news && (await hear(backend, name, news, now()));
      if (row)
        log.info({ booking: row.state.id, provider: name, what: news.state.kind }, 'a provider tells of a payment');
      return context.json({ received: true }, 200, { 'Cache-Control': 'no-store' });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      log.warn({ provider: name, code: error.code }, 'a message about a payment was refused');
      return problemResponse(error);
    }
  }

  routes.get('/pay/:booking{[A-Za-z0-9_-]{1,128}}', async (context) => {
    const found = await bookingOf(context);
    if (found instanceof Response) return found;
    const { id } = found.state;
    try {
      const opened = await openPayment(backend, id, now(), AbortSignal.timeout(PATIENCE));
      const location = opened.kind === 'open' ? opened.url : backLink(backend, id);
      const headers = { Location: location, 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer' };
      return new Response(null, { status: 303, headers });
    } catch (err) {
      log.error({ err, booking: id }, 'a payment could not be begun');
      return show(downPage(place, voiceOf(context), await payingOf(found, '')), 503, { 'Retry-After': '30' });
    }
  });

  routes.get('/pay/:booking{[A-Za-z0-9_-]{1,128}}/back', async (context) => {
    const found = await bookingOf(context);
    if (found instanceof Response) return found;
    const { id } = found.state;
    const looks = Math.min(99, Number(context.req.query('looks') ?? '0') || 0);
    const look = await lookAtPayment(backend, id, now(), AbortSignal.timeout(PATIENCE)).catch((err: unknown) => {
      log.warn({ err, booking: id }, 'a payment could not be looked at');
      return 'unknown' as const;
    });
    const row = (await backend.store.read(backend.team, (view) => view.booking(id)))!;
    const paying = await payingOf(row, `${backLink(backend, id)}&looks=${looks + 1}`);
    const state = presentState(row.state, now());
    const left = context.req.query('left') !== undefined;
    const standing = standingOf({ state, look, refunds: paying.refunds, left, looks });
    return show(backPage(place, voiceOf(context), standing, paying, isMeasured), 200, {}, originsOf(scripts));
  });

  /** The booking of an address, or what to answer instead. */
  async function bookingOf(context: Context): Promise<BookingRow | Response> {
    const id = context.req.param('booking') ?? '';
    if (!fitsPayToken(backend, id, context.req.query('t') ?? '')) return missing(context);
    try {
      admit(context.req.raw, peerOf(context));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { tooMany } = payWords(voiceOf(context).locale);
      return context.text(tooMany, 429, {
        'Cache-Control': 'no-store',
        'Retry-After': String(error.retryAfter ?? 1),
      });
    }
    return (await backend.store.read(backend.team, (view) => view.booking(id))) ?? missing(context);
  }

  function payingOf(row: BookingRow, again: string): Promise<Paying> {
    return backend.store.read(backend.team, async (view) => {
      const { name, bookingTypes } = await teamOf(view);
      const type = bookingTypes.find(({ id }) => id === row.type) ?? (await view.bookingType(row.type))!;
      const { id, sequence, start, end } = row.state;
      const state = presentState(row.state, now());
      return {
        booking: { id, sequence, start },
        team: name,
        title: type.title,
        slug: type.slug,
        start,
        end,
        timeZone: row.timeZone,
        price: await billOf(view, row),
        now: now(),
        until: state.status === 'awaiting-payment' ? state.expiresAt : null,
        refunds: await refundsOf(view, row),
        pay: payLink(backend, id),
        again,
      };
    });
  }

  return routes;
}

const limited = bodyLimit({
  maxSize: 256 * 1024,
  onError: () => problemResponse(new Refusal('too-large', 'Send a shorter message.')),
});

function voiceOf(context: Context): Voice {
  return voiceFor(context.req.header('Accept-Language'));
}

async function show(
  page: Html,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
  measured: readonly string[] = [],
): Promise<Response> {
  return new Response(String(await page), {
    status,
    headers: { ...pageHeaders('private', false, measured), 'Content-Type': 'text/html; charset=UTF-8', ...headers },
  });
}
