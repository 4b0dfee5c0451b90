import {
  canonicalJson,
  check,
  HoldRequest,
  problem,
  type BookingRequest,
  type FixtureBookingType,
  type FixtureHost,
  type Hold,
} from '@team-booking/contract';
import type { Interval } from '@team-booking/core/intervals';
import { formatInstant, parseInstant } from '@team-booking/core/iso';
import { BackendError, type HoldOutcome, type WriteOptions } from '@team-booking/sdk';
import { digest } from './digest.ts';
import type { Held } from './honest-data.ts';
import { HonestLive } from './honest-live.ts';
import { outcomeOf, refusal, refuse } from './honest-refusal.ts';

const MINUTE = 60_000;

/** Times that are kept while forms are filled. */
export abstract class HonestHolds extends HonestLive {
  override capabilities(): string[] {
    return [...super.capabilities(), 'holds'];
  }

  isHeld({ until }: Held): boolean {
    return this.now < until;
  }

  /** What is held of a host's time. */
  heldOf(host: string, except: string | null): Held[] {
    return [...this.data.holds.values()].filter(
      (held) => held.id !== except && held.hosts.includes(host) && this.isHeld(held),
    );
  }

  override busyOf(host: FixtureHost, type: FixtureBookingType, except: string | null): Interval[] {
    return [
      ...super.busyOf(host, type, except),
      ...this.heldOf(host.id, except).map((held) => this.ownBusy(held, type)),
    ];
  }

  holdToken(id: string): string {
    return digest(`hold ${id} ${this.secret}`);
  }

  isHoldToken(id: string, token: string): boolean {
    return token === this.holdToken(id);
  }

  override ownHold(hold: BookingRequest['hold']): string | null {
    return hold && this.data.holds.has(hold.id) && this.isHoldToken(hold.id, hold.token) ? hold.id : null;
  }

  override useHold(id: string): void {
    this.giveHoldBack(id);
  }

  giveHoldBack(id: string): void {
    this.data.holds.delete(id);
  }

  /** What choosing hosts for a hold has posted is taken back. */
  forgetTurn(type: FixtureBookingType, before: ReturnType<HonestLive['data']['ledger']>): void {
    this.data.ledgers.set(type.slug, before);
  }

  async hold(request: HoldRequest, { idempotencyKey }: WriteOptions): Promise<HoldOutcome> {
    return this.exclusively(async () => {
      try {
        if (!this.isKey(idempotencyKey)) refuse('malformed', '');
        const key = this.keyOf('hold', idempotencyKey);
        const before = this.data.keys.get(key);
        if (before && before.body !== canonicalJson(request)) refuse('idempotency-key-reused', '');
        const live = before && this.data.holds.get(before.id);
        if (live && this.isHeld(live)) return { ok: true, hold: this.heldFor(live) };
        const hold = await this.keep(request);
        this.data.keys.set(key, { body: canonicalJson(request), id: hold.id });
        return { ok: true, hold };
      } catch (error) {
        return outcomeOf(error) as HoldOutcome;
      }
    });
  }

  async keep(request: HoldRequest): Promise<Hold> {
    const checked = check(HoldRequest, request);
    if (!checked.ok) throw refusal('invalid', checked.errors);
    const { duration } = request;
    const type = this.typeOf(request.bookingType);
    const start = parseInstant(request.start);
    if (Number.isNaN(start)) refuse('invalid', '/start');
    const host = request.host === undefined ? null : (this.trueId(type, request.host) ?? refuse('invalid', '/host'));
    const errors = this.timeErrors(type, start, duration);
    if (errors.length > 0) throw refusal('invalid', errors);
    const route = this.routeOfRequest(type, request.route, '/route');
    const before = this.data.ledger(type);
    const id = `h-${this.data.holds.size + 1}-${Math.random().toString(36).slice(2, 8)}`;
    const record = await this.seat(type, { id, start, duration, host: route?.host ?? host, except: null, route });
    this.forgetTurn(type, before);
    const until = Math.min(this.now + 10 * MINUTE, start);
    const held = { id, type: type.slug, start, end: start + duration * MINUTE, hosts: this.hostsTaken(record), until };
    this.data.holds.set(id, held);
    this.report(held, held);
    return this.heldFor(held);
  }

  heldFor({ id, until }: Held): Hold {
    return { id, token: this.holdToken(id), expiresAt: formatInstant(until) };
  }

  async release({ id, token }: Hold): Promise<void> {
    if (!this.data.holds.has(id))
      throw new BackendError('not-found', id, problem('not-found', 'There is no such hold.'));
    if (!this.isHoldToken(id, token)) {
      throw new BackendError('unauthorized', id, problem('unauthorized', 'Send the token of the hold.'));
    }
    this.giveHoldBack(id);
  }
}
