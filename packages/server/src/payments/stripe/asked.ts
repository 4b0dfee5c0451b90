import { ProviderRefused } from '@team-booking/engine';
import Stripe from 'stripe';

/**
 * Asks Stripe. What is not answered by the signal's end counts as not reached.
 *
 * @throws {ProviderRefused} where asking again is of no use: its cause is Stripe's error
 */
export async function asked<T>(signal: AbortSignal, ask: () => Promise<T>): Promise<T> {
  signal.throwIfAborted();
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  const abort = () => reject(signal.reason as Error);
  signal.addEventListener('abort', abort, { once: true });
  try {
    return await Promise.race([ask(), aborted]);
  } catch (error) {
    throw isForGood(error) ? new ProviderRefused(wordsOf(error), { cause: error }) : error;
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

/** What Stripe says about the request itself. A wrong key is mended by whoever runs the server, and then what waits goes on. */
function isForGood(error: unknown): error is Stripe.errors.StripeError {
  return (
    error instanceof Stripe.errors.StripeInvalidRequestError && error.statusCode !== 409 && error.statusCode !== 429
  );
}

/** Codes only: Stripe's sentences may quote what was sent. */
function wordsOf({ code, param, requestId }: Stripe.errors.StripeError): string {
  const what = [code, param && `at ${param}`, requestId && `(${requestId})`].filter(Boolean).join(' ');
  return `Stripe refuses it: ${what || 'without a reason'}. Look in Stripe's dashboard.`;
}
