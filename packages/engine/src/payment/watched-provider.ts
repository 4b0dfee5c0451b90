import { Refusal } from '@team-booking/contract';
import { MINUTE } from '@team-booking/core/time';
import type { Store } from '../store/store.ts';
import {
  ProviderRefused,
  type Begun,
  type PaymentAsked,
  type PaymentProvider,
  type Payments,
  type RefundAsked,
} from './payment-provider.ts';
import { noteProvider, type ProviderEvent } from './provider-news.ts';

/** What watching those who take payments needs. */
export interface WatchOptions {
  readonly store: Store;
  readonly team: string;
  /** The present, epoch milliseconds. */
  readonly now: () => number;
  /** Is told why something could not be noted: no payment fails by that. */
  readonly onError?: (error: unknown) => void;
}

/** What stays the same is noted again after so long, milliseconds: whoever sends false messages does not fill a disk. */
const AGAIN = MINUTE;

/** The same providers, of whom it is noted when they were last heard and reached. */
export function watchPayments(payments: Payments, options: WatchOptions): Payments {
  return new Map([...payments].map(([name, provider]) => [name, new WatchedProvider(name, provider, options)]));
}

class WatchedProvider implements PaymentProvider {
  readonly #name: string;
  readonly #provider: PaymentProvider;
  readonly #options: WatchOptions;
  readonly #noted: Record<'asking' | 'hearing', { readonly event: ProviderEvent; readonly at: number } | null> = {
    asking: null,
    hearing: null,
  };

  constructor(name: string, provider: PaymentProvider, options: WatchOptions) {
    this.#name = name;
    this.#provider = provider;
    this.#options = options;
  }

  open(asked: PaymentAsked, signal: AbortSignal) {
    return this.#asking(() => this.#provider.open(asked, signal));
  }

  look(begun: Begun, signal: AbortSignal) {
    return this.#asking(() => this.#provider.look(begun, signal));
  }

  close(begun: Begun, signal: AbortSignal) {
    return this.#asking(() => this.#provider.close(begun, signal));
  }

  refund(asked: RefundAsked, signal: AbortSignal) {
    return this.#asking(() => this.#provider.refund(asked, signal));
  }

  async read(message: Request, now: number) {
    try {
      const news = await this.#provider.read(message, now);
      await this.#note('hearing', 'heard');
      return news;
    } catch (error) {
      if (error instanceof Refusal) await this.#note('hearing', 'refused');
      throw error;
    }
  }

  async #asking<T>(ask: () => Promise<T>): Promise<T> {
    try {
      const answer = await ask();
      await this.#note('asking', 'reached');
      return answer;
    } catch (error) {
      await this.#note('asking', error instanceof ProviderRefused ? 'reached' : 'unreached');
      throw error;
    }
  }

  async #note(what: 'asking' | 'hearing', event: ProviderEvent): Promise<void> {
    const { now, onError } = this.#options;
    const at = now();
    const before = this.#noted[what];
    if (before?.event === event && Math.abs(at - before.at) < AGAIN) return;
    this.#noted[what] = { event, at };
    await noteProvider(this.#options, this.#name, event, at).catch((error: unknown) => onError?.(error));
  }
}
