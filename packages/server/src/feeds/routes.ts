import { createHash } from 'node:crypto';
import { Refusal } from '@team-booking/contract';
import { publishedCalendar } from '@team-booking/calendars';
import { openHostFeed, type OpenFeed, type TeamBackend } from '@team-booking/engine';
import { Hono } from 'hono';
import { peerOf } from '../api/peer.ts';
import type { RequestLimit } from '../api/request-limit.ts';
import { cleanLine } from '../mail/compose/clean-line.ts';
import { mailVoice } from '../mail/words/voice.ts';
import { feedEvent } from './feed-event.ts';

/** How often programs are asked to look, minutes. */
const REFRESH = 60;

/** The address is a secret: what it answers is for whoever has it, and not to be found, kept or handed on by anybody else. */
const HEADERS = {
  'Cache-Control': 'private, no-cache',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex',
} as const;

const NONE = 'There is no feed at this address. It may have been ended or made anew: ask your team for the new one.\n';

/** Dependencies of the private feeds. */
export interface FeedOptions {
  readonly backend: Pick<TeamBackend, 'store' | 'team'>;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  /** Counts a request, per client address. @throws {Refusal} `too-many-requests` */
  readonly admit: RequestLimit;
}

/** `/feeds/{secret}.ics`: a host's bookings, for whoever has the address. */
export function feedRoutes({ backend, now, admit }: FeedOptions): Hono {
  const routes = new Hono();
  routes.get('/feeds/:file', async (context) => {
    try {
      admit(context.req.raw, peerOf(context));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const headers = { ...HEADERS, 'Retry-After': String(error.retryAfter ?? 1) };
      return context.text(error.problem.detail, 429, headers);
    }
    const secret = /^(.+)\.ics$/.exec(context.req.param('file'))?.[1] ?? '';
    const open = await openHostFeed(backend, secret, now());
    if (!open) return context.text(NONE, 404, HEADERS);
    const text = feedText(open);
    const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 22)}"`;
    const headers = { ...HEADERS, ETag: etag };
    // A proxy that compresses makes the tag a weak one.
    const known = context.req.header('If-None-Match')?.split(',') ?? [];
    if (known.some((tag) => tag.trim().replace(/^W\//, '') === etag)) return context.body(null, 304, headers);
    return context.body(text, 200, { ...headers, 'Content-Type': 'text/calendar; charset=utf-8' });
  });
  return routes;
}

function feedText({ team, host, locale, bookings }: OpenFeed): string {
  const voice = mailVoice(locale);
  const events = bookings.map((booking) => feedEvent(booking, voice, host.timeZone));
  return publishedCalendar(events, { name: `${cleanLine(team.name)}: ${cleanLine(host.name)}`, refresh: REFRESH });
}
