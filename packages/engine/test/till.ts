import { Refusal } from '@team-booking/contract';
import type {
  Begun,
  PaymentAsked,
  PaymentNews,
  PaymentProvider,
  PaymentState,
  RefundAsked,
} from '../src/payment/payment-provider.ts';
import { ProviderRefused } from '../src/payment/payment-provider.ts';

/** Somebody who takes payments, as far as tests need them: what they were asked for, and who has paid. */
export class Till implements PaymentProvider {
  /** Payments that were begun, by their references. */
  readonly begun = new Map<string, { readonly asked: PaymentAsked; state: PaymentState }>();
  /** References of payments that were given back, in this order. */
  readonly refunded: string[] = [];
  /** What they have been asked, in this order. */
  readonly calls: string[] = [];
  /** Cannot be reached. */
  isDown = false;
  /** Refuses everything for good. */
  isAgainst = false;

  async open(asked: PaymentAsked): Promise<{ url: string; reference: string }> {
    this.#answer('open');
    const reference = `${asked.booking}-${asked.attempt}`;
    const url = `https://till.example/${reference}`;
    if (!this.begun.has(reference)) this.begun.set(reference, { asked, state: { kind: 'open', url } });
    return { url, reference };
  }

  async look({ reference }: Begun): Promise<PaymentState> {
    this.#answer('look');
    return this.#known(reference).state;
  }

  async close({ reference }: Begun): Promise<PaymentState> {
    this.#answer('close');
    const known = this.#known(reference);
    if (known.state.kind === 'open') known.state = { kind: 'gone' };
    return known.state;
  }

  async refund({ reference }: RefundAsked): Promise<void> {
    this.#answer('refund');
    if (!this.refunded.includes(reference)) this.refunded.push(reference);
  }

  async read(message: Request): Promise<PaymentNews | null> {
    if (message.headers.get('till') !== 'till') throw new Refusal('unauthorized', 'Sign it.');
    return (await message.json()) as PaymentNews;
  }

  /** Somebody pays what was begun last for a booking. @returns the payment's reference */
  pay(booking: string): string {
    const [reference, known] = [...this.begun].findLast(([, { asked }]) => asked.booking === booking)!;
    if (known.state.kind !== 'open') throw new Error(`It is ${known.state.kind}.`);
    known.state = { kind: 'paid', reference: `money-${reference}` };
    return `money-${reference}`;
  }

  /** It is with the bank. */
  process(reference: string, state: PaymentState = { kind: 'processing' }): void {
    this.#known(reference).state = state;
  }

  #answer(call: string): void {
    this.calls.push(call);
    if (this.isDown) throw new Error('down');
    if (this.isAgainst) throw new ProviderRefused('The account is closed.');
  }

  #known(reference: string) {
    const known = this.begun.get(reference);
    if (!known) throw new ProviderRefused('There is no such payment.');
    return known;
  }
}
