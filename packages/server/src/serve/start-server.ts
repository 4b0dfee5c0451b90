import 'temporal-polyfill/global';
import { createServer } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import {
  emptyTeam,
  expireBookings,
  followHolidays,
  forgetOldBookings,
  isOpen,
  noteEndedConsent,
  runJobs,
  SecretKey,
  SearchCounts,
  sweepSignIns,
  sweepWebhookLog,
  type TeamBackend,
  type TeamConfig,
} from '@team-booking/engine';
import { isForFixtures, openFixtureBackend, type FixtureEnvironment } from '@team-booking/engine/testing';
import type { Log } from '../api/options.ts';
import { accountClients } from '../calendars/account-clients.ts';
import { accountsOf } from '../calendars/accounts.ts';
import { reachFor } from '../calendars/push-reach.ts';
import { pushWatch } from '../calendars/push-watch.ts';
import { Streams } from '../api/streams.ts';
import { Metrics } from '../metrics/metrics.ts';
import { answerUnreadable, unreadable } from '../api/unreadable.ts';
import { answers } from './answers.ts';
import { channelsOf } from './channels.ts';
import { Delivering } from './delivering.ts';
import { paymentProviders } from '../payments/payments.ts';
import { Ending } from './ending.ts';
import { EMBED_MISSING, hasEmbed } from './embed.ts';
import { firstLink } from './first-link.ts';
import { isLoopback, listen } from './listen.ts';
import { openLog } from './log.ts';
import { LogOutput } from './log-output.ts';
import { asStartError, openStore } from './open-store.ts';
import { mailOf } from './mail.ts';
import type { Settings } from './setting-table.ts';
import { withDefaults } from './settings.ts';
import { stopServer } from './stop.ts';
import { calendarServer } from '../demo/calendar-server.ts';
import { seedBookings } from '../demo/seed-bookings.ts';
import { demoFolder, demoTeam, keptTeam, ownTeam } from './stored-team.ts';
import { openMovedEvents } from '../calendars/moved-events.ts';
import { ownBookings } from '../calendars/own-bookings.ts';
import { openTeamCalendars } from './team-calendars.ts';
import { vitalsOf } from './vitals.ts';
import { whileBusy } from './while-busy.ts';

const CONFIGURED_ELSEWHERE =
  'another process has configured the team, which is served here, too, from now on; restart this one with the same team file';

const FOR_TESTS =
  'Started for tests: whoever reaches it can replace all data and turn the clock. Unset TESTING for real use.';

const unreachableLinks = (url: string) =>
  `Links sent to visitors begin with ${url}, which other machines may not reach. Set PUBLIC_URL to how visitors reach it.`;

/** Booking types that visitors can book but not pay for, as settings have changed. */
function unpayable({ bookingTypes }: TeamConfig, settings: Settings): string[] {
  const providers = paymentProviders(settings);
  return bookingTypes
    .filter(({ payment }) => payment && !providers.includes(payment.provider))
    .map(
      ({ slug, payment }) =>
        `Nobody can pay for ${slug}: no payments are taken as ${payment!.provider}. Set it up again.`,
    );
}

/** A server that accepts requests. */
export interface RunningServer {
  /** Its origin on this machine, without a trailing slash. */
  readonly url: string;
  /** The booking types with their public addresses. */
  readonly links: readonly { readonly title: string; readonly url: string }[];
  /** A link with which whoever has started it signs in as an admin; `null` as soon as there is one. It works once. */
  readonly signIn: { readonly title: string; readonly url: string } | null;
  /** Where mail is shown that does not leave; `null` where all of it does. */
  readonly outbox: string | null;
  /** Warnings for the person who has started it. */
  readonly notes: readonly string[];
  /** Answers requests in flight, then releases all resources. Idempotent. */
  close(): Promise<void>;
}

/** Options for programs that start a server; no settings. */
export interface StartOptions {
  /** The present, epoch milliseconds. Default: the clock. */
  readonly now?: () => number;
  /** Interval of expiring bookings that have waited too long, and of going on with jobs, in milliseconds. Default: 30,000. */
  readonly expireEvery?: number;
  /** Grace period for requests in flight when it stops, in milliseconds. Default: 10,000. */
  readonly patience?: number;
}

/**
 * Starts a server. In the demo it brings its own team; else the team is read from its file, or lives in the database. Settings that are
 * left out have their defaults.
 *
 * @throws {StartError} with what to do about it
 */
export async function startServer(given: Partial<Settings>, options: StartOptions = {}): Promise<RunningServer> {
  const settings = withDefaults(given);
  const { now = Date.now, patience = 10_000, expireEvery = 30_000 } = options;
  const output = new LogOutput();
  const log = openLog(settings.logLevel ?? (settings.demo ? 'warn' : 'info'), output);
  const ending = new Ending();
  try {
    const clients = accountClients({ settings, now });
    const configured: { elsewhere?: (team: TeamConfig) => void } = {};
    const opened = await openStore(settings, { onTeam: (config) => configured.elsewhere?.(config) });
    const { store, secret, isNew } = opened;
    ending.add(() => store.close());
    if (opened.sealed > 0)
      log.info({ rows: opened.sealed }, 'secrets in the database are encrypted, with the present key');
    const isEmpty = settings.testing && !settings.demo && settings.teamFile === null;
    const forFixtures = isEmpty && (await isForFixtures(store, isNew, now()));
    const demo = { folder: demoFolder(settings), now, log, ending };
    const team = await whileBusy(async () => {
      if (settings.demo) return demoTeam(store, demo);
      if (isEmpty) return emptyTeam('team');
      const { teamFile } = settings;
      return teamFile === null ? keptTeam(store, settings, now()) : ownTeam(store, { ...settings, teamFile }, now());
    });
    // It may be damaged where a start does not look.
    await whileBusy(() => store.ping());
    const snapshots = store.snapshots(team.id);
    const accounts = accountsOf({ clients, store, team: team.id, settings });
    const moved = await openMovedEvents({ store, team: team.id, now, log });
    ending.add(() => moved.close());
    const read = await openTeamCalendars(team, {
      settings,
      now,
      log,
      snapshots,
      own: ownBookings(store, team.id),
      onOwn: (reading) => moved.saw(reading),
      accounts: (named, host) => accounts.source(named, host),
      ...(settings.demo && { request: calendarServer(demoFolder(settings)) }),
      onEndedConsent: (ended) => noteEndedConsent({ store, team: team.id }, ended, now()),
    });
    ending.add(() => read.close());
    const calendars = moved.beside(read);
    // Known from here on, so that another one is another process's.
    let known = JSON.stringify(await store.read(team.id, (view) => view.team()));
    configured.elsewhere = (config) => {
      // Each server that starts stores its team again, mostly the same one.
      if (config.id !== team.id || JSON.stringify(config) === known) return;
      known = JSON.stringify(config);
      // Without a file nobody expects another team than the one in the database.
      if (settings.teamFile !== null) log.warn({ team: config.id }, CONFIGURED_ELSEWHERE);
      calendars.follow(config);
    };

    const plain: FixtureEnvironment = { store, now, busy: calendars.busy };
    const fixtures = settings.testing ? openFixtureBackend(plain, forFixtures) : null;
    const environment = fixtures ?? plain;
    const expiring = setInterval(() => void expire(environment, team, log), expireEvery).unref();
    ending.add(() => clearInterval(expiring));
    const searches = new SearchCounts();
    const counting = setInterval(() => void storeSearches(searches, environment, team, log), COUNT_EVERY).unref();
    ending.add(() => {
      clearInterval(counting);
      return storeSearches(searches, environment, team, log);
    });

    // The address is needed to build the application: requests that arrive before it is built wait.
    const ready = Promise.withResolvers<ReturnType<typeof getRequestListener>>();
    let requests = 0;
    // Node would answer a request without Host itself, with nothing in it.
    const server = createServer({ requireHostHeader: false }, (request, response) => {
      requests++;
      void ready.promise.then((answer) => answer(request, response));
    });
    answerUnreadable(server);
    const url = await listen(server, settings.host, settings.port);
    ending.add(() => stopServer(server, patience));
    const streams = new Streams();
    ending.add(() => streams.end());

    const teamNow = () => fixtures?.teamFor(team.id) ?? team.id;
    const vitals = vitalsOf({
      store: environment.store,
      ping: () => store.ping(),
      team: teamNow,
      calendars: () => calendars.counted(),
      log: () => output,
      logger: log,
      now: environment.now,
    });
    const metrics = settings.metrics === 'off' ? null : new Metrics({ ...vitals, connections: opened.connections });
    ending.add(() => metrics?.close());
    const publicUrl = (settings.publicUrl ?? url).replace(/\/$/, '');
    const pushes =
      settings.testing || !publicUrl.startsWith('https://')
        ? null
        : pushWatch({
            store,
            team: team.id,
            key: new SecretKey(secret),
            publicUrl,
            now,
            log,
            watched: () => calendars.watched(),
            reach: reachFor(accounts, calendars),
          });
    ending.add(() => pushes?.close());
    ending.add(calendars.onBusy(() => void pushes?.tend()));
    const mail = mailOf(settings, { store: environment.store, team: team.id, publicUrl });
    ending.add(() => mail.close());
    const mailNotes = mail.notes();
    const { app, backend } = await answers({
      settings,
      environment,
      testing: fixtures,
      versions: {
        async stored(type, hosts) {
          const id = teamNow();
          return `${id} ${await store.version(id, { type, hosts })}`;
        },
        busy: (hosts) => calendars.version(hosts),
      },
      team,
      calendars,
      accounts,
      streams,
      searches,
      log,
      health: vitals,
      metrics,
      publicUrl,
      secret,
      mail,
      pushes,
    });
    ready.resolve(getRequestListener(app.fetch, { errorHandler: unreadable }));
    const channels = channelsOf({ backend, settings, log, calendars: calendars.writer });
    await calendars.start();
    if (settings.demo) {
      const seeding = { channels, folder: demoFolder(settings), now: environment.now() };
      const changed = await seedBookings(backend, seeding);
      if (changed) calendars.changed(...changed);
    }
    const delivering = new Delivering({
      store: environment.store,
      team: teamNow,
      channels,
      now: environment.now,
      requests: () => requests,
      log,
      onEnd: (channel, outcome) => metrics?.delivered(channel, outcome),
    });
    ending.add(() => delivering.close());
    const goOn = () => {
      void goOnWithTeam(backend, environment.now(), log);
      void pushes?.tend();
    };
    const working = setInterval(goOn, expireEvery).unref();
    ending.add(() => clearInterval(working));
    goOn();
    const noted = await mailNotes;
    for (const note of noted) log.warn({}, note);
    const signIn = settings.testing ? null : await firstLink(backend, settings, now());
    return {
      url,
      signIn,
      outbox: mail.outbox && `${publicUrl}/outbox`,
      links: team.bookingTypes.filter(isOpen).map(({ title, slug }) => ({ title, url: `${publicUrl}/${slug}` })),
      notes: [
        ...opened.notes,
        ...(fixtures ? [FOR_TESTS] : []),
        ...(settings.publicUrl === null && !isLoopback(settings.host) ? [unreachableLinks(url)] : []),
        ...(hasEmbed() ? [] : [EMBED_MISSING]),
        ...unpayable(team, settings),
        ...calendars.notes(),
        ...noted,
      ],
      close: () => ending.run(),
    };
  } catch (error) {
    // What else fails at the end follows from it.
    await ending.run().catch(() => undefined);
    throw asStartError(error, settings.databaseUrl === null ? 'DATA_DIR' : 'DATABASE_URL');
  }
}

/** Interval of storing how many visitors found no time, in milliseconds. */
const COUNT_EVERY = 60_000;

async function storeSearches(
  searches: SearchCounts,
  { store }: FixtureEnvironment,
  { id }: TeamConfig,
  log: Log,
): Promise<void> {
  await searches.flush(store, id).catch((err: unknown) => log.error({ err }, 'counting searches failed'));
}

/** Goes on with jobs that a process before this one has begun, or that something has interrupted; and with holidays, as years go by. */
async function goOnWithTeam(backend: TeamBackend, now: number, log: Log): Promise<void> {
  await runJobs(backend, now).catch((err: unknown) => log.error({ err }, 'going on with jobs failed'));
  const { holidays } = backend;
  if (!holidays) return;
  await followHolidays(backend, holidays, now).catch((err: unknown) => log.error({ err }, 'following holidays failed'));
}

/**
 * Every booking expires others, too; this expires them while nobody books, and forgets sessions and links that have ended. It reads the team,
 * so that calendars that it got from another process are read before a visitor asks.
 */
async function expire({ store, now }: FixtureEnvironment, { id }: TeamConfig, log: Log): Promise<void> {
  await expireBookings({ store, team: id }, now()).catch((err: unknown) => log.error({ err }, 'expiring failed'));
  await forgetOldBookings({ store, team: id }, now()).catch((err: unknown) => log.error({ err }, 'forgetting failed'));
  await store.read(id, (view) => view.team()).catch((err: unknown) => log.error({ err }, 'reading failed'));
  for (const sweep of [sweepSignIns, sweepWebhookLog]) {
    await sweep({ store, team: id }, now()).catch((err: unknown) => log.error({ err }, 'sweeping failed'));
  }
}
