import type { Hub } from '../../hub.ts';
import { codeOf } from '../problem-words.ts';
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

/** A booking as it would be given away. */
type Given = readonly [hub: Hub, asked: Asked, next: Next];

/** What gives a booking away would change now. @returns its revision @throws Error `changed-meanwhile` if whoever was named is not next any more */
async function look({ client }: Hub, { booking: { id }, question }: Asked, { id: to }: Next): Promise<string> {
  const { hosts, revision } = await client.reassign({ id, body: { from: question.host, dryRun: true } });
  if (hosts.after.includes(to)) return revision;
  throw Object.assign(new Error(`${to} is not next any more.`), { code: 'changed-meanwhile' });
}

/**
 * Looks whether whoever was named is next, and @returns what gives it to them: by one request, which is on its way before a page is gone. Where
 * something else has changed until then, it is looked at again.
 *
 * @throws Error with the code `changed-meanwhile`, also later, if somebody else is next
 */
export async function toGive(...given: Given): Promise<() => Promise<unknown>> {
  const [{ client }, { booking, question }] = given;
  const send = (revision: string) => client.reassign({ id: booking.id, body: { from: question.host }, revision });
  const revision = await look(...given);
  return () =>
    send(revision).catch(async (error: unknown) => {
      if (codeOf(error) !== 'changed-meanwhile') throw error;
      return send(await look(...given));
    });
}
