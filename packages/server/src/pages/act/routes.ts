import { Refusal, type Booking } from '@team-booking/contract';
import { ACTS, openAct, type Act, type OpenAct, type TeamBackend } from '@team-booking/engine';
import type { BookingBackend } from '@team-booking/sdk';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Log } from '../../api/options.ts';
import { peerOf } from '../../api/peer.ts';
import type { RequestLimit } from '../../api/request-limit.ts';
import { pageHeaders } from '../headers.ts';
import type { Html, Place } from '../layout.ts';
import { voiceOf } from '../plain/respond.ts';
import { backendOf, type PublicApi } from '../plain/public-api.ts';
import { actPage, viewOf, type Notice, type Spot } from './act-page.ts';
import { markup } from '../layout.ts';
import { freeTimes } from './free-times.ts';
import { hostPage } from './host-page.ts';
import { press, type Pressed } from './press.ts';
import { timesPage } from './times-page.ts';
import { shownOf, visitorPage } from './visitor-page.ts';
import { actWords } from './words.ts';

/** Dependencies of the pages that links in letters lead to. */
export interface ActOptions {
  readonly backend: TeamBackend;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
  readonly place: Place;
  /** The public API, called on behalf of a request's visitor. */
  readonly api: (context: Context) => PublicApi;
  /** Counts a request, per client address. @throws {Refusal} `too-many-requests` */
  readonly admit: RequestLimit;
}

type Opened<Role extends OpenAct['role']> = Extract<OpenAct, { role: Role }>;

/**
 * `/{slug}/act/{id}?t=…`: what somebody does to a booking by one press of a link in a letter, without signing in and without a script. A GET
 * shows, whoever follows the link; only a POST does anything, since programs that look into mail follow links.
 */
export function actRoutes({ backend, now, log, place, api, admit }: ActOptions): Hono {
  const routes = new Hono();
  const path = '/:slug{[a-z0-9-]+}/act/:booking{[A-Za-z0-9_-]{1,128}}';

  routes.get(path, async (context) => {
    const query = new URL(context.req.url).searchParams;
    return opening(context, query.get('t') ?? '', (spot, opened) => {
      const notice = query.get('done') === 'move' ? said(actWords(spot.voice.locale).moved) : null;
      return shown(context, spot, opened, actIn(query), notice, query.get('from') ?? undefined);
    });
  });

  routes.post(path, limited, async (context) => {
    const form = new URLSearchParams(await context.req.text());
    return opening(context, form.get('t') ?? '', async (spot, opened) => {
      const act = actIn(form);
      const outcome = await pressed(context, opened, act, form);
      if (outcome === 'done') {
        log.info({ booking: context.req.param('booking'), act, role: opened.role }, 'done by a link');
        const seen = viewOf(spot, { ...(act === 'move' && { done: 'move' }) });
        return new Response(null, { status: 303, headers: { Location: seen, ...NOWHERE } });
      }
      const words = actWords(spot.voice.locale);
      // It is shown as it is by now, which mostly says why.
      const booking = context.req.param('booking');
      const again = await openAct(backend, { id: booking, token: spot.token }, now());
      return shown(context, spot, again, act, { text: words[outcome], isAlert: true }, undefined, 409);
    });
  });

  /** Opens what a request is about, or answers why not. */
  async function opening(
    context: Context,
    token: string,
    answer: (spot: Spot, opened: OpenAct) => Promise<Response>,
  ): Promise<Response> {
    const voice = voiceOf(context);
    const words = actWords(voice.locale);
    const { slug, booking: id } = context.req.param();
    try {
      admit(context.req.raw, peerOf(context));
      const opened = await openAct(backend, { id: id!, token }, now());
      const spot: Spot = { place, voice, team: opened.team, path: `${place.base}/${slug}/act/${id}`, token };
      return await answer(spot, opened);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code === 'too-many-requests') {
        return context.text(words.tooMany, 429, { ...NOWHERE, 'Retry-After': String(error.retryAfter ?? 1) });
      }
      // Whether there is such a booking is told to nobody without its link.
      const team = await backend.store.read(backend.team, (view) => view.team());
      const spot: Spot = { place, voice, team: team?.name ?? '', path: '', token: '' };
      return show(actPage(spot, words.ended, null, markup`<p>${words.endedText}</p>`), 404);
    }
  }

  function pressed(context: Context, opened: OpenAct, act: Act | null, form: URLSearchParams): Promise<Pressed> {
    const { booking } = opened;
    const seen = booking && ('manage' in booking ? shownOf(booking) : booking.revision);
    if (act === null || !booking || form.get('shown') !== seen) return Promise.resolve('changed');
    return press({ backend, visitor: backendOf(api(context)), now }, opened, act, form);
  }

  function shown(
    context: Context,
    spot: Spot,
    opened: OpenAct,
    act: Act | null,
    notice: Notice | null,
    from?: string,
    status = 200,
  ): Promise<Response> {
    if (opened.role === 'host') return show(hostPage(spot, { ...opened, act, notice }), status);
    return visitorView(backendOf(api(context)), spot, opened, { act, notice, from, status });
  }

  async function visitorView(
    visitor: BookingBackend,
    spot: Spot,
    { booking }: Opened<'visitor'>,
    { act, notice, from, status }: { act: Act | null; notice: Notice | null; from: string | undefined; status: number },
  ): Promise<Response> {
    if (act !== 'move' || !mayMove(booking)) {
      const unpaid = await isUnpaid(visitor, booking);
      return show(visitorPage(spot, { booking, unpaid, act, notice, now: now() }), status);
    }
    return show(timesPage(spot, { booking, notice, ...(await freeTimes(visitor, booking, { from, now })) }), status);
  }

  return routes;
}

/** Whether a booking is expired because nobody paid in time; not knowing that is no reason to fail. */
async function isUnpaid(visitor: BookingBackend, { id, bookingType, status, paid, manage }: Booking): Promise<boolean> {
  if (status !== 'expired' || paid !== null) return false;
  const type = await visitor.bookingType(bookingType, { booking: { id, token: manage.token } }).catch(() => null);
  return !!type?.payment;
}

function mayMove({ policy }: Booking): boolean {
  return policy.rescheduleUntil !== null;
}

function actIn(given: URLSearchParams): Act | null {
  return ACTS.find((act) => act === given.get('do')) ?? null;
}

function said(text: string): Notice {
  return { text, isAlert: false };
}

/** Nobody else gets the address of such a page, and nobody keeps what it shows. */
const NOWHERE = { 'Cache-Control': 'no-store', 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex' };

const limited = bodyLimit({
  maxSize: 16 * 1024,
  onError: (context) => context.text('This form is too large.', 413, NOWHERE),
});

async function show(page: Html, status = 200): Promise<Response> {
  return new Response(String(await page), {
    status,
    headers: { ...pageHeaders('private'), 'Content-Type': 'text/html; charset=UTF-8' },
  });
}
