import { Agent, type ClientRequest } from 'node:http';
import type { Socket } from 'node:net';

/**
 * A client's connection, paired with its own upstream connection. From a shared pool the next request could get a connection that
 * the server is closing: an error that the client would not see without the proxy.
 */
export class Line {
  readonly agent = new Agent({ keepAlive: true, maxSockets: 1 });
  readonly #client: Socket;
  readonly #tied = new WeakSet<Socket>();
  #busy = 0;
  #isLeft = false;

  constructor(client: Socket) {
    this.#client = client;
    client.on('close', () => this.agent.destroy());
  }

  begin(passed: ClientRequest): void {
    this.#busy++;
    passed.on('socket', (server) => {
      this.#isLeft = false;
      if (this.#tied.has(server)) return;
      this.#tied.add(server);
      server.on('close', () => {
        this.#isLeft = true;
        this.#closeWhenIdle();
      });
    });
  }

  end(): void {
    this.#busy--;
    this.#closeWhenIdle();
  }

  /** Aborts the pending exchange, if there is one. */
  #closeWhenIdle(): void {
    if (this.#isLeft && this.#busy === 0) this.#client.destroySoon();
  }
}
