import { addressOf, http, type FlowOptions } from '@team-booking/sdk';
import type { Settings } from '../settings-element.ts';

/** Settings that stand for another flow: a change of one starts over. */
export const IDENTITY = ['src', 'api', 'backend', 'booking', 'token', 'flow', 'query'] as const;

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
  const options: FlowOptions = { backend: backend ?? http(base, { answers }), slug, link };
  for (const name of ['duration', 'month', 'start', 'host', 'timeZone'] as const) {
    if (settings[name]) Object.assign(options, { [name]: settings[name] });
  }
  if (booking) options.booking = { id: booking, token: token ?? fromFragment };
  return options;
}
