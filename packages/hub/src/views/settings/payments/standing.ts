import type { PaymentProviderState } from '@team-booking/contract/team';

/** What somebody has to be told of a provider. */
export type Trouble =
  /** Settings are missing. */
  | 'missing'
  /** The last message in its name was refused: the signing secret is probably another one. */
  | 'refused'
  /** It did not answer when it was asked last. */
  | 'unreached';

/** What is wrong with a provider, as far as is known. One that nobody has begun to set up is only missing something. */
export function troublesOf(provider: PaymentProviderState): readonly Trouble[] {
  const { ready, missing, heardAt, refusedAt, reachedAt, unreachedAt } = provider;
  if (!ready) return missing.length > 0 ? ['missing'] : [];
  return [
    ...(isLater(refusedAt, heardAt) ? (['refused'] as const) : []),
    ...(isLater(unreachedAt, reachedAt) ? (['unreached'] as const) : []),
  ];
}

/** Those that take payments first, as they are asked for. */
export function inOrder(providers: readonly PaymentProviderState[]): readonly PaymentProviderState[] {
  return [...providers.filter(({ ready }) => ready), ...providers.filter(({ ready }) => !ready)];
}

/** A provider's name as people know it; that of the test page is in the reader's language. */
export function providerName(name: string, testPage: string): string {
  if (name === 'test') return testPage;
  return name === 'stripe' ? 'Stripe' : name;
}

function isLater(one: string | null, other: string | null): boolean {
  return one !== null && (other === null || Date.parse(one) > Date.parse(other));
}
