import type { Server } from 'node:http';

/**
 * Stops a server: no new connections, idle ones closed, requests in flight answered. What is not answered within `patience`
 * milliseconds is cut off.
 *
 * @returns whether everything was answered
 */
export async function stopServer(server: Server, patience: number): Promise<boolean> {
  let answered = true;
  const cut = setTimeout(() => {
    answered = false;
    server.closeAllConnections();
  }, patience);
  // A connection that a client keeps falls idle when its answer is out, which nothing announces.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
  clearInterval(sweep);
  return answered;
}
