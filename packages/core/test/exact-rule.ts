import type { PoolEvent } from '../src/assignment/history/pool-event.ts';
import type { PoolHost } from '../src/assignment/ledger/pool.ts';
import type { PoolMode } from '../src/assignment/rule/mode.ts';
import type { Group } from '../src/slots/seating.ts';
import { Closeness, expect, type Done, type Judgement } from './exact-judgement.ts';
import { fairShares, rankOf } from './exact-panel.ts';
import { least, most, nought, one, Rational, sumOf } from './rational.ts';

// The rule once more, from its description, in exact fractions of a booking. It is led by the choices of the core, so
// that both have the same history, and says of each whether it would have made it.

const BAND = new Rational(49, 100);
const TIE = new Rational(1, 1000);
const TWO = new Rational(2);

interface Seat {
  id: string;
  weight: number;
  tier: number;
  /** `null` if the host has left. */
  account: number | null;
}

interface Made {
  at: number;
  tier: number;
  chosen: string[];
  /** The member whose turn it was, `null` if nobody's. */
  turn: Seat | null;
  paid: { account: number; tier: number; amount: Rational }[];
}

export class ExactRule {
  order: Seat[] = [];
  readonly live = new Map<string, Made>();
  readonly balances = new Map<number, Rational>();
  readonly #mode: PoolMode;
  readonly #panel: ReturnType<typeof rankOf> | null;
  #accounts = 0;
  #made = 0;

  constructor(hosts: readonly PoolHost[], mode: PoolMode, groups: readonly Group[] | null) {
    this.#mode = mode;
    this.#panel = groups && rankOf(groups);
    for (const host of hosts) this.#join(host);
  }

  get active(): Seat[] {
    return this.order.filter(({ account }) => account !== null);
  }

  balanceOf({ account }: Seat): Rational {
    return account === null ? nought : this.balances.get(account)!;
  }

  /** Applies an event, following the core where it chose somebody (`done`) or nobody (`null`). */
  apply(event: PoolEvent, done: Done | null): Judgement {
    switch (event.op) {
      case 'book':
        return this.live.has(event.id) ? expect(done, null) : this.#book(event.id, event.free, null, done);
      case 'requested':
      case 'assign':
      case 'reassign':
        return this.#named(event, done);
      case 'reschedule': {
        const made = this.live.get(event.id);
        if (!made) return expect(done, null);
        const stay = made.chosen.every((id) => this.#seat(id) && event.free.includes(id));
        if (stay && !event.anyone && this.#fixedFree(event.free)) return expect(done, made.chosen);
        return this.#again(event.id, event.free, null, done);
      }
      case 'cancel':
        this.#void(event.id);
        return expect(done, null);
      case 'noShow':
        if (event.who === 'attendee') this.#void(event.id);
        return expect(done, null);
      default:
        this.#administer(event);
        return expect(done, null);
    }
  }

  #named(event: Extract<PoolEvent, { op: 'requested' | 'assign' | 'reassign' }>, done: Done | null): Judgement {
    const made = this.live.get(event.id);
    if (event.op === 'requested') {
      const seat = this.#seat(event.host);
      if (made || !seat || !event.free.includes(event.host)) return expect(done, null);
      const shares = new Map([[seat.id, one]]);
      this.#post(event.id, seat.tier, [seat], shares, null);
      return expect(done, [seat.id]);
    }
    if (event.op === 'reassign' && event.to === undefined) {
      return made ? this.#again(event.id, event.free, made.chosen[0], done) : expect(done, null);
    }
    if (event.op === 'reassign' && !made) return expect(done, null);
    const to = event.to!;
    const seat = this.#seat(to);
    if (made?.chosen[0] === to) return expect(done, [to]);
    if (!seat) return expect(done, null);
    const old = made?.chosen[0] ?? null;
    this.#void(event.id);
    const able = this.active.filter(
      ({ id, tier }) => id === to || (tier === seat.tier && id !== old && event.free.includes(id)),
    );
    this.#post(event.id, seat.tier, [seat], this.#shares(seat.tier, able), null);
    return expect(done, [to]);
  }

  /** VOID and BOOK, or nothing at all. */
  #again(id: string, free: readonly string[], excluded: string | null, done: Done | null): Judgement {
    const able = this.active.filter((seat) => seat.id !== excluded && free.includes(seat.id));
    const possible = this.#panel
      ? this.#fixedFree(free) && this.#panel.rank(able.map((seat) => seat.id)) === this.#panel.seats
      : able.length > 0;
    if (!possible) return expect(done, null);
    this.#void(id);
    return this.#book(id, free, excluded, done);
  }

  #book(id: string, free: readonly string[], excluded: string | null, done: Done | null): Judgement {
    if (this.#panel) return this.#bookPanel(id, free, done);
    const able = this.active.filter((seat) => seat.id !== excluded && free.includes(seat.id));
    if (able.length === 0) return expect(done, null);
    const tier = Math.min(...able.map((seat) => seat.tier));
    const serving = able.filter((seat) => seat.tier === tier);
    const shares = this.#shares(tier, serving);
    const credits = new Map(serving.map((seat) => [seat.id, this.balanceOf(seat).plus(shares.get(seat.id)!)]));
    const close = new Closeness(credits, done);
    const own = this.#mode === 'totals' ? this.#mostOwed(serving, credits, close) : this.#turn(tier, credits, close);
    const judgement = close.judge([own.id], done);
    const seat = judgement === 'within-rounding' ? this.#seat(done!.chosen[0])! : own;
    this.#post(id, tier, [seat], shares, seat);
    return judgement;
  }

  #bookPanel(id: string, free: readonly string[], done: Done | null): Judgement {
    const { rank, seats, candidates } = this.#panel!;
    const able = this.active.filter((seat) => free.includes(seat.id) && candidates.has(seat.id));
    if (!this.#fixedFree(free) || rank(able.map((seat) => seat.id)) < seats) return expect(done, null);
    const settled = new Map<string, Rational>();
    const chosen: Seat[] = [];
    const close = new Closeness(new Map(), done);
    for (const tier of [...new Set(able.map((seat) => seat.tier))].sort((a, b) => a - b)) {
      const serving = able.filter((seat) => seat.tier === tier);
      const better = [...settled.keys()];
      const count = rank([...better, ...serving.map((seat) => seat.id)]) - rank(better);
      const shares = fairShares(rank, settled, serving);
      const credits = new Map(serving.map((seat) => [seat.id, this.balanceOf(seat).plus(shares.get(seat.id)!)]));
      close.look(credits, done);
      for (let given = 0; given < count; given++) {
        const fits = serving.filter(
          (seat) => !chosen.includes(seat) && rank([...chosen, seat].map((other) => other.id)) > chosen.length,
        );
        const own = this.#mostOwed(fits, credits, close);
        chosen.push(own);
      }
      for (const [host, share] of shares) settled.set(host, share);
    }
    const judgement = close.judge(
      chosen.map((seat) => seat.id),
      done,
    );
    const seated = judgement === 'within-rounding' ? done!.chosen.map((host) => this.#seat(host)!) : chosen;
    this.#post(id, 0, seated, settled, null);
    return judgement;
  }

  #fixedFree(free: readonly string[]): boolean {
    return !this.#panel || [...this.#panel.fixed].every((host) => free.includes(host));
  }

  #turn(tier: number, credits: ReadonlyMap<string, Rational>, close: Closeness): Seat {
    const latest = [...this.live.values()].filter((made) => made.turn && made.tier === tier);
    const last = latest.reduce<Made | null>((a, b) => (a && a.at > b.at ? a : b), null);
    const after = last?.turn ? this.order.indexOf(last.turn) + 1 : 0;
    const walk = [...this.order.slice(after), ...this.order.slice(0, after)];
    const top = [...credits.values()].reduce(most);
    const floor = top.minus(BAND);
    for (const seat of walk) {
      const credit = seat.account === null ? undefined : credits.get(seat.id);
      if (!credit) continue;
      if (this.#mode === 'strict') return seat;
      close.compare(credit, floor);
      if (!credit.less(floor)) return seat;
    }
    throw new Error('nobody reaches the floor');
  }

  #mostOwed(seats: readonly Seat[], credits: ReadonlyMap<string, Rational>, close: Closeness): Seat {
    const top = seats.map(({ id }) => credits.get(id)!).reduce(most);
    const floor = top.minus(TIE);
    for (const { id } of seats) close.compare(credits.get(id)!, floor);
    const tied = seats.filter(({ id }) => !credits.get(id)!.less(floor));
    const recency = ({ id }: Seat): number =>
      Math.max(0, ...Array.from(this.live.values(), ({ chosen, at }) => (chosen.includes(id) ? at : 0)));
    return tied.reduce((first, seat) => (recency(seat) < recency(first) ? seat : first));
  }

  #shares(tier: number, able: readonly Seat[]): Map<string, Rational> {
    const peers = this.active.filter((seat) => seat.tier === tier);
    const shares = new Map<string, Rational>();
    let rest = one;
    if (this.#mode === 'totals') {
      const all = sumOf(peers.map(({ weight }) => new Rational(weight)));
      for (const seat of peers.filter((peer) => !able.includes(peer))) {
        const room = most(nought, TWO.minus(this.balanceOf(seat)));
        const share = least(new Rational(seat.weight).over(all), room);
        shares.set(seat.id, share);
        rest = rest.minus(share);
      }
    }
    const sum = sumOf(able.map(({ weight }) => new Rational(weight)));
    for (const { id, weight } of able) shares.set(id, rest.times(new Rational(weight)).over(sum));
    return shares;
  }

  #post(
    id: string,
    tier: number,
    chosen: readonly Seat[],
    shares: ReadonlyMap<string, Rational>,
    turn: Seat | null,
  ): void {
    const paid: Made['paid'] = [];
    const add = (seat: Seat, amount: Rational): void => {
      paid.push({ account: seat.account!, tier: seat.tier, amount });
      this.#add(seat.account!, amount);
    };
    for (const [host, share] of shares) add(this.#seat(host)!, share);
    for (const seat of chosen) add(seat, one.negated());
    this.live.set(id, { at: ++this.#made, tier, chosen: chosen.map((seat) => seat.id), turn, paid });
  }

  #void(id: string): void {
    const made = this.live.get(id);
    if (!made) return;
    this.live.delete(id);
    const closed = new Map<number, Rational>();
    const charged: number[] = [];
    for (const { account, tier, amount } of made.paid) {
      if (amount.equals(one.negated())) charged.push(account);
      if (this.active.some((seat) => seat.account === account)) this.#add(account, amount.negated());
      else closed.set(tier, (closed.get(tier) ?? nought).minus(amount));
    }
    for (const [tier, sum] of closed) this.#spread(sum, (seat) => seat.tier === tier);
    for (const seat of this.active.filter(({ account }) => charged.includes(account!))) {
      const surplus = this.balanceOf(seat).minus(TWO);
      if (!nought.less(surplus)) continue;
      this.#add(seat.account!, surplus.negated());
      this.#spread(surplus, (peer) => peer !== seat && peer.tier === seat.tier);
    }
  }

  #administer(event: PoolEvent): void {
    switch (event.op) {
      case 'add':
        if (!this.#seat(event.host.id)) this.#join(event.host);
        break;
      case 'remove':
        this.#leave(this.#seat(event.hostId));
        break;
      case 'weight': {
        const seat = this.#seat(event.hostId);
        if (seat) seat.weight = event.weight;
        break;
      }
      case 'tier': {
        const seat = this.#seat(event.hostId);
        if (!seat || seat.tier === event.tier) break;
        this.#leave(seat);
        seat.tier = event.tier;
        this.#open(seat);
        break;
      }
      case 'order':
        // Places of those who have left are gone; a rotation that stood there starts from the beginning.
        this.order = event.ids.map((host) => this.#seat(host)!);
        break;
      case 'correct': {
        const seat = this.#seat(event.hostId);
        const peers = this.active.filter((peer) => peer !== seat && peer.tier === seat?.tier);
        if (!seat || peers.length === 0) break;
        const amount = new Rational(event.amount, 1_000_000_000);
        this.#add(seat.account!, amount);
        this.#spread(amount.negated(), (peer) => peers.includes(peer));
        break;
      }
      default:
        throw new Error(`${event.op} is about a booking`);
    }
  }

  #join({ id, weight, tier }: PoolHost): void {
    const seat: Seat = { id, weight, tier, account: null };
    this.order.push(seat);
    this.#open(seat);
  }

  #open(seat: Seat): void {
    seat.account = ++this.#accounts;
    this.balances.set(seat.account, nought);
  }

  #leave(seat: Seat | undefined): void {
    if (!seat) return;
    const balance = this.balanceOf(seat);
    this.balances.delete(seat.account!);
    seat.account = null;
    this.#spread(balance, (peer) => peer.tier === seat.tier);
  }

  #spread(amount: Rational, among: (seat: Seat) => boolean): void {
    const seats = this.active.filter(among);
    for (const seat of seats) this.#add(seat.account!, amount.over(new Rational(seats.length)));
  }

  #add(account: number, amount: Rational): void {
    this.balances.set(account, this.balances.get(account)!.plus(amount));
  }

  #seat(id: string): Seat | undefined {
    return this.active.find((seat) => seat.id === id);
  }
}
