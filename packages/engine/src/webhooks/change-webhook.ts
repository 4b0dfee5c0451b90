import type { TeamRequestOf, Webhook, WebhookChanges } from '@team-booking/contract/team';
import { checkRevision } from '../audit/check-revision.ts';
import { noteChange } from '../audit/note-change.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { since } from './add-webhook.ts';
import { checkUrl } from './check-url.ts';
import { knownWebhook, presentWebhook, putWebhook, webhookContent, type StoredWebhook } from './stored-webhook.ts';

/**
 * Changes a webhook. What it is newly told of, it hears of from now on; one that was switched off hears nothing of what happened meanwhile.
 *
 * @throws {Refusal} `not-found`, `invalid`, `changed-meanwhile`
 */
export function changeWebhook(
  context: TeamContext,
  { id, revision, body }: TeamRequestOf<'changeWebhook'>,
): Promise<Webhook> {
  const { backend, now } = context;
  if (body.url !== undefined) checkUrl(body.url);
  return backend.store.write(backend.team, async (transaction) => {
    const before = await knownWebhook(transaction, id);
    const subject = `webhook/${id}` as const;
    await checkRevision(transaction, { subject, sent: revision, current: webhookContent(before) });
    const after = changed(before, body, now);
    await putWebhook(transaction, after);
    const [was, is] = [webhookContent(before), webhookContent(after)];
    await noteChange(transaction, context, { verb: 'changeWebhook', subject, before: was, after: is });
    return presentWebhook(after);
  });
}

function changed(before: StoredWebhook, changes: WebhookChanges, now: number): StoredWebhook {
  const { events, active = before.active, ...plain } = changes;
  const asked = events ?? webhookContent(before).events;
  const isBack = active && !before.active;
  return {
    ...before,
    ...plain,
    active,
    events: since(asked, isBack ? {} : before.events, now),
    endedAt: active ? null : before.endedAt,
  };
}
