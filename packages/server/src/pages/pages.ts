import { Hono, type Context } from 'hono';
import { inLanguage, isOpen, type BookingTypeConfig, type TeamConfig } from '@team-booking/engine';
import { madeFile, serveFile, type StaticFile } from '../files/static-files.ts';
import { bookingPage, HARMLESS, managePage, openingOf } from './booking-page.ts';
import { failureStatus } from './failure-status.ts';
import { pageHeaders } from './headers.ts';
import type { Html, Place } from './layout.ts';
import { linksPage } from './links-page.ts';
import { llmsText } from './llms-text.ts';
import { lostLinkRoutes, sendsMail } from './lost-link-routes.ts';
import { isMeasured, measuringScript, originsOf } from './measuring.ts';
import { failedPage, missingPage } from './message-page.ts';
import { pageIcon, pageStyles } from './page.styles.ts';
import { openingAnswers } from './opening-answers.ts';
import type { PublicApi } from './plain/public-api.ts';
import { plainRoutes } from './plain/routes.ts';
import { voiceFor, type Voice } from './words.ts';

/** Dependencies of the pages. */
export interface PagesOptions {
  /** `{root}` of the team's links, without a trailing slash. The proxy in front strips its path. */
  readonly publicUrl: string;
  /** The team as it is configured now. */
  readonly team: () => Promise<TeamConfig | null>;
  /** The public API, called on behalf of a request's visitor; `counted`: each call counts as theirs, not the page. */
  readonly api: (context: Context, counted?: boolean) => PublicApi;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  /** Addresses of scripts that measure booking pages. Default: none. */
  readonly scripts?: readonly string[];
}

/** The pages of a team, and the answers for missing pages and failures. */
export interface Pages {
  readonly routes: Hono;
  /** Where they are, for other pages in their style. */
  readonly place: Place;
  readonly missing: (context: Context) => Promise<Response>;
  /** The page for what was thrown, with its status. */
  readonly failed: (context: Context, error: Error) => Promise<Response>;
}

/**
 * Creates the pages: `/` with all links, `/{slug}` to book, `/{slug}/plain` to book without JavaScript, `/{slug}/manage/{id}` to move or
 * cancel, `/{slug}/lost-link` to have the links of bookings mailed, and their files.
 */
export async function createPages({ publicUrl, team, api, now, scripts = [] }: PagesOptions): Promise<Pages> {
  const styles = await madeFile(pageStyles, '.css');
  const icon = await madeFile(pageIcon, '.svg');
  const measuring = await madeFile(measuringScript(scripts), '.js');
  const base = new URL(publicUrl).pathname.replace(/\/$/, '');
  const version = styles.etag.slice(1, 13);
  const place: Place = { root: publicUrl, base, styles: `${base}/assets/page.css?v=${version}` };

  const missing = async (context: Context): Promise<Response> =>
    answer(context, missingPage(place, voiceOf(context), await team()), 'public', 404);
  const failed = async (context: Context, error: Error): Promise<Response> => {
    const status = failureStatus(error);
    if (status !== 500) context.header('Retry-After', '30');
    return answer(context, failedPage(place, voiceOf(context)), 'private', status);
  };

  /** Whether a type is there for whoever asks: one that is not for everybody by the link in the address. */
  const isThere = async (context: Context, type: BookingTypeConfig): Promise<boolean> => {
    const link = context.req.query('link');
    if (isOpen(type) || link === undefined) return isOpen(type);
    const { status } = await api(context)(`/booking-types/${type.slug}?link=${encodeURIComponent(link)}`);
    return status === 200;
  };

  /** Whether pages lead to the one that has lost links mailed; not knowing that is no reason to fail. */
  const mails = (context: Context): Promise<boolean> => sendsMail({ api }, context).catch(() => false);

  const answerWithBooker = async (
    context: Context,
    page: Html,
    kind: Parameters<typeof pageHeaders>[0],
    measuredFrom: readonly string[] = [],
  ): Promise<Response> => context.html(await page, 200, pageHeaders(kind, true, measuredFrom));

  const routes = new Hono();
  routes.get('/assets/page.css', (context) => file(context, styles, version));
  routes.get('/assets/icon.svg', (context) => file(context, icon, null));
  routes.get('/assets/measuring.js', (context) => file(context, measuring, null));

  routes.get('/llms.txt', async (context) => {
    const present = await team();
    return present ? context.text(llmsText(place, present), 200, pageHeaders('public')) : missing(context);
  });

  routes.get('/', async (context) => {
    const present = await team();
    return present ? answer(context, linksPage(place, voiceOf(context), present), 'public') : missing(context);
  });

  for (const page of ['', '/plain', '/plain/book']) {
    routes.use(`/:slug{[a-z0-9-]+}${page}`, async (context, next) => {
      const slug = context.req.param('slug') ?? '';
      const types = (await team())?.bookingTypes ?? [];
      const renamed = types.find((one) => one.aliases.includes(slug));
      if (!renamed || types.some((one) => one.slug === slug) || !(await isThere(context, renamed))) return next();
      // Cached for a short time only: a former slug may be reused.
      context.header('Cache-Control', 'public, max-age=300');
      // After a 308 the browser resends the form.
      const status = context.req.method === 'POST' ? 308 : 301;
      return context.redirect(`${base}/${renamed.slug}${page}${new URL(context.req.url).search}`, status);
    });
  }

  routes.get('/:slug{[a-z0-9-]+}', async (context) => {
    const present = await team();
    const type = present?.bookingTypes.find(({ slug }) => slug === context.req.param('slug'));
    if (!present || !type || !(await isThere(context, type))) return missing(context);
    const query = new URL(context.req.url).searchParams;
    const kind = query.has('link') ? 'form' : 'public';
    const answers = await openingAnswers(api(context, true), openingOf(type, voiceOf(context), query, now())).catch(
      () => null,
    );
    const measured = isMeasured({ scripts, harmless: HARMLESS }, query);
    const page = bookingPage(
      place,
      voiceOf(context),
      present,
      inLanguage(type, voiceOf(context).locale),
      query,
      answers,
      await mails(context),
      measured,
    );
    return answerWithBooker(context, page, kind, measured ? originsOf(scripts) : []);
  });

  routes.get('/:slug{[a-z0-9-]+}/manage/:booking{[A-Za-z0-9_-]{1,128}}', async (context) => {
    const present = await team();
    const { slug, booking } = context.req.param();
    const type = present?.bookingTypes.find((one) => one.slug === slug || one.aliases.includes(slug));
    if (!present || !type) return missing(context);
    const page = managePage(
      place,
      voiceOf(context),
      present,
      inLanguage(type, voiceOf(context).locale),
      booking,
      await mails(context),
    );
    return answerWithBooker(context, page, 'private');
  });

  routes.route('/', lostLinkRoutes({ place, api, team, missing }));
  routes.route('/', plainRoutes({ place, api, now, missing }));
  return { routes, place, missing, failed };
}

function voiceOf(context: Context): Voice {
  return voiceFor(context.req.header('Accept-Language'));
}

async function answer(
  context: Context,
  page: Html,
  kind: Parameters<typeof pageHeaders>[0],
  status: 200 | 404 | 429 | 500 | 503 = 200,
): Promise<Response> {
  return context.html(await page, status, pageHeaders(kind));
}

/** Serves a file as immutable under its current version, else with revalidation. */
function file(context: Context, file: StaticFile, version: string | null): Response {
  const fixed = version !== null && context.req.query('v') === version;
  return serveFile(context.req.raw, file, {
    'cache-control': fixed ? 'public, max-age=31536000, immutable' : 'no-cache',
  });
}
