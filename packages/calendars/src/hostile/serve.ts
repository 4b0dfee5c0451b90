import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import type { TestContext } from 'node:test';

/** Serves by HTTP on a port of loopback. @returns its origin */
export async function serveHttp(t: TestContext, listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return originOf(server);
}

/** Serves whatever it likes to each connection. @returns its origin, as if it were HTTP */
export async function serveSockets(t: TestContext, connected: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>();
  const server = createTcpServer((socket) => {
    sockets.add(socket);
    // Whoever has had enough of it hangs up.
    socket.on('error', () => undefined);
    connected(socket);
  });
  t.after(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return originOf(server);
}

async function originOf(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Sends a piece again and again, as fast as it is taken. */
export function endlessly(stream: NodeJS.WritableStream & { readonly destroyed?: boolean }, piece: string): void {
  const more = (): void => {
    for (;;) {
      if (stream.destroyed) return;
      if (!stream.write(piece)) break;
    }
    stream.once('drain', more);
  };
  more();
}
