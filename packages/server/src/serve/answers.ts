import { basename } from 'node:path';
import type { Context, Hono } from 'hono';
import { SecretKey, watchPayments, type SearchWatch, type TeamBackend, type TeamConfig } from '@team-booking/engine';
import type { FixtureEnvironment, Testing } from '@team-booking/engine/testing';
import { createApi } from '../api/create-api.ts';
import type { AvailabilityVersions } from '../api/kept/versions.ts';
import { backendOf } from '../api/backend.ts';
import type { ApiOptions, Log } from '../api/options.ts';
import { requestLimit } from '../api/request-limit.ts';
import type { Streams } from '../api/streams.ts';
import type { Accounts } from '../calendars/accounts.ts';
import { consentRoutes } from '../calendars/consent-routes.ts';
import { pushRoutes } from '../calendars/push-routes.ts';
import type { PushWatch } from '../calendars/push-watch.ts';
import { placesOf } from '../calendars/places.ts';
import { ownerLookup } from '../owner/owner-lookup.ts';
import { knownHolidays } from '../holidays/known-holidays.ts';
import { paymentsOf } from '../payments/payments.ts';
import { paymentSetups } from '../payments/setups.ts';
import { feedRoutes } from '../feeds/routes.ts';
import { payRoutes } from '../payments/routes.ts';
import { letterPreview } from '../mail/letter-preview.ts';
import { outboxRoutes } from '../mail/outbox/routes.ts';
import { actRoutes } from '../pages/act/routes.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { createPages } from '../pages/pages.ts';
import type { PublicApi } from '../pages/plain/public-api.ts';
import { oidcProvider, type Provider } from '../sign-in/oidc/provider.ts';
import { signInRoutes } from '../sign-in/routes.ts';
import { createApp } from './app.ts';
import { clientAddress } from './client-address.ts';
import type { HealthSources } from './health.ts';
import { isLoopback } from './listen.ts';
import type { Mail } from './mail.ts';
import type { Settings } from './setting-table.ts';
import type { TeamCalendars } from './team-calendars.ts';

const ASKED_FOR_LINK =
  'somebody asks for a link to sign in; no mail is set up, so it is here: hand it to them, and to nobody else';

/** What a server's answers are made from. */
interface Parts {
  readonly settings: Settings;
  readonly environment: FixtureEnvironment;
  readonly testing: Testing | null;
  readonly versions: AvailabilityVersions;
  readonly team: TeamConfig;
  readonly calendars: TeamCalendars;
  readonly accounts: Accounts;
  readonly streams: Streams;
  readonly searches: SearchWatch;
  readonly log: Log;
  readonly health: HealthSources;
  /** `null` = nothing is counted. */
  readonly metrics: Metrics | null;
  readonly publicUrl: string;
  readonly secret: Uint8Array;
  readonly mail: Mail;
  /** `null`: providers cannot reach this server. */
  readonly pushes: PushWatch | null;
}

/** What a server's answers come from. */
interface Answers {
  readonly app: Hono;
  readonly backend: TeamBackend;
}

/** The application that answers a server's requests, and what the verbs of its team work with. */
export async function answers(parts: Parts): Promise<Answers> {
  const {
    settings,
    environment,
    testing,
    versions,
    team,
    calendars,
    accounts,
    streams,
    searches,
    log,
    health,
    metrics,
    publicUrl,
    secret,
    mail,
    pushes,
  } = parts;
  const { rateLimit, readLimit, trustProxy } = settings;
  const perMinute = (limit: number) => (limit > 0 && !testing ? { burst: limit, perMinute: limit } : null);
  const address = (request: Request, peer: string | null) => clientAddress(request, peer, trustProxy);
  const { store, now, busy } = environment;
  const holidays = knownHolidays();
  const options: ApiOptions = {
    store,
    team: team.id,
    now,
    secret,
    publicUrl,
    busy,
    lookUpOwner: ownerLookup({ log, ...(settings.allowPrivateFeeds && { allowAddress: () => true }) }),
    versions,
    onBusy: (listener) => calendars.onBusy(listener),
    streams,
    // A fixture's team is gone with the next one.
    ...(!testing && { searches }),
    log,
    limits: { writes: perMinute(rateLimit), reads: perMinute(readLimit), signedIn: perMinute(readLimit) },
    address,
    calendars: (host) => calendars.health(host),
    readCalendar: (host, calendar) => calendars.readNow(host, calendar),
    places: placesOf({
      accounts: accounts.providers(
        (kind) => `${publicUrl}/auth/calendars/${kind}`,
        (connection, token) =>
          pushes?.endAccount(connection, token).catch((err: unknown) => log.error({ err }, 'ending pushes failed')) ??
          Promise.resolve(),
      ),
      allowPrivate: settings.allowPrivateFeeds,
    }),
    // A fixture has calendars of its own.
    ...(!testing && { calendarsNow: calendars.now }),
    ...(holidays && { holidays }),
    teamFile: settings.teamFile === null ? null : basename(settings.teamFile),
    mailer: mail.mailer,
    preview: letterPreview,
    ...(!mail.mailer.reaches && {
      showLink: ({ url: link, expiresAt }, person) =>
        log.warn({ person, link, until: new Date(expiresAt).toISOString() }, ASKED_FOR_LINK),
      // Whoever sees these letters may sign in by them, so they are not for all admins.
      mailsLinks: isOpenHere(settings),
    }),
    payments: watchPayments(paymentsOf(settings, { store, team: team.id, key: new SecretKey(secret), publicUrl }), {
      store,
      team: team.id,
      now,
      onError: (err) => log.error({ err }, 'how a provider of payments is doing could not be noted'),
    }),
    paymentSetups: paymentSetups(settings, publicUrl),
    ...(metrics && { onDone: (route) => countBookings(metrics, route) }),
    ...(testing && { testing }),
  };
  const api = createApi(options);
  const backend = backendOf(options);
  const scripts = settings.pageScripts?.split(' ') ?? [];
  const pages = await createPages({
    publicUrl,
    now,
    team: () => store.read(team.id, (view) => view.team()),
    api: (context, counted) => askInProcess(api, context, !counted),
    scripts,
  });
  const signIn = signInRoutes({
    backend,
    now,
    log,
    place: pages.place,
    admit: requestLimit(perMinute(rateLimit), { address }),
    provider: providerOf(settings),
  });
  signIn.route(
    '/',
    consentRoutes({
      backend,
      accounts,
      now,
      log,
      place: pages.place,
      admit: requestLimit(perMinute(rateLimit), { address }),
      allowPrivate: settings.allowPrivateFeeds,
    }),
  );
  const admitPage = requestLimit(perMinute(readLimit), { address });
  const { place, missing } = pages;
  const pay = payRoutes({ backend, now, log, place, missing, admit: admitPage, scripts });
  const act = actRoutes({ backend, now, log, place, admit: admitPage, api: (context) => askInProcess(api, context) });
  const feeds = feedRoutes({ backend, now, admit: admitPage });
  const outbox = mail.outbox
    ? outboxRoutes({
        backend,
        mailer: mail.mailer,
        letters: mail.outbox,
        now,
        place,
        missing,
        isOpenHere: isOpenHere(settings),
      })
    : null;
  const app = createApp({
    log,
    api,
    pages,
    signIn,
    pay,
    act,
    feeds,
    pushes: pushes && pushRoutes({ watch: pushes, changed: (host, calendar) => calendars.changed(host, calendar) }),
    outbox,
    health,
    metrics: metrics && { counted: metrics, token: settings.metricsToken },
    admitPage,
    trustProxy: trustProxy > 0,
  });
  return { app, backend };
}

/** Whether nobody but whoever sits at the machine reaches this server, and it is the demo: then there are no secrets to keep from them. */
function isOpenHere({ demo, host, publicUrl }: Settings): boolean {
  return demo && isLoopback(host) && (publicUrl === null || isLoopback(new URL(publicUrl).hostname));
}

function countBookings(metrics: Metrics, route: string): void {
  if (route === 'book') metrics.booked('visitor');
  else if (route === 'bookForVisitor') metrics.booked('team');
}

function providerOf({ oidcIssuer, oidcClientId, oidcClientSecret }: Settings): Provider | null {
  if (oidcIssuer === null || oidcClientId === null) return null;
  return oidcProvider({ issuer: oidcIssuer, clientId: oidcClientId, clientSecret: oidcClientSecret });
}

/**
 * Calls the API in process for a page's visitor, whose writes are rate-limited by address.
 *
 * @param inProcess whether the page itself counts as their read, not what it asks for
 */
function askInProcess(api: Hono, { req, env }: Context, inProcess = true): PublicApi {
  return async (path, init = {}) => {
    const headers = new Headers(init.headers);
    const forwarded = req.header('X-Forwarded-For');
    if (forwarded !== undefined) headers.set('X-Forwarded-For', forwarded);
    return api.fetch(new Request(new URL(path, req.url), { ...init, headers }), { ...env, inProcess });
  };
}
