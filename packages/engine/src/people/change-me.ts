import type { Me, MyChanges, PersonSettings } from '@team-booking/contract/team';
import { invalidField } from '@team-booking/contract';
import { isTimeZone } from '@team-booking/core/time';
import { noteChange } from '../audit/note-change.ts';
import type { Actor } from '../access/actor.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { knownPerson } from './invite.ts';
import { personContent, personRow, publicPerson } from './person.ts';

/** Changes somebody's own name and settings. @throws {Refusal} `invalid` */
export function changeMe(context: TeamContext, { name, ...changes }: MyChanges): Promise<Me> {
  const { backend, actor } = context;
  if (changes.timeZone && !isTimeZone(changes.timeZone)) {
    throw invalidField('/timeZone', 'is no time zone. Use an IANA name such as Europe/Berlin.', 'unknown-time-zone');
  }
  return backend.store.write(backend.team, async (transaction) => {
    const before = await knownPerson(transaction, actor.person.id);
    const merged = Object.entries({ ...before.settings, ...changes }).filter(([, value]) => value !== null);
    const settings: PersonSettings = Object.fromEntries(merged);
    const after = { ...before, name: name ?? before.name, settings };
    await transaction.putDocument(personRow(after));
    const [was, is] = [before, after].map((one) => ({ ...personContent(one), settings: one.settings }));
    const subject = `person/${before.id}` as const;
    await noteChange(transaction, context, { verb: 'changeMe', subject, before: was, after: is });
    return meOf({ ...actor, person: publicPerson(after), settings });
  });
}

/** Whoever has signed in, as they see themselves. */
export function meOf({ person, settings, via, scopes }: Actor): Me {
  return { ...person, settings, via, scopes: [...scopes] };
}
