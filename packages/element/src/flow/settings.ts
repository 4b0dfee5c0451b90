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
 * What a flow is made of. The page's fragment is read only where `query` allows it.
 *
 * @throws BackendError with the remedy, if `src` cannot be a link
 */
export function flowOptions(settings: Settings, fragment: string): FlowOptions {
  const { src = '', api, backend, booking, query, token } = settings;
  const { base, slug } = addressOf(src, api);
  const options: Record<string, unknown> = { backend: backend ?? http(base), slug };
  for (const name of ['duration', 'month', 'start', 'host', 'timeZone'] as const) {
    if (settings[name]) options[name] = settings[name];
  }
  if (booking) {
    const own = query?.includes('manage') ? fragment.replace(/^#(token=)?/, '') : '';
    options['booking'] = { id: booking, token: token ?? own };
  }
  return options as unknown as FlowOptions;
}
