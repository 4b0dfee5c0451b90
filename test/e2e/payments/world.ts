import assert from 'node:assert/strict';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomUUID } from 'node:crypto';
import type { Booking } from '@team-booking/contract';
import { StripeStandIn } from '../../../packages/server/src/payments/stripe/test/stripe-stand-in.ts';
import { watchContract, type ContractProxy } from '../../contract-proxy/index.ts';
import { until } from '../until.ts';
import { payingTeam } from './paying-team.ts';

const program = fileURLToPath(new URL('serve.ts', import.meta.url));

/** What a visitor can do with their booking. */
export interface Ticket {
  readonly id: string;
  readonly token: string;
}

/** What the database says of a booking. */
interface Stored {
  readonly status: string;
  readonly payment?: { readonly reference: string } | null;
  readonly start: number;
}

/**
 * A server whose team takes money by a server that speaks like Stripe. Both have one clock, which tests move forward. Clients reach it
 * through a proxy that validates the traffic against the contract.
 */
export class World {
  readonly stripe = new StripeStandIn();
  readonly #folder = mkdtempSync(join(tmpdir(), 'team-booking-pay-'));
  #server: ChildProcess | undefined;
  #ahead = 0;
  #admin = '';
  #proxy: ContractProxy | undefined;

  get proxy(): ContractProxy {
    if (!this.#proxy) throw new Error('The world has not been started');
    return this.#proxy;
  }

  get url(): string {
    return this.proxy.url;
  }

  async start(): Promise<this> {
    await this.stripe.start();
    this.stripe.now = () => Date.now() + this.#ahead;
    const team = join(this.#folder, 'team.json');
    writeFileSync(team, JSON.stringify(payingTeam()));
    this.#proxy = await watchContract();
    const settings = {
      PORT: '0',
      PUBLIC_URL: this.url,
      TEAM_FILE: team,
      DATA_DIR: this.#folder,
      LOG_LEVEL: 'silent',
      RATE_LIMIT: '0',
      READ_LIMIT: '0',
      STRIPE_API: this.stripe.url,
      STRIPE_SECRET_KEY: this.stripe.secretKey,
      STRIPE_WEBHOOK_SECRET: this.stripe.webhookSecret,
    };
    const execArgv = ['--conditions=source', '--disable-warning=ExperimentalWarning'];
    const server = fork(program, { execArgv, env: { ...process.env, ...settings } });
    this.#server = server;
    const ended = once(server, 'exit').then(() => assert.fail('The server has ended.'));
    const [{ url, link }] = (await Promise.race([once(server, 'message'), ended])) as [{ url: string; link: string }];
    ended.catch(() => undefined);
    this.proxy.target = url.replace(/\/$/, '');
    this.stripe.endpoint = `${this.url}/pay/stripe/webhook`;
    const who = { link: new URL(link).searchParams.get('link'), name: 'Grace', email: 'grace@paying.example' };
    ({ token: this.#admin } = await this.call<{ token: string }>('POST', '/team/sign-in', who));
    return this;
  }

  async close(): Promise<void> {
    const server = this.#server;
    if (server?.exitCode === null) {
      const ended = once(server, 'exit');
      server.kill('SIGTERM');
      await ended;
    }
    await this.stripe.close();
    await this.#proxy?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** Lets time pass. @param by milliseconds */
  async pass(by: number): Promise<void> {
    this.#ahead += by;
    const known = once(this.#server!, 'message');
    this.#server!.send({ ahead: this.#ahead });
    await known;
  }

  async call<T>(method: string, path: string, body?: object, token?: string): Promise<T> {
    const headers = {
      ...(body && { 'Content-Type': 'application/json' }),
      ...(token !== undefined && { Authorization: `Bearer ${token}` }),
      ...(method === 'POST' && path !== '/team/sign-in' && { 'Idempotency-Key': randomUUID() }),
    };
    const response = await fetch(`${this.url}/api${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    assert.ok(response.ok, `${method} ${path} ${response.status} ${text}`);
    return JSON.parse(text) as T;
  }

  async cancel({ id, token }: Ticket): Promise<void> {
    await this.call('POST', `/bookings/${id}/cancel`, {}, token);
  }

  async decline({ id }: Ticket): Promise<void> {
    await this.call('POST', `/team/bookings/${id}/decline`, {}, this.#admin);
  }

  /** Books a time without paying for it. */
  async bookFree(start: number): Promise<Booking> {
    return this.call('POST', '/bookings', {
      bookingType: 'free',
      start: new Date(start).toISOString().replace('.000Z', 'Z'),
      duration: 30,
      timeZone: 'UTC',
      locale: 'en',
      attendee: { name: 'Otto Other', email: 'otto@visitor.example' },
    });
  }

  stored(id: string): Stored {
    const database = new DatabaseSync(join(this.#folder, 'team-booking.sqlite'), { readOnly: true });
    try {
      return JSON.parse(String(database.prepare('SELECT state FROM booking WHERE id = ?').get(id)!['state'])) as Stored;
    } finally {
      database.close();
    }
  }

  /** Waits until a booking has a status. */
  async becomes({ id }: Ticket, status: string): Promise<void> {
    await until(`the booking is ${status}`, () => this.stored(id).status === status);
  }

  /** Waits until so many payments of a booking were given back. Time passes meanwhile, as what failed is tried again later. */
  async isRefunded({ id }: Ticket, times: number): Promise<void> {
    await this.until(`${times} payments were given back`, () => this.#refunded(id).length >= times);
  }

  /** Waits until something holds, while time passes. */
  async until(what: string, holds: () => boolean): Promise<void> {
    await until(what, async () => {
      if (holds()) return true;
      await this.pass(10_000);
      return false;
    });
  }

  /** Waits until nobody can pay for a booking any more. */
  async isClosed({ id }: Ticket): Promise<void> {
    await this.until('the payment is ended', () => this.stripe.sessionOf(id).status === 'expired');
  }

  /** What is in the provider's books for a booking is what the booking says: it keeps the payment it names, or none. */
  checkBooks({ id }: Ticket, { kept }: { readonly kept: number }): void {
    const { payment } = this.stored(id);
    const paid = this.stripe.payments.filter(({ booking }) => booking === id);
    const held = paid.filter(({ isRefunded }) => !isRefunded);
    assert.equal(held.length, kept, 'payments that were not given back');
    for (const { intent } of held) assert.equal(intent, payment?.reference);
    const refunds = this.stripe.refunds.filter(({ payment_intent: intent }) =>
      paid.some((one) => one.intent === intent),
    );
    assert.equal(refunds.length, paid.length - kept, 'nothing is given back twice');
    assert.equal(new Set(refunds.map(({ payment_intent: intent }) => intent)).size, refunds.length);
  }

  #refunded(id: string) {
    return this.stripe.payments.filter(({ booking, isRefunded }) => booking === id && isRefunded);
  }
}
