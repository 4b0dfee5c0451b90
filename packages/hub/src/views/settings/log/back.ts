import type { AuditEntry } from '@team-booking/contract/team';
import type { TeamClient } from '@team-booking/sdk/team';
import { takingBack } from './changes.ts';

type Work = (client: TeamClient, entry: AuditEntry, id: string) => Promise<unknown>;

/** Sends the members that a change changed as they were before it. */
const edit =
  (
    read: (client: TeamClient, id: string) => Promise<{ readonly revision: string }>,
    write: (
      client: TeamClient,
      sent: { id: string; body: Record<string, unknown>; revision: string },
    ) => Promise<unknown>,
  ): Work =>
  async (client, { before, after }, id) => {
    const { revision } = await read(client, id);
    return write(client, { id, body: { ...takingBack(before, after) }, revision });
  };

const template: Work = async (client, { before }, id) => {
  const [kind, role, ...locale] = id.split('.');
  const key = { kind: kind!, role: role!, locale: locale.join('.') };
  const { revision } = await client.template(key);
  if (before === null) return client.removeTemplate({ ...key, revision });
  return client.putTemplate({ ...key, revision, body: before as { subject: string; text: string } });
};

/** How each change that can be taken back is, by the request that made it. */
const WORKS: Readonly<Record<string, Work>> = {
  changeTeam: edit(
    (client) => client.team(),
    (client, { body, revision }) => client.changeTeam({ body, revision }),
  ),
  changeHost: edit(
    (client, id) => client.host({ id }),
    (client, sent) => client.changeHost(sent),
  ),
  changeBookingType: edit(
    (client, id) => client.teamBookingType({ id }),
    (client, sent) => client.changeBookingType(sent),
  ),
  changePerson: edit(
    async (client, id) => (await client.people({ query: { limit: 200 } })).items.find((one) => one.id === id)!,
    (client, sent) => client.changePerson(sent),
  ),
  changeWebhook: edit(
    (client, id) => client.webhook({ id }),
    (client, sent) => client.changeWebhook(sent),
  ),
  changePool: async (client, { before }, id) => {
    const { revision } = await client.pool({ id });
    return client.changePool({ id, revision, body: before as Parameters<TeamClient['changePool']>[0]['body'] });
  },
  putTemplate: template,
  removeTemplate: template,
};

/** Whether a change can be taken back by another one like it. */
export function canGoBack({ verb, before, after }: AuditEntry): boolean {
  return Object.hasOwn(WORKS, verb) && JSON.stringify(before) !== JSON.stringify(after);
}

/** Takes a change back. @throws what the backend refuses it with */
export async function goBack(client: TeamClient, entry: AuditEntry): Promise<void> {
  const id = entry.subject.slice(entry.subject.indexOf('/') + 1);
  await WORKS[entry.verb]!(client, entry, id);
}
