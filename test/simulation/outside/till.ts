import type {
  Begun,
  PaymentAsked,
  PaymentNews,
  PaymentProvider,
  PaymentState,
  RefundAsked,
} from '@team-booking/engine';
import { ProviderRefused } from '@team-booking/engine';
import type { RandomNumbers } from '../../../packages/core/test/random-numbers.ts';
import type { Life } from '../world/life.ts';

/** Its name in booking types. */
export const TILL = 'till';

/** A page on which somebody can pay. */
interface Session extends Pick<PaymentAsked, 'booking' | 'amount' | 'currency'> {
  readonly reference: string;
  state: PaymentState;
  /** Whether somebody was shown it, who may pay as long as it is open. */
  isShown: boolean;
}

/** Money that was taken. */
interface Taken extends Pick<PaymentAsked, 'booking' | 'amount' | 'currency'> {
  readonly reference: string;
  /** How often it was given back. */
  refunds: number;
}

/** Something that the provider tells until somebody has heard it. */
export interface Telling {
  readonly news: PaymentNews;
}

/** The provider has failed, or its answer has got lost. */
export class TillFailed extends Error {}

/** How something comes to the provider, which does it then: see `Outside`. */
type Come = (life: Life, does: () => void) => Promise<boolean>;

/** Somebody who takes payments, with books of their own, which outlive every process. */
export class Till {
  readonly sessions = new Map<string, Session>();
  readonly taken = new Map<string, Taken>();
  readonly tellings = new Set<Telling>();
  readonly #come: Come;
  readonly #refunded = new Set<string>();

  constructor(come: Come) {
    this.#come = come;
  }

  /** A process's way to the provider. */
  of(life: Life): PaymentProvider {
    const ask = async <T>(does: () => T): Promise<T> => {
      let answer: { readonly value: T } | null = null;
      const isAnswered = await this.#come(life, () => (answer = { value: does() }));
      if (!isAnswered) throw new TillFailed('The provider does not answer');
      return answer!['value'];
    };
    return {
      open: (asked) => ask(() => this.#open(asked)),
      look: ({ reference }) => ask(() => this.#known(reference).state),
      close: (begun) => ask(() => this.#close(begun)),
      refund: (asked) => ask(() => this.#refund(asked)),
      read: async (message) => (await message.json()) as PaymentNews,
    };
  }

  /** Somebody is shown a page on which they can pay. @returns its name */
  show(url: string): string {
    const session = [...this.sessions.values()].find(({ state }) => state.kind === 'open' && state.url === url);
    if (session) session.isShown = true;
    return session?.reference ?? '';
  }

  /** Somebody tries to pay: they do, once or twice, their bank takes its time, or their card is declined. @returns what came of it, in words */
  pay(reference: string, random: RandomNumbers): string {
    const session = this.sessions.get(reference);
    const chance = random.next();
    if (session?.state.kind === 'processing') {
      if (chance < 0.7) return this.#take(session, random.chance(0.4));
      this.#turn(session, { kind: 'gone' }, random.chance(0.4));
      return 'the bank does not pay';
    }
    if (session?.state.kind !== 'open') return 'it cannot be paid any more';
    if (chance < 0.1) return 'the card is declined';
    if (chance < 0.25) {
      this.#turn(session, { kind: 'processing' }, random.chance(0.4));
      return 'the bank takes its time';
    }
    if (chance < 0.85) return this.#take(session, random.chance(0.4));
    // Looking finds one of two, at the most: the messages of such come in the end.
    this.#take(session, false);
    const { booking } = session;
    this.tellings.add({ news: { booking, reference, state: { kind: 'paid', reference: this.#receive(session) } } });
    return 'paid twice';
  }

  /** Whatever is with a bank comes to an end. */
  endProcessing(random: RandomNumbers): void {
    for (const { state, reference } of this.sessions.values())
      if (state.kind === 'processing') this.pay(reference, random);
  }

  #open({ booking, attempt, amount, currency }: PaymentAsked): { url: string; reference: string } {
    const reference = `${booking}-${attempt}`;
    const url = `https://till.example/${reference}`;
    if (!this.sessions.has(reference)) {
      this.sessions.set(reference, {
        reference,
        booking,
        amount,
        currency,
        state: { kind: 'open', url },
        isShown: false,
      });
    }
    return { url, reference };
  }

  #close({ reference }: Begun): PaymentState {
    const session = this.#known(reference);
    if (session.state.kind === 'open') this.#turn(session, { kind: 'gone' }, false);
    return session.state;
  }

  #refund({ booking, reference }: RefundAsked): void {
    const taken = this.taken.get(reference);
    if (taken?.booking !== booking) throw new ProviderRefused('There is no such payment.');
    // The key of the request.
    const key = `${booking} ${reference}`;
    if (this.#refunded.has(key)) return;
    this.#refunded.add(key);
    taken.refunds++;
  }

  #take(session: Session, isLost: boolean): string {
    this.#turn(session, { kind: 'paid', reference: this.#receive(session) }, isLost);
    return isLost ? 'paid, and the message gets lost' : 'paid';
  }

  #receive({ booking, amount, currency }: Session): string {
    const reference = `money-${this.taken.size + 1}`;
    this.taken.set(reference, { reference, booking, amount, currency, refunds: 0 });
    return reference;
  }

  #turn(session: Session, state: PaymentNews['state'], isLost: boolean): void {
    session.state = state;
    const { booking, reference } = session;
    if (!isLost) this.tellings.add({ news: { booking, reference, state } });
  }

  #known(reference: string): Session {
    const session = this.sessions.get(reference);
    if (!session) throw new ProviderRefused('There is no such payment.');
    return session;
  }
}
