import type { MessageKind, MessageRole, Templates } from '@team-booking/contract/team';
import type { TeamClient } from '@team-booking/sdk/team';

/** Names a message in one language. */
export interface MessageKey {
  readonly kind: MessageKind;
  readonly role: MessageRole;
  readonly locale: string;
}

/** What each field says in the sample that messages are shown with; empty where nothing composes messages. */
export async function samplesOf(
  client: TeamClient,
  key: MessageKey,
  fields: Templates['fields'],
): Promise<ReadonlyMap<string, string>> {
  const text = fields.map(({ name }) => `«${name}»{${name}}«/»`).join('\n\n');
  try {
    const preview = await client.previewTemplate({ body: { ...key, words: { subject: '-', text } } });
    const found = preview.text.replaceAll(/\n(?!\n)/g, ' ').matchAll(/«(\w+)»([^«]*)«\/»/g);
    return new Map([...found].map(([, name, value]) => [name!, value!.trim()]));
  } catch {
    return new Map();
  }
}
