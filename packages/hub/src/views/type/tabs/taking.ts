import type { PaymentProviderState } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';

type Provider = Pick<PaymentProviderState, 'name' | 'ready' | 'mode'>;

/** Who takes payments for the team, and the words about that. */
export interface Taking {
  /** `null` = not known, as they could not be loaded. */
  readonly providers: readonly Provider[] | null;
  readonly words: HubWords['payments'];
}

/** Who may be named where it is not known who takes payments. */
const UNKNOWN = 'stripe';

/**
 * By whom a price can be taken, the one who is chosen by itself first: those by whom visitors can pay, test pages last.
 *
 * @param present who takes the price that is there, ready or not
 * @returns nobody where nobody takes payments
 */
export function takersOf(providers: Taking['providers'], present?: string): readonly string[] {
  const ready = providers?.filter((provider) => provider.ready) ?? [{ name: UNKNOWN, mode: null }];
  const inOrder = [...ready.filter(({ mode }) => mode !== 'test'), ...ready.filter(({ mode }) => mode === 'test')];
  return [...new Set([...inOrder.map(({ name }) => name), ...(present === undefined ? [] : [present])])];
}

/** Whether visitors can pay by somebody, as far as is known. */
export const isReady = (providers: Taking['providers'], name: string): boolean =>
  providers === null || providers.some((provider) => provider.name === name && provider.ready);
