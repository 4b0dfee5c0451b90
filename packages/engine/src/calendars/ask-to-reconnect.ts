import { Refusal } from '@team-booking/contract';
import type { TeamAnswerOf, TeamRequestOf } from '@team-booking/contract/team';
import { HOUR, SECOND } from '@team-booking/core/time';
import { AUDIT, lineOf } from '../audit/audit-line.ts';
import { noteChange } from '../audit/note-change.ts';
import { teamOf } from '../booking/backend.ts';
import type { HostConfig } from '../config/team-config.ts';
import { randomId } from '../crypto/random-id.ts';
import { newDelivery, putDelivery } from '../delivery/delivery.ts';
import { knownHost } from '../hosts/host-document.ts';
import type { StoreView } from '../store/store.ts';
import { once } from '../team-surface/once.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { RECONNECT_ASKED, type AskedBy } from './reconnect-asked-channel.ts';

const VERB = 'askToReconnect';

/** Whether somebody can ask a host to connect calendars again: by mail, and not themselves. */
export function canBeAsked({ backend, actor }: TeamContext, { id, email }: Pick<HostConfig, 'id' | 'email'>): boolean {
  const { role, host } = actor.person;
  return backend.mailer !== undefined && role === 'admin' && host !== id && email !== null;
}

/** When a host was asked the last time since `from`, both epoch milliseconds; `null` = not since. */
export async function lastAsked(view: StoreView, host: string, from: number): Promise<number | null> {
  const lines = await view.documents({ kind: AUDIT, ref: `host/${host}`, from, descending: true });
  return lines.map(lineOf).find(({ verb }) => verb === VERB)?.at ?? null;
}

/** Mails a host whose calendars cannot be read. @throws {Refusal} `not-found`, `wrong-state`, `too-many-requests` */
export async function askToReconnect(
  context: TeamContext,
  { id, key }: TeamRequestOf<'askToReconnect'>,
): Promise<TeamAnswerOf<'askToReconnect'>> {
  const { backend, actor, now } = context;
  if (!backend.mailer) {
    throw new Refusal('wrong-state', 'No mail is set up here. Tell the server by which it is to be sent.');
  }
  const to = await backend.store.read(backend.team, async (view) => knownHost(await teamOf(view), id).email);
  if (to === null) throw new Refusal('wrong-state', 'They have no e-mail address. Give them one first.');
  await backend.store.write(backend.team, (transaction) =>
    once(transaction, { verb: `${VERB} ${id}`, key, body: {} }, now, async () => {
      if (!(backend.calendars?.(id) ?? []).some(({ state }) => state === 'closed')) {
        throw new Refusal('wrong-state', 'All of their calendars can be read. There is nothing to ask for.');
      }
      const before = await lastAsked(transaction, id, now - HOUR + 1);
      if (before !== null) {
        const retryAfter = Math.ceil((before + HOUR - now) / SECOND);
        throw new Refusal('too-many-requests', 'They were asked within the last hour. Give them time.', { retryAfter });
      }
      const subject = randomId();
      const known: AskedBy = { name: actor.person.name };
      const delivery = { channel: RECONNECT_ASKED, receiver: id, subject };
      await putDelivery(transaction, newDelivery(delivery, { due: now, known }));
      await noteChange(transaction, context, { verb: VERB, subject: `host/${id}`, before: null, after: null });
      return subject;
    }),
  );
  return { to };
}
