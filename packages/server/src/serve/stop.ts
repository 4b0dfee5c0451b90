import type { Server } from 'node:http';

/**
 * Stops a server gracefully: accepts no connections, closes idle ones, answers requests in flight. Aborts what is not answered
 * within `patience` milliseconds.
 *
 * @returns whether everything was answered
 */
export async function stopServer(server: Server, patience: number): Promise<boolean> {
  let answered = true;
  const cut = setTimeout(() => {
    answered = false;
    server.closeAllConnections();
  }, patience);
  // No event announces that a keep-alive connection has become idle.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
  clearTimeout(cut);
  clearInterval(sweep);
  return answered;
}
