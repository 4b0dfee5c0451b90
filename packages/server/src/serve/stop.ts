import type { Server } from 'node:http';

/**
 * Stops a server: no new connections, idle ones closed, requests in flight answered. What is not answered within `patience`
 * milliseconds is cut off.
 *
 * @returns whether everything was answered
 */
export async function stopServer(server: Server, patience: number): Promise<boolean> {
  // A client that keeps its connection would otherwise send its next request to a server that is about to end.
  server.on('request', (_request, response) => response.setHeader('Connection', 'close'));
  let answered = true;
  const cut = setTimeout(() => {
    answered = false;
    server.closeAllConnections();
  }, patience);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
  return answered;
}
