import type Stripe from 'stripe';

/** Those that Stripe's page is translated into. Source: the parameter `locale` of a Checkout session. */
const LOCALES = new Set(
  'bg cs da de el en en-GB es es-419 et fi fil fr fr-CA hr hu id it ja ko lt lv ms mt nb nl pl pt pt-BR ro ru sk sl sv th tr vi zh'.split(
    ' ',
  ),
);

/** Stripe's page in the visitor's language, or in what their browser says where Stripe does not have it. */
export function localeOf(locale: string): Stripe.Checkout.SessionCreateParams.Locale {
  return [locale, locale.split('-')[0]!].find((one) => LOCALES.has(one)) ?? 'auto';
}
