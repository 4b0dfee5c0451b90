import type { Hub } from '../../hub.ts';
import { codeOf } from '../problem-words.ts';
import { proposedOf, refusedBy } from '../willing.ts';
import type { Asked } from './told.ts';

/** Who would get a booking. */
export interface Next {
  readonly id: string;
  readonly name: string;
  /** They are next in turn; else they have to be named, as whoever is next would not have it. */
  readonly isByRule: boolean;
}

/**
 * Who would be next where a host will not have a booking any more, of those who have not refused it themselves; undefined where they only want
 * another time, or nobody else can have it.
 *
 * @param way how it can be given away; `null` = not at all
 */
export async function nextOf(hub: Hub, { booking, question }: Asked, way: unknown): Promise<Next | undefined> {
  const { me, client } = hub;
  const isTheirs = me.role === 'admin' || me.host === question.host;
  if (question.found === 'moved' || way === null || !isTheirs) return undefined;
  const { id } = booking;
  const [takers, whole] = await Promise.all([
    client.takers({ id, query: { from: question.host } }),
    client.teamBooking({ id }),
  ]);
  const to = proposedOf(takers, refusedBy(whole), me.role === 'admin');
  const found = takers.hosts.find(({ host }) => host === to);
  return found && { id: found.host, name: found.name, isByRule: takers.next?.hosts[0] === to };
}

/** A booking as it would be given away. */
type Given = readonly [hub: Hub, asked: Asked, next: Next];

const bodyOf = ({ question }: Asked, { id, isByRule }: Next) => ({ from: question.host, ...(!isByRule && { to: id }) });

/** What gives a booking away would change now. @returns its revision @throws Error `changed-meanwhile` if whoever was named is not next any more */
async function look({ client }: Hub, asked: Asked, next: Next): Promise<string> {
  const { id } = asked.booking;
  const { hosts, revision } = await client.reassign({ id, body: { ...bodyOf(asked, next), dryRun: true } });
  if (hosts.after.includes(next.id)) return revision;
  throw Object.assign(new Error(`${next.id} is not next any more.`), { code: 'changed-meanwhile' });
}

/**
 * Looks whether whoever was named is next, and @returns what gives it to them: by one request, which is on its way before a page is gone. Where
 * something else has changed until then, it is looked at again.
 *
 * @throws Error with the code `changed-meanwhile`, also later, if somebody else is next
 */
export async function toGive(...given: Given): Promise<() => Promise<unknown>> {
  const [{ client }, asked, next] = given;
  const send = (revision: string) => client.reassign({ id: asked.booking.id, body: bodyOf(asked, next), revision });
  const revision = await look(...given);
  return () =>
    send(revision).catch(async (error: unknown) => {
      if (codeOf(error) !== 'changed-meanwhile') throw error;
      return send(await look(...given));
    });
}
