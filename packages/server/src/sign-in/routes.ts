import { Refusal } from '@team-booking/contract';
import { checkedTeamRequest } from '@team-booking/contract/team';
import { purposeOfLink, teamSurface, type Actor } from '@team-booking/engine';
import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { peerOf } from '../api/peer.ts';
import { sessionCookie } from './cookies.ts';
import { deviceOf } from './device.ts';
import type { Html } from '../pages/layout.ts';
import { homePage } from './home-page.ts';
import { hubPage } from './hub-page.ts';
import { oidcRoutes } from './oidc/routes.ts';
import type { SignInOptions } from './options.ts';
import { hasPasskeys } from './passkeys/relying-party.ts';
import { passkeyRoutes } from './passkeys/routes.ts';
import { seeOther, showPage, voiceOf } from './respond.ts';
import { checkSameOrigin } from './same-origin.ts';
import { askPage, linkPage, onwardPage, sentPage, signOutPage } from './sign-in-page.ts';
import { whoeverAsks } from './whoever-asks.ts';
import { signInWords } from './words.ts';

/**
 * Signing in on this server's pages: `/auth/sign-in` by a link, a passkey or a company's account, `/auth/sign-out`, and
 * `/auth/account`, which says who is signed in; all of it but passkeys works without a script. `/hub` and what is below it is the hub.
 */
export function signInRoutes(options: SignInOptions): Hono {
  const { backend, now, log, place, admit, provider } = options;
  const cookie = sessionCookie(backend.publicUrl);
  const passkeys = hasPasskeys(backend.publicUrl);
  const routes = new Hono();
  const nobody = teamSurface(backend, null, now);

  async function ask(context: Context, problem?: string, status = 200): Promise<Response> {
    const team = await backend.store.read(backend.team, (view) => view.team());
    const shown = { team: team?.name ?? '', passkeys, company: provider !== null, problem };
    return showPage(askPage(place, voiceOf(context), shown), status);
  }

  routes.get('/auth/sign-in', async (context) => {
    const link = context.req.query('link');
    if (link === undefined) return ask(context);
    const purpose = await purposeOfLink(backend, link, now());
    if (!purpose) return ask(context, signInWords(voiceOf(context).locale).ended);
    return showPage(linkPage(place, voiceOf(context), { link, isFirst: purpose === 'first-admin' }));
  });

  routes.post('/auth/sign-in', limited, async (context) => {
    const request = context.req.raw;
    const words = signInWords(voiceOf(context).locale);
    try {
      checkSameOrigin(request, backend.publicUrl);
      admit(request, peerOf(context));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const problem = error.code === 'too-many-requests' ? words.tooMany : words.elsewhere;
      return ask(context, problem, error.problem.status);
    }
    const form = new URLSearchParams(await context.req.text());
    const text = (name: string) => (form.get(name) ?? '').trim();
    return form.has('link') ? useLink(context, text) : sendLink(context, text('email'));
  });

  async function sendLink(context: Context, email: string): Promise<Response> {
    const { locale } = voiceOf(context);
    try {
      const sent = checkedTeamRequest('requestSignInLink', { body: { email, locale } });
      await nobody.requestSignInLink(sent);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return ask(context, signInWords(locale).wrong, error.problem.status);
    }
    return showPage(sentPage(place, voiceOf(context), email, backend.showLink === undefined));
  }

  async function useLink(context: Context, text: (name: string) => string): Promise<Response> {
    const request = context.req.raw;
    const words = signInWords(voiceOf(context).locale);
    const [link, name, email, device] = [text('link'), text('name'), text('email'), deviceOf(request)];
    try {
      const body = { link, ...(name && { name }), ...(email && { email }), ...(device !== null && { device }) };
      const signedIn = await nobody.signIn(checkedTeamRequest('signIn', { body }));
      await endFormer(request);
      log.info({ verb: 'signIn', person: signedIn.person.id }, 'team');
      return seeOther(`${place.base}/hub`, { 'Set-Cookie': cookie.set(signedIn.token) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (error.code !== 'invalid') return ask(context, words.ended, error.problem.status);
      const shown = { link, isFirst: true, problem: words.wrong };
      return showPage(linkPage(place, voiceOf(context), shown), error.problem.status);
    }
  }

  /** Whoever signs in anew leaves the session before. */
  async function endFormer(request: Request): Promise<void> {
    const actor = cookie.of(request) && (await whoeverAsks(backend, cookie, request, now()));
    if (actor) await teamSurface(backend, actor, now).signOut({});
  }

  routes.get('/auth/sign-out', (context) => showPage(signOutPage(place, voiceOf(context))));

  routes.post('/auth/sign-out', async (context) => {
    const request = context.req.raw;
    try {
      checkSameOrigin(request, backend.publicUrl);
    } catch {
      return showPage(signOutPage(place, voiceOf(context)), 403);
    }
    await endFormer(request);
    return seeOther(`${place.base}/auth/sign-in`, { 'Set-Cookie': cookie.clear() });
  });

  /** Shows a page to whoever is signed in; leads everybody else to signing in. */
  async function toPeople(context: Context, show: (actor: Actor) => Html | Promise<Html>): Promise<Response> {
    const request = context.req.raw;
    const actor = await whoeverAsks(backend, cookie, request, now());
    if (actor) return showPage(await show(actor));
    // A link on another site has sent no cookie; from here the browser does.
    const isFromElsewhere = request.headers.get('Sec-Fetch-Site') === 'cross-site';
    // A proxy may have taken the base away, or not.
    const path = context.req.path.replace(/^.*(?=\/(hub|auth)(\/|$))/, '');
    if (isFromElsewhere) return showPage(onwardPage(place, voiceOf(context), path));
    return seeOther(`${place.base}/auth/sign-in`);
  }

  routes.get('/auth/account', (context) =>
    toPeople(context, (actor) => homePage(place, voiceOf(context), actor, passkeys)),
  );

  const hub = (context: Context) =>
    toPeople(context, async ({ person }) => {
      const team = await backend.store.read(backend.team, (view) => view.team());
      return hubPage(place, voiceOf(context), team?.name ?? '', person.name);
    });
  routes.get('/hub', hub);
  routes.get('/hub/*', hub);

  routes.route('/', passkeyRoutes(options));
  routes.route('/', oidcRoutes(options, ask));
  return routes;
}

const limited = bodyLimit({
  maxSize: 16 * 1024,
  onError: (context) => context.text('This form is too large.', 413),
});
