import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { PushWatch } from './push-watch.ts';

interface PushOptions {
  readonly watch: PushWatch;
  /** Reads a calendar now. */
  readonly changed: (host: string, calendar: string) => void;
}

interface GraphMessages {
  readonly value?: readonly { readonly clientState?: unknown; readonly lifecycleEvent?: unknown }[];
}

const MOST = 100_000;
const TOKEN = 4096;

/**
 * `/pushes/{google|microsoft}/{host}/{calendar}`: where providers tell that a calendar has changed, by the secret that they were given. They say
 * no more than that, so what is forged could have a calendar read, at most; it is not even listened to.
 */
export function pushRoutes({ watch, changed }: PushOptions): Hono {
  const routes = new Hono();

  routes.post('/pushes/google/:host/:calendar', (context) => {
    const { host, calendar } = context.req.param();
    const secret = context.req.header('X-Goog-Channel-Token') ?? '';
    if (!watch.isTrue(host, calendar, secret)) return context.body(null, 404);
    // At first it only says that it will.
    if (context.req.header('X-Goog-Resource-State') !== 'sync') changed(host, calendar);
    return context.body(null, 204);
  });

  routes.post('/pushes/microsoft/:host/:calendar', bodyLimit({ maxSize: MOST }), async (context) => {
    const { host, calendar } = context.req.param();
    const token = context.req.query('validationToken');
    if (token !== undefined) {
      const isAnswered = watch.isListed(host, calendar) && token.length <= TOKEN;
      return isAnswered ? context.text(token) : context.body(null, 404);
    }
    const said = await context.req.json<GraphMessages | null>().catch(() => null);
    const messages = Array.isArray(said?.value) ? said.value : [];
    const ours = messages.filter(
      (one) => typeof one?.clientState === 'string' && watch.isTrue(host, calendar, one.clientState),
    );
    if (ours.length === 0) return context.body(null, 404);
    changed(host, calendar);
    const isEnding = ours.some(({ lifecycleEvent: event }) => event !== undefined && event !== 'missed');
    // Graph waits for an answer, not for what we do about it.
    if (isEnding) void watch.renew(host, calendar);
    return context.body(null, 202);
  });

  return routes;
}
