import { DAY, HOUR } from '@team-booking/core/time';
import type { Backend } from '../booking/backend.ts';
import type { StoreView } from '../store/store.ts';
import { removeEntries, WEBHOOK_DELIVERY } from './delivery-log.ts';
import { WEBHOOK } from './stored-webhook.ts';

/** How long deliveries are logged. */
const KEPT = 30 * DAY;

/** So many are logged of one webhook: the latest. */
const MOST = 5000;

/** How often it is counted whether there are more. */
const EVERY = HOUR;

const SWEEP = { kind: 'sweep', id: 'webhook-log' } as const;

/** Forgets deliveries that are older than 30 days, and of each webhook all but the latest 5000. */
export async function sweepWebhookLog(backend: Pick<Backend, 'store' | 'team'>, now: number): Promise<void> {
  const { store, team } = backend;
  const { webhooks, isDue } = await store.read(team, async (view) => ({
    webhooks: (await view.documents({ kind: WEBHOOK })).map(({ id }) => id),
    isDue: ((await view.document(SWEEP.kind, SWEEP.id))?.at ?? 0) <= now - EVERY,
  }));
  if (!isDue) return;
  await removeEntries(backend, { kind: WEBHOOK_DELIVERY, to: now - KEPT });
  for (const ref of webhooks) {
    const to = await store.read(team, (view) => oldestKept(view, ref));
    if (to !== null) await removeEntries(backend, { kind: WEBHOOK_DELIVERY, ref, to });
  }
  await store.write(team, async (transaction) => {
    await transaction.document(SWEEP.kind, SWEEP.id);
    await transaction.putDocument({ ...SWEEP, ref: '', at: now, body: {} });
  });
}

/** When the first of those was logged that are kept of a webhook; `null` = all of them are. */
async function oldestKept(view: StoreView, ref: string): Promise<number | null> {
  const latest = await view.documents({ kind: WEBHOOK_DELIVERY, ref, descending: true, limit: MOST + 1 });
  return latest.length > MOST ? latest[MOST - 1]!.at : null;
}
