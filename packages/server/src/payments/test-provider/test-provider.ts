import { Refusal } from '@team-booking/contract';
import {
  ProviderRefused,
  type Begun,
  type PaymentAsked,
  type PaymentNews,
  type PaymentProvider,
  type PaymentState,
  type RefundAsked,
  type SecretKey,
  type Store,
} from '@team-booking/engine';
import { changeTestPayment, findTestPayment, type TestPayment } from './stored-payment.ts';

/** What the test provider works with. */
export interface TestProviderOptions {
  readonly store: Store;
  readonly team: string;
  readonly key: SecretKey;
  readonly publicUrl: string;
}

/** Takes no money: its page looks like a provider's, and what was paid there is as good as paid. For the demo, and for trying things out. */
export class TestProvider implements PaymentProvider {
  readonly #options: TestProviderOptions;

  constructor(options: TestProviderOptions) {
    this.#options = options;
  }

  async open(asked: PaymentAsked): Promise<{ url: string; reference: string }> {
    const { booking, attempt, amount, currency, title, back, begunAt } = asked;
    const id = this.#options.key.derive('pay', 'test', this.#options.team, booking, attempt);
    const begun: TestPayment = { id, booking, amount, currency, title, back, state: 'open', declined: 0, at: begunAt };
    await changeTestPayment(this.#options, id, (known) => (known ? null : begun));
    return { url: this.#urlOf(id), reference: id };
  }

  async look({ reference }: Begun): Promise<PaymentState> {
    const { store, team } = this.#options;
    return this.#stateOf(await store.read(team, (view) => findTestPayment(view, reference)));
  }

  async close({ reference }: Begun): Promise<PaymentState> {
    const close = (payment: TestPayment | null) =>
      payment?.state === 'open' ? { ...payment, state: 'closed' as const } : null;
    return this.#stateOf(await changeTestPayment(this.#options, reference, close));
  }

  async refund({ reference }: RefundAsked): Promise<void> {
    const refund = (payment: TestPayment | null) =>
      payment?.state === 'paid' ? { ...payment, state: 'refunded' as const } : null;
    const payment = await changeTestPayment(this.#options, reference.replace(/^test_/, ''), refund);
    if (payment?.state !== 'refunded') throw new ProviderRefused('The test provider knows of no such payment.');
  }

  async read(message: Request): Promise<PaymentNews | null> {
    const body = await message.text();
    if (message.headers.get('Test-Signature') !== this.#signed(body)) {
      throw new Refusal('unauthorized', 'Only the test provider itself may send this.');
    }
    return JSON.parse(body) as PaymentNews;
  }

  /** The message by which it tells that a payment was made. */
  messageOf(payment: TestPayment): Request | null {
    const state = this.#stateOf(payment);
    if (state.kind === 'open') return null;
    const { booking, id: reference } = payment;
    const body = JSON.stringify({ booking, reference, state } satisfies PaymentNews);
    const headers = { 'Content-Type': 'application/json', 'Test-Signature': this.#signed(body) };
    return new Request(new URL('http://localhost/pay/test/webhook'), { method: 'POST', headers, body });
  }

  #signed(body: string): string {
    return this.#options.key.derive('pay', 'test-message', body);
  }

  #stateOf(payment: TestPayment | null): PaymentState {
    if (!payment) throw new ProviderRefused('The test provider knows of no such payment.');
    const { id, state } = payment;
    if (state === 'open') return { kind: 'open', url: this.#urlOf(id) };
    return state === 'closed' ? { kind: 'gone' } : { kind: 'paid', reference: `test_${id}` };
  }

  #urlOf(id: string): string {
    return `${this.#options.publicUrl}/pay/test/${id}`;
  }
}
