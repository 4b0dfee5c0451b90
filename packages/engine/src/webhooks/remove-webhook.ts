import { noteChange } from '../audit/note-change.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { removeEntries, WEBHOOK_DELIVERY } from './delivery-log.ts';
import { knownWebhook, WEBHOOK, webhookContent } from './stored-webhook.ts';

/** Removes a webhook, then the log of its deliveries. What it was still to be told, it is not. @throws {Refusal} `not-found` */
export async function removeWebhook(context: TeamContext, id: string): Promise<void> {
  const { backend } = context;
  const { store, team } = backend;
  await store.write(team, async (transaction) => {
    const before = await knownWebhook(transaction, id);
    await transaction.removeDocument(WEBHOOK, id);
    const subject = `webhook/${id}` as const;
    const was = webhookContent(before);
    await noteChange(transaction, context, { verb: 'removeWebhook', subject, before: was, after: null });
  });
  await removeEntries(backend, { kind: WEBHOOK_DELIVERY, ref: id });
}
