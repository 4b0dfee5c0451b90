import { addressOf, http, type BookingBackend, type FlowOptions } from '@team-booking/sdk';
import type { Settings } from '../settings-element.ts';

/** Settings that name a flow. */
const IDENTITY = ['src', 'api', 'backend', 'booking', 'token', 'flow', 'query'] as const;

/** Whether changed settings stand for another flow. A backend in place of another only answers from then on: pages that render anew often make one. */
export function startsOver(settings: Settings, changed: ReadonlyMap<PropertyKey, unknown>): boolean {
  return IDENTITY.some(
    (name) => changed.has(name) && !(name === 'backend' && settings.backend && changed.get('backend')),
  );
}

/**
 * Converts the settings into options of a flow. Reads the page's fragment only where `query` allows it.
 *
 * @param answers of the backend that the page brings along
 * @throws BackendError with the remedy, if `src` cannot be a link
 */
export function flowOptions(settings: Settings, fragment: string, answers: Record<string, unknown> = {}): FlowOptions {
  const { src = '', api, backend, booking, query, token } = settings;
  const { base, slug, link } = addressOf(src, api);
  const fromFragment = query?.includes('manage') ? fragment.replace(/^#(token=)?/, '') : '';
  const options: FlowOptions = { backend: backend ? present(settings, backend) : http(base, { answers }), slug, link };
  for (const name of ['duration', 'month', 'start', 'host', 'timeZone'] as const) {
    if (settings[name]) Object.assign(options, { [name]: settings[name] });
  }
  if (booking) options.booking = { id: booking, token: token ?? fromFragment };
  return options;
}

/** The backend that is set when a method is called; the given one once there is none. */
function present(settings: Settings, given: BookingBackend): BookingBackend {
  const call = (name: keyof BookingBackend) => (settings.backend ?? given)[name].bind(settings.backend ?? given);
  return new Proxy(given, { get: (_, name) => call(name as keyof BookingBackend) });
}
