import { zoneOf, type Mailer, type TeamBackend } from '@team-booking/engine';
import { Hono, type Context } from 'hono';
import MailComposer from 'nodemailer/lib/mail-composer';
import { isLocal } from '../../api/is-local.ts';
import { pageHeaders } from '../../pages/headers.ts';
import type { Place } from '../../pages/layout.ts';
import { voiceFor, type Voice } from '../../pages/words.ts';
import { sessionCookie } from '../../sign-in/cookies.ts';
import { seeOther, showPage } from '../../sign-in/respond.ts';
import { onwardPage } from '../../sign-in/sign-in-page.ts';
import { whoeverAsks } from '../../sign-in/whoever-asks.ts';
import { isAddress } from '../compose/address.ts';
import { composeMail, type Mail } from '../compose/compose-mail.ts';
import type { KeptLetter, KeptLetters } from './kept-letters.ts';
import { forAdminsPage, letterPage, listPage, type Looked } from './outbox-pages.ts';

/** Dependencies of the pages that show letters which did not leave. */
export interface OutboxOptions {
  readonly backend: TeamBackend;
  readonly mailer: Mailer;
  readonly letters: KeptLetters;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  readonly place: Place;
  /** Whether whoever sits at this machine may read them without signing in, as in the demo. */
  readonly isOpenHere: boolean;
  readonly missing: (context: Context) => Promise<Response>;
}

/**
 * The pages of letters that did not leave: `/outbox` with all of them, `/outbox/{id}` with one. They hold links with secrets, so admins see
 * them only; in the demo whoever sits at the machine, links for signing in and all.
 */
export function outboxRoutes(options: OutboxOptions): Hono {
  const { backend, mailer, letters, now, place, missing } = options;
  const cookie = sessionCookie(backend.publicUrl);
  const routes = new Hono();

  routes.use('*', async (context, next) => {
    const request = context.req.raw;
    if (options.isOpenHere && isLocal(context)) return next();
    const actor = await whoeverAsks(backend, cookie, request, now());
    if (actor?.person.role === 'admin') return next();
    if (actor) return showPage(forAdminsPage(place, voiceOf(context)), 403);
    // A link on another site has sent no cookie; from here the browser does.
    if (request.headers.get('Sec-Fetch-Site') === 'cross-site')
      return showPage(onwardPage(place, voiceOf(context), '/outbox'));
    return seeOther(`${place.base}/auth/sign-in`);
  });

  routes.get('/', async (context) => showPage(listPage(await lookedAt(context), await letters.list())));

  routes.get('/:id', (context) =>
    withLetter(context, async ({ id, letter, mail }) =>
      showPage(letterPage(await lookedAt(context), { id, letter, mail }), 200, FRAMING),
    ),
  );

  routes.get('/:id/message', (context) =>
    withLetter(
      context,
      ({ mail }) =>
        // Links open beside the page: within the frame they could show nothing.
        new Response(mail.html.replace('<head>', '<head><base target="_blank">'), { headers: FRAMED }),
    ),
  );

  routes.get('/:id/message.eml', (context) =>
    withLetter(context, async ({ mail }) => {
      const raw = await new MailComposer({ ...mail, newline: 'windows' }).compile().build();
      return new Response(new Uint8Array(raw), {
        headers: {
          'Content-Type': 'message/rfc822',
          'Content-Disposition': 'attachment; filename="message.eml"',
          'Cache-Control': 'no-store',
        },
      });
    }),
  );

  async function lookedAt(context: Context): Promise<Looked> {
    const team = await backend.store.read(backend.team, (view) => view.team());
    return { place, voice: voiceOf(context), timeZone: team ? zoneOf(team) : 'UTC' };
  }

  async function withLetter(
    context: Context,
    answer: (found: KeptLetter & { readonly mail: Mail }) => Response | Promise<Response>,
  ): Promise<Response> {
    const found = await letters.find(context.req.param('id') ?? '');
    // Whose address was erased has no letters any more.
    if (!found || !isAddress(found.letter.to.address)) return missing(context);
    return answer({ ...found, mail: composeMail(found.letter, mailer.from) });
  }

  return routes;
}

const PRIVATE = pageHeaders('private');

/** A page that frames a letter of this server. */
const FRAMING = { 'Content-Security-Policy': `${PRIVATE['Content-Security-Policy']}; frame-src 'self'` };

/** A letter in its frame: nothing runs, and nothing is loaded but a logo. Its styles are inline, as in every mail. */
const FRAMED = {
  ...PRIVATE,
  'Content-Type': 'text/html; charset=UTF-8',
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'unsafe-inline'",
    'img-src https:',
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'self'",
    'sandbox allow-popups allow-popups-to-escape-sandbox',
  ].join('; '),
};

function voiceOf(context: Context): Voice {
  return voiceFor(context.req.header('Accept-Language'));
}
