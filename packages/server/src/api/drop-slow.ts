import type { ServerResponse } from 'node:http';
import type { Subscribe } from '@team-booking/contract/routes';

/**
 * Disconnects a client who has left so many events unread that no more fit into the connection. The stream's own bound would do the
 * same later, by an error that Hono's server prints.
 */
export function dropSlow<Data>(subscribe: Subscribe<Data>, response: ServerResponse | undefined): Subscribe<Data> {
  return (listener, end) =>
    subscribe((changed) => {
      if (response?.writableNeedDrain) response.destroy();
      else listener(changed);
    }, end);
}
