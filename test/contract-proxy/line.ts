import { Agent, type ClientRequest } from 'node:http';
import type { Socket } from 'node:net';

/**
 * A client's connection with one of its own to the server. With a pool of connections in between, one that the server closes
 * while it is idle could be the one that the next request is sent on: an error that the client would not have seen.
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

  /** In the middle of an exchange it is the exchange that is cut. */
  #closeWhenIdle(): void {
    if (this.#isLeft && this.#busy === 0) this.#client.destroySoon();
  }
}
