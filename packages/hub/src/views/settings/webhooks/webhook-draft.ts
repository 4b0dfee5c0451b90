import type { Webhook, WebhookChanges } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import type { Hub } from '../../../hub.ts';
import { Draft, type Stored } from '../../../parts/draft/draft.ts';

/** What of a webhook is edited as a draft; it is switched on and off at once. */
export type EditedWebhook = Pick<Webhook, 'url' | 'events' | 'description' | 'personal'>;

interface WebhookDraft {
  readonly hub: Hub;
  readonly words: HubWords['webhooks'];
  /** Id of the webhook. */
  readonly id: string;
  readonly saved: () => Promise<void>;
}

/** A webhook as a draft: only members that were changed are sent. */
export function webhookDraft(
  host: { requestUpdate(): void },
  { hub, words, id, saved }: WebhookDraft,
): Draft<EditedWebhook> {
  const names = { url: words.url, events: words.eventsTitle, description: words.purpose, personal: words.personal };
  const valueOf = (value: unknown): string => {
    if (Array.isArray(value))
      return hub.formats.list(value.map((event) => words.events[event as Webhook['events'][number]]));
    return typeof value === 'boolean' ? words[value ? 'yes' : 'no'] : String(value);
  };
  return new Draft<EditedWebhook>(host, {
    read: (current) => edited(current as Webhook),
    write: async (content, revision, changes) => {
      const members = changes.map(({ path }) => [path[0]!, content[path[0] as keyof EditedWebhook] ?? null]);
      const body = Object.fromEntries(members) as WebhookChanges;
      const after = await hub.client.changeWebhook({ id, body, revision });
      await saved();
      return storedWebhook(after);
    },
    told: ([name]) => ({ name: names[name as keyof EditedWebhook], value: valueOf }),
  });
}

/** A webhook as a draft is shown it. */
export function storedWebhook(webhook: Webhook): Stored<EditedWebhook> {
  return { content: edited(webhook), revision: webhook.revision };
}

const edited = ({ url, events, description, personal }: Webhook): EditedWebhook => ({
  url,
  events,
  description,
  personal,
});
