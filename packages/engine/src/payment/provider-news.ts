import type { Store, StoreView } from '../store/store.ts';

/** Kind of the documents that say how those who take payments are doing. */
export const PAYMENT_PROVIDER = 'payment-provider';

/** What happened between us and somebody who takes payments. */
export type ProviderEvent =
  /** They have told of something. */
  | 'heard'
  /** Somebody has told of something in their name, and was not believed. */
  | 'refused'
  /** They have answered. */
  | 'reached'
  /** They have not. */
  | 'unreached';

/** When each of them happened last, epoch milliseconds. */
export type ProviderNews = Readonly<Partial<Record<ProviderEvent, number>>>;

/** How somebody who takes payments is doing, by their name in booking types. */
export async function providerNews(view: StoreView, provider: string): Promise<ProviderNews> {
  return ((await view.document(PAYMENT_PROVIDER, provider))?.body as ProviderNews | undefined) ?? {};
}

/** Notes that something happened. */
export async function noteProvider(
  { store, team }: { readonly store: Store; readonly team: string },
  provider: string,
  event: ProviderEvent,
  now: number,
): Promise<void> {
  await store.write(team, async (transaction) => {
    const body = { ...(await providerNews(transaction, provider)), [event]: now };
    await transaction.putDocument({ kind: PAYMENT_PROVIDER, id: provider, ref: provider, at: now, body });
  });
}
