import { acceptConsent, askForConsent } from '@team-booking/calendars';
import { Refusal } from '@team-booking/contract';
import { checkMayConnect, connectAccount, type AccountKind, type Actor, type TeamBackend } from '@team-booking/engine';
import { Hono, type Context } from 'hono';
import type { Log } from '../api/options.ts';
import { peerOf } from '../api/peer.ts';
import type { RequestLimit } from '../api/request-limit.ts';
import { markup, type Place } from '../pages/layout.ts';
import { giveChallenge, takeChallenge } from '../sign-in/challenges.ts';
import { sessionCookie } from '../sign-in/cookies.ts';
import { seeOther, showPage, voiceOf } from '../sign-in/respond.ts';
import { onwardPage, page } from '../sign-in/sign-in-page.ts';
import { whoeverAsks } from '../sign-in/whoever-asks.ts';
import { signInWords } from '../sign-in/words.ts';
import type { Accounts } from './accounts.ts';
import { meansOf } from './account-clients.ts';

/** Where the hub has the calendars of a host: theirs, or among all hosts. @param connected kind of the account that is connected now */
function calendarsPath({ person }: Actor, host: string, connected?: string): string {
  const view = person.role === 'admin' ? `hosts/${encodeURIComponent(host)}` : 'hours';
  return `/hub/${view}?tab=calendars${connected === undefined ? '' : `&connected=${connected}`}`;
}

/** Where providers lead back to, as it is registered with them. */
const CALLBACK = '/auth/calendars/callback';

interface ConsentOptions {
  readonly backend: TeamBackend;
  readonly accounts: Accounts;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  readonly log: Log;
  readonly place: Place;
  /** @throws {Refusal} `too-many-requests` */
  readonly admit: RequestLimit;
  readonly allowPrivate: boolean;
}

/**
 * Connecting an account at Google or Microsoft: `/auth/calendars/{kind}?host=` leads there, which leads back to the callback. The answer
 * counts for whoever has asked only, in the session of theirs, once. With `connection=` a connection is renewed.
 */
export function consentRoutes(options: ConsentOptions): Hono {
  const { backend, accounts, now, log, place, admit, allowPrivate } = options;
  const routes = new Hono();
  const session = sessionCookie(backend.publicUrl);
  const redirect = `${backend.publicUrl}${CALLBACK}`;

  /** @param path where the hub goes on */
  function refused(context: Context, status: number, path = '/hub'): Promise<Response> {
    const voice = voiceOf(context);
    const words = signInWords(voice.locale);
    const body = markup`<p><a class="button" href="${place.base}${path}">${words.goOn}</a></p>`;
    const problem = status === 429 ? words.tooMany : words.notConnected;
    return showPage(page(place, voice, voice.words.failed, { problem, body }), status);
  }

  /** Browsers send the session from our own pages only, not from a provider's or from a letter: one of ours leads to the same once more. */
  async function withoutSession(context: Context, path: string): Promise<Response> {
    const { searchParams } = new URL(context.req.url);
    if (searchParams.has('again')) return seeOther(`${place.base}/auth/sign-in`);
    searchParams.set('again', '1');
    return showPage(onwardPage(place, voiceOf(context), `${path}?${searchParams.toString()}`));
  }

  routes.get('/auth/calendars/callback', async (context) => {
    const request = context.req.raw;
    const url = new URL(request.url);
    const actor = await whoeverAsks(backend, session, request, now());
    if (!actor) return withoutSession(context, CALLBACK);
    const state = url.searchParams.get('state') ?? '';
    const person = actor.person.id;
    const asked = await takeChallenge(backend, state, { purpose: 'calendars', person }, now());
    const code = url.searchParams.get('code');
    const { kind = '', host = '', verifier = '', again = '' } = asked?.more ?? {};
    const consent = accounts.consent(kind);
    const calendars = asked ? calendarsPath(actor, host) : '/hub';
    if (!asked || code === null || !consent) return refused(context, 400, calendars);
    const means = meansOf({ allowPrivateFeeds: allowPrivate });
    const answer = await acceptConsent(consent.provider, { client: consent.client, redirect, code, verifier, means });
    if (!answer.ok) {
      log.warn({ host, kind, code: answer.problem.code }, 'an account was not connected');
      return refused(context, 400, calendars);
    }
    try {
      const { refreshToken } = answer;
      const account = { host, kind: kind as AccountKind, refreshToken, again: again === '' ? null : again };
      await connectAccount({ backend, actor, now: now() }, account);
    } catch (error) {
      if (error instanceof Refusal) return refused(context, error.problem.status, calendars);
      throw error;
    }
    log.info({ verb: 'connectCalendars', person, of: host }, 'team');
    return showPage(onwardPage(place, voiceOf(context), calendarsPath(actor, host, kind)));
  });

  routes.get('/auth/calendars/:kind{google|microsoft}', async (context) => {
    const request = context.req.raw;
    const kind = context.req.param('kind');
    const [host = '', again = ''] = [context.req.query('host'), context.req.query('connection')];
    try {
      admit(request, peerOf(context));
      const consent = accounts.consent(kind);
      const actor = await whoeverAsks(backend, session, request, now());
      if (!actor) return await withoutSession(context, `/auth/calendars/${kind}`);
      if (!consent) return await refused(context, 404);
      const loginHint = (await checkMayConnect(backend, actor, host)) ?? undefined;
      const { provider, client } = consent;
      const { address, state, verifier } = await askForConsent(provider, { clientId: client.id, redirect, loginHint });
      const more = { kind, host, verifier, again };
      await giveChallenge(backend, state, { purpose: 'calendars', person: actor.person.id, more }, now());
      return seeOther(address);
    } catch (error) {
      if (error instanceof Refusal) return refused(context, error.problem.status);
      throw error;
    }
  });
  return routes;
}
