import type { Hub } from '../../hub.ts';
import type { Asked } from './told.ts';

/** Who would get a booking by the rule. */
export interface Next {
  readonly id: string;
  readonly name: string;
}

/**
 * Who would be next where a host will not have a booking any more; undefined where they only want another time, or nobody else can have it.
 *
 * @param way how it can be given away; `null` = not at all
 */
export async function nextOf(hub: Hub, { booking, question }: Asked, way: unknown): Promise<Next | undefined> {
  const { me, client } = hub;
  const isTheirs = me.role === 'admin' || me.host === question.host;
  if (question.found === 'moved' || way === null || !isTheirs) return undefined;
  const { hosts, next } = await client.takers({ id: booking.id, query: { from: question.host } });
  const found = hosts.find(({ host }) => host === next?.hosts[0]);
  return found && { id: found.host, name: found.name };
}

/** Gives it to whoever is next, if that is still who was named. @throws Error with the code `changed-meanwhile` if it is not */
export async function give({ client }: Hub, { booking: { id }, question }: Asked, { id: to }: Next): Promise<void> {
  const body = { from: question.host };
  const { hosts, revision } = await client.reassign({ id, body: { ...body, dryRun: true } });
  if (!hosts.after.includes(to))
    throw Object.assign(new Error(`${to} is not next any more.`), { code: 'changed-meanwhile' });
  await client.reassign({ id, body, revision });
}
