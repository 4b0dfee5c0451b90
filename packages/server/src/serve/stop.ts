import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { Connections } from './connections.ts';

/** A client that is not done sends its next request within this time, milliseconds; ending its connection earlier would reset it. */
const BETWEEN_REQUESTS = 250;

const tracked = new WeakMap<Server, Connections>();

/** Tracks a server's connections from the start, for {@link stopServer}. */
export function trackConnections(server: Server): void {
  tracked.set(server, new Connections(server));
}

/**
 * Stops a tracked server gracefully: accepts no connections, ends idle ones, answers requests in flight and those that arrive on open
 * connections, with `Connection: close`. Aborts what is not answered within `patience` milliseconds.
 *
 * @returns whether everything was answered
 */
export async function stopServer(server: Server, patience: number): Promise<boolean> {
  const connections = tracked.get(server);
  connections?.drain();
  connections?.endIdle(BETWEEN_REQUESTS);
  // No event announces that a keep-alive connection has become idle.
  const sweep = setInterval(() => connections?.endIdle(BETWEEN_REQUESTS), 20);
  let answered = true;
  const cut = setTimeout(() => {
    answered = false;
    server.closeAllConnections();
  }, patience);
  // `close` of an HTTP server destroys idle connections, even one whose next request is under way; that of its base class does not.
  await new Promise<void>((resolve) => void NetServer.prototype.close.call(server, () => resolve()));
  server.close(() => undefined);
  clearTimeout(cut);
  clearInterval(sweep);
  return answered;
}
