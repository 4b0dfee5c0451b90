import {
  addressOf,
  http,
  type BookingBackend,
  type BookingFlow,
  type Draft,
  type FlowOptions,
} from '@team-booking/sdk';

/** What a page author sets, as attributes or properties. */
export interface Settings {
  src: string | undefined;
  api: string | undefined;
  duration: number | undefined;
  month: string | undefined;
  start: string | undefined;
  host: string | undefined;
  location: string | undefined;
  timeZone: string | undefined;
  name: string | undefined;
  email: string | undefined;
  phone: string | undefined;
  query: string | undefined;
  booking: string | undefined;
  token: string | undefined;
  backend: BookingBackend | undefined;
  prefill: Partial<Draft> | undefined;
  flow: BookingFlow | undefined;
}

/** Settings that stand for another way of booking: a change of one begins anew. */
export const IDENTITY = ['src', 'api', 'backend', 'booking', 'token', 'flow', 'query'] as const;

/**
 * What a flow is made of. The page's address is read only as far as `query` allows.
 *
 * @throws BackendError with the remedy, if `src` cannot be a link
 */
export function flowOptions(settings: Settings, page: { readonly search: string; readonly hash: string }): FlowOptions {
  const { src = '', api, backend, booking, query = '', token, ...wanted } = settings;
  const { base, slug } = addressOf(src, api);
  const told = [...new URLSearchParams(page.search)];
  const campaign = told.filter(([key]) => query.includes('utm') && key.startsWith('utm_'));
  return {
    backend: backend ?? http(base),
    slug,
    // What is undefined here is as good as absent: the flow has defaults.
    ...(pickDefined(wanted, ['duration', 'month', 'start', 'host', 'timeZone']) as object),
    prefill: {
      ...(query.includes('prefill') && pickDefined(Object.fromEntries(told), ['name', 'email', 'phone'])),
      ...known(settings),
    },
    ...(booking && {
      booking: { id: booking, token: token ?? (query.includes('manage') ? page.hash.replace(/^#(token=)?/, '') : '') },
    }),
    ...(campaign[0] && {
      metadata: Object.fromEntries(
        campaign.slice(0, 30).map(([key, value]) => [key.slice(0, 64), value.slice(0, 500)]),
      ),
    }),
  };
}

/** What the page knows of the visitor; the `prefill` property outranks the attributes. */
export function known(settings: Settings): Partial<Draft> {
  return { ...pickDefined(settings, ['name', 'email', 'phone', 'location']), ...settings.prefill };
}

function pickDefined<T extends object, K extends keyof T>(
  from: T,
  keys: readonly K[],
): { [P in K]?: NonNullable<T[P]> } {
  return Object.fromEntries(keys.flatMap((key) => (from[key] == null ? [] : [[key, from[key]]]))) as never;
}
