import type { PaymentSetup } from '@team-booking/engine';
import { SETTINGS, type Settings } from '../serve/setting-table.ts';
import { paymentProviders, PROVIDERS, type PaymentSettings } from './payments.ts';

/** Which settings each of them needs, and what sort of money it moves. */
const NEEDS: Readonly<Record<string, readonly (keyof PaymentSettings & keyof typeof SETTINGS)[]>> = {
  stripe: ['stripeSecretKey', 'stripeWebhookSecret'],
  test: ['testPayments'],
};

/** Those who can take payments by these settings, and what is missing; nothing of a secret. */
export function paymentSetups(settings: PaymentSettings, publicUrl: string): readonly PaymentSetup[] {
  const ready = paymentProviders(settings);
  return PROVIDERS.map((name) => ({
    name,
    mode: name === 'test' ? 'test' : modeOf(settings.stripeSecretKey),
    missing: ready.includes(name) ? [] : NEEDS[name]!.filter((one) => !settings[one]).map((one) => SETTINGS[one].env),
    webhook: name === 'stripe' ? `${publicUrl}/pay/stripe/webhook` : null,
  }));
}

/** Stripe’s keys say by their beginning whether money moves. */
function modeOf(secretKey: Settings['stripeSecretKey']): PaymentSetup['mode'] {
  const [, mode] = /^[a-z]+_(live|test)_/.exec(secretKey ?? '') ?? [];
  return mode === 'live' || mode === 'test' ? mode : null;
}
