import { once } from 'node:events';
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Description } from './description.ts';
import { Line } from './line.ts';
import { Listener, WRONG_ON_PURPOSE } from './listener.ts';
import { ContractRecord } from './record.ts';

/**
 * A transparent proxy that validates every request and answer below `{base}` against a description. Aborted, kept-alive and
 * closed connections look to each side as if the proxy were not there.
 */
export class ContractProxy {
  readonly record: ContractRecord;
  /** Origin of the upstream server, e.g. `http://127.0.0.1:41234`. While it is empty, connections are destroyed. */
  target = '';
  readonly #base: string;
  readonly #server = createServer((request, response) => this.#pass(request, response));
  readonly #lines = new WeakMap<Socket, Line>();
  readonly #open = new Map<Listener, string>();
  #settled = Promise.withResolvers<void>();

  /** @param base path of the API; requests outside it are forwarded unchecked */
  constructor(description: Description, base = '/api') {
    this.record = new ContractRecord(description);
    this.#base = base;
    // The upstream server has timeouts of its own.
    Object.assign(this.#server, { keepAliveTimeout: 0, headersTimeout: 0, requestTimeout: 0, timeout: 0 });
  }

  /** Listens on any free local port. */
  async listen(): Promise<this> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    return this;
  }

  /** Origin for clients. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Waits until no exchange is pending but streams that have begun, so that the record is complete. @throws Error that names what is pending after `patience` ms */
  async settled(patience = 15_000): Promise<void> {
    if (this.#pending.length === 0) return;
    const late = Promise.withResolvers<never>();
    const names = () => this.#pending.join(', ');
    const timer = setTimeout(() => late.reject(new Error(`still under way: ${names()}`)), patience);
    await Promise.race([this.#settled.promise, late.promise]).finally(() => clearTimeout(timer));
  }

  async close(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.#server.close();
    this.#server.closeAllConnections();
    await closed;
  }

  #pass(request: IncomingMessage, response: ServerResponse): void {
    const cut = () => request.socket.destroy();
    if (!this.target) return void cut();
    const { hostname, port } = new URL(this.target);
    const line = this.#lineOf(request.socket);
    const passed = send({
      hostname,
      port,
      method: request.method,
      path: request.url,
      headers: withoutMarker(request.rawHeaders),
      agent: line.agent,
    });
    line.begin(passed);
    const listener = this.#listen(request);
    request.on('error', cut).pipe(passed);
    passed.on('error', cut).on('response', (answer) => {
      listener?.listen(answer);
      answer.once('data', () => this.#check());
      response.sendDate = false;
      response.writeHead(answer.statusCode!, answer.statusMessage, answer.rawHeaders);
      response.flushHeaders();
      answer.on('error', cut).pipe(response);
    });
    response.on('error', cut).on('close', () => line.end());
    void Promise.allSettled([closing(request), closing(response)]).then(() => this.#end(listener));
  }

  #lineOf(client: Socket): Line {
    const line = this.#lines.get(client) ?? new Line(client);
    this.#lines.set(client, line);
    return line;
  }

  #listen(request: IncomingMessage): Listener | null {
    const path = below(request.url!, this.#base);
    if (path === null) return null;
    const listener = new Listener(this.record, request, path);
    this.#open.set(listener, `${request.method} ${path}`);
    return listener;
  }

  #end(listener: Listener | null): void {
    if (!listener) return;
    listener.end();
    this.#open.delete(listener);
    this.#check();
  }

  /** The exchanges under way, by name. */
  get #pending(): string[] {
    return [...this.#open].flatMap(([{ isStreaming }, name]) => (isStreaming ? [] : name));
  }

  #check(): void {
    if (this.#pending.length > 0) return;
    this.#settled.resolve();
    this.#settled = Promise.withResolvers();
  }
}

/** Resolves when a stream has ended, failed or closed. */
function closing(stream: IncomingMessage | ServerResponse): Promise<void> {
  return new Promise((resolve) => stream.on('close', resolve));
}

/** A path below another, or `null`. */
function below(url: string, base: string): string | null {
  const rest = url.slice(base.length);
  return url.startsWith(base) && /^([/?]|$)/.test(rest) ? rest.replace(/^(\?|$)/, '/$1') : null;
}

/** Alternating names and values, like Node's raw headers. */
function withoutMarker(rawHeaders: readonly string[]): string[] {
  return rawHeaders.filter((_, i) => rawHeaders[i - (i % 2)]!.toLowerCase() !== WRONG_ON_PURPOSE.toLowerCase());
}
