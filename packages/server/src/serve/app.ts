import openapi from '@team-booking/contract/openapi.json' with { type: 'json' };
import { Refusal } from '@team-booking/contract';
import { Hono, type Context } from 'hono';
import { compress } from 'hono/compress';
import { HTTPException } from 'hono/http-exception';
import type { Log } from '../api/options.ts';
import { peerOf } from '../api/peer.ts';
import type { RequestLimit } from '../api/request-limit.ts';
import { madeFile, serveFile, type StaticFile } from '../files/static-files.ts';
import type { Pages } from '../pages/pages.ts';
import { embedRoutes } from './embed.ts';
import { hubFiles } from './hub-files.ts';
import { countRequests } from '../metrics/count-requests.ts';
import type { Metrics } from '../metrics/metrics.ts';
import { answerMetrics, type MetricsAccess } from '../metrics/metrics-route.ts';
import { health, type HealthSources } from './health.ts';
import { requestLog } from './request-log.ts';

/** The parts of a server's application. */
export interface AppParts {
  readonly log: Log;
  /** The public API; answers every request below `/api`. */
  readonly api: Hono;
  readonly pages: Omit<Pages, 'place'>;
  /** Signing in, on pages. */
  readonly signIn: Hono;
  /** Where mail is shown that did not leave; `null` where all of it does. */
  readonly outbox: Hono | null;
  /** Where visitors pay, and providers tell of payments. */
  readonly pay: Hono;
  /** Private feeds of hosts' bookings. */
  readonly feeds: Hono;
  /** Where providers tell of changes in calendars; `null` where they cannot reach it. */
  readonly pushes: Hono | null;
  /** What is done by links in letters. */
  readonly act: Hono;
  readonly health: HealthSources;
  /** What is counted, and who may read it; `null` = nothing is. */
  readonly metrics: (MetricsAccess & { readonly counted: Metrics }) | null;
  /** Counts a request for a page with availability. @throws {Refusal} `too-many-requests` */
  readonly admitPage: RequestLimit;
  /** Whether request ids from a reverse proxy are kept. */
  readonly trustProxy: boolean;
  /** Folder of the built embed. Default: where the build puts it. */
  readonly embed?: string;
}

/** Everything under one origin: the API, the pages, the embed, the description of the API, and the health report. */
export function createApp({
  log,
  api,
  pages,
  signIn,
  pay,
  act,
  feeds,
  pushes,
  outbox,
  health: sources,
  metrics,
  admitPage,
  trustProxy,
  embed,
}: AppParts): Hono {
  const app = new Hono();
  app.use(requestLog(log, trustProxy));
  if (metrics) app.use(countRequests(metrics.counted));
  app.use(async (context, next) => {
    await next();
    context.res.headers.set('X-Content-Type-Options', 'nosniff');
  });

  app.get('/health', async (context) => {
    const report = await health(sources);
    return context.json(report, report.status === 'failing' ? 503 : 200, { 'Cache-Control': 'no-store' });
  });
  app.get('/metrics', async (context) => {
    const answer = metrics && (await answerMetrics(context, metrics.counted, metrics));
    return answer ?? pages.missing(context);
  });
  app.route('/embed', embedRoutes(embed));
  app.route('/hub/files', hubFiles());
  let description: Promise<StaticFile> | undefined;
  app.get('/openapi.json', async (context) =>
    serveFile(context.req.raw, await (description ??= madeFile(JSON.stringify(openapi), '.json')), {
      'access-control-allow-origin': '*',
      'cache-control': 'no-cache',
    }),
  );

  app.use(compress());
  app.route('/api', api);
  app.on(['GET', 'POST'], '/:slug/plain/*', async (context, next) => {
    try {
      admitPage(context.req.raw, peerOf(context));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return context.text(error.problem.detail, 429, {
        'Cache-Control': 'no-store',
        'Retry-After': String(error.retryAfter ?? 1),
      });
    }
    return next();
  });
  app.route('/', signIn);
  if (outbox) app.route('/outbox', outbox);
  app.route('/', pay);
  app.route('/', act);
  app.route('/', feeds);
  if (pushes) app.route('/', pushes);
  app.route('/', pages.routes);

  app.notFound(async (context) => withoutFinalSlash(context) ?? pages.missing(context));
  app.onError((error, context) =>
    error instanceof HTTPException ? error.getResponse() : pages.failed(context, error),
  );
  return app;
}

/** Redirects `/talk/` to `/talk`. */
function withoutFinalSlash(context: Context): Response | null {
  const { pathname, search } = new URL(context.req.url);
  if (!/^(\/[A-Za-z0-9_-]+)+\/$/.test(pathname) || context.req.method !== 'GET') return null;
  return context.redirect(`./..${pathname.slice(0, -1).replace(/^.*(?=\/)/, '')}${search}`, 301);
}
