import type { WaitingItem } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import type { StoreView } from '../store/store.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { WEBHOOK, webhookOf } from '../webhooks/stored-webhook.ts';

/** Webhooks that were switched off as their addresses are gone, until an admin switches them on or removes them. */
export async function waitingWebhooks({ actor }: TeamContext, view: StoreView): Promise<WaitingItem[]> {
  if (actor.person.role !== 'admin') return [];
  const webhooks = (await view.documents({ kind: WEBHOOK })).map(webhookOf);
  return webhooks.flatMap(({ id, url, description, active, endedAt }): WaitingItem[] => {
    if (active || endedAt === null) return [];
    const parameters = { id };
    return [
      {
        kind: 'webhook',
        since: formatInstant(endedAt),
        subject: `webhook/${id}`,
        remedies: [
          { verb: 'changeWebhook', parameters },
          { verb: 'removeWebhook', parameters },
        ],
        webhook: id,
        url,
        description,
      },
    ];
  });
}
