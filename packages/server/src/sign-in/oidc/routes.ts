import { Refusal } from '@team-booking/contract';
import { enterByEmail } from '@team-booking/engine';
import { Hono, type Context } from 'hono';
import { oidcCookie, sessionCookie } from '../cookies.ts';
import { deviceOf } from '../device.ts';
import type { SignInOptions } from '../options.ts';
import { peerOf } from '../../api/peer.ts';
import { seeOther, showPage, voiceOf } from '../respond.ts';
import { onwardPage } from '../sign-in-page.ts';
import { signInWords } from '../words.ts';
import { askProvider, CALLBACK, identified, NotSignedIn } from './ask-provider.ts';

/** Shows the page for signing in again, with why it is. */
export type AskAgain = (context: Context, problem: string, status: number) => Promise<Response>;

/** Signing in with a company's account: `/auth/oidc` leads to its provider of identities, which leads back to `/auth/oidc/callback`. */
export function oidcRoutes({ backend, now, log, place, admit, provider }: SignInOptions, ask: AskAgain): Hono {
  const routes = new Hono();
  if (!provider) return routes;
  const session = sessionCookie(backend.publicUrl);
  const begun = oidcCookie(backend.publicUrl);
  const words = (context: Context) => signInWords(voiceOf(context).locale);

  routes.get('/auth/oidc', async (context) => {
    try {
      admit(context.req.raw, peerOf(context));
      const { url, state } = await askProvider(backend, provider, now());
      return seeOther(url, { 'Set-Cookie': begun.set(state) });
    } catch (err) {
      if (err instanceof Refusal) return ask(context, words(context).tooMany, err.problem.status);
      log.warn({ err }, 'the provider of identities cannot be asked');
      return ask(context, words(context).companyFailed, 503);
    }
  });

  routes.get(CALLBACK, async (context) => {
    const request = context.req.raw;
    const state = begun.of(request);
    const { search, searchParams } = new URL(request.url);
    // Another browser than the one that was sent there: somebody wants others to sign in as themselves.
    if (state === null || searchParams.get('state') !== state) return ask(context, words(context).companyFailed, 400);
    try {
      const email = await identified(backend, provider, { search, state, now: now() });
      const how = { now: now(), device: deviceOf(request) };
      const entered = await backend.store.write(backend.team, (transaction) =>
        enterByEmail(backend, transaction, email, how),
      );
      if (!entered) return await ask(context, words(context).notInvited, 403);
      log.info({ verb: 'signIn', person: entered.person.id }, 'team');
      const answer = await showPage(onwardPage(place, voiceOf(context), '/hub'));
      answer.headers.append('Set-Cookie', session.set(entered.token));
      answer.headers.append('Set-Cookie', begun.clear());
      return answer;
    } catch (error) {
      if (!(error instanceof NotSignedIn)) throw error;
      const { reason, cause } = error;
      if (reason === 'unverified') return ask(context, words(context).unverified, 403);
      log.warn({ code: codeOf(cause) }, 'the provider of identities has signed nobody in');
      return ask(context, words(context).companyFailed, 400);
    }
  });
  return routes;
}

/** The library's code of what is wrong; its messages may have what the provider said of a person. */
function codeOf(cause: unknown): string {
  const { code } = (cause ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' ? code : 'unknown';
}
