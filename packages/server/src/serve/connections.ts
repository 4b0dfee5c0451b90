import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

interface Activity {
  /** Requests in flight. */
  busy: number;
  /** When the latest response ended, on the monotonic clock. */
  since: number;
  /** Bytes received by then: more are the beginning of the next request. */
  received: number;
  /** When it was ended by us, else `null`. */
  ended: number | null;
}

/** The keep-alive connections of a server, so that it can drain without resetting any that has just sent a request. */
export class Connections {
  readonly #activity = new Map<Socket, Activity>();
  readonly #responses = new Set<ServerResponse>();
  #draining = false;

  constructor(server: Server) {
    server.on('connection', (socket: Socket) => {
      this.#activity.set(socket, { busy: 0, since: performance.now(), received: 0, ended: null });
      socket.once('close', () => this.#activity.delete(socket));
    });
    // Before the server's own listener, which may send headers at once.
    server.prependListener('request', ({ socket }: IncomingMessage, response: ServerResponse) => {
      const activity = this.#activity.get(socket);
      if (activity) activity.busy += 1;
      this.#responses.add(response);
      if (this.#draining) response.setHeader('Connection', 'close');
      response.once('close', () => {
        this.#responses.delete(response);
        if (!activity) return;
        activity.busy -= 1;
        activity.since = performance.now();
        activity.received = socket.bytesRead;
      });
    });
  }

  /** From now on each response asks its client to close. */
  drain(): void {
    this.#draining = true;
    for (const response of this.#responses) if (!response.headersSent) response.setHeader('Connection', 'close');
  }

  /** Ends connections that have been idle for `milliseconds`, and cuts those whose client does not take notice in that time again. */
  endIdle(milliseconds: number): void {
    const now = performance.now();
    for (const [socket, activity] of this.#activity) {
      if (activity.ended !== null) {
        if (now - activity.ended >= milliseconds) socket.destroy();
      } else if (
        activity.busy === 0 &&
        socket.bytesRead === activity.received &&
        now - activity.since >= milliseconds
      ) {
        activity.ended = now;
        socket.end();
      }
    }
  }
}
