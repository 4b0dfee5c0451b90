import type { Payments } from '@team-booking/engine';
import type { Settings } from '../serve/setting-table.ts';
import { StripeProvider } from './stripe/stripe-provider.ts';
import { TestProvider, type TestProviderOptions } from './test-provider/test-provider.ts';

/** Settings that say who takes payments. */
export type PaymentSettings = Pick<
  Settings,
  'stripeSecretKey' | 'stripeWebhookSecret' | 'stripeApi' | 'testPayments' | 'demo'
>;

/** Names of those who can take payments, whether or not they are set up. */
export const PROVIDERS: readonly string[] = ['stripe', 'test'];

/** Names of those who take payments by these settings, as booking types call them. */
export function paymentProviders({ stripeSecretKey, testPayments, demo }: PaymentSettings): readonly string[] {
  return [...(stripeSecretKey === null ? [] : ['stripe']), ...(testPayments || demo ? ['test'] : [])];
}

/** Those who take payments, by the settings. */
export function paymentsOf(settings: PaymentSettings, test: TestProviderOptions): Payments {
  const { stripeSecretKey: secretKey, stripeWebhookSecret: webhookSecret, stripeApi: api } = settings;
  const payments = new Map<string, StripeProvider | TestProvider>();
  for (const name of paymentProviders(settings)) {
    if (name === 'test') payments.set(name, new TestProvider(test));
    else if (secretKey !== null && webhookSecret !== null) {
      payments.set(name, new StripeProvider({ team: test.team, secretKey, webhookSecret, api }));
    }
  }
  return payments;
}
