import { Refusal } from '@team-booking/contract';
import type { TeamRequestOf, WebhookWithSecret } from '@team-booking/contract/team';
import { DAY } from '@team-booking/core/time';
import { noteChange } from '../audit/note-change.ts';
import { once } from '../team-surface/once.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { knownWebhook, putWebhook } from './stored-webhook.ts';
import { withSecret } from './webhook-secret.ts';

/** Secrets that a message is signed by at most: each makes its headers longer. */
const MOST = 5;

/**
 * Makes the secret of a webhook anew. For a day messages are signed by the one before as well, so that its program can be changed meanwhile.
 *
 * @throws {Refusal} `not-found`, `wrong-state`, `idempotency-key-reused`
 */
export function renewWebhookSecret(
  context: TeamContext,
  { id, key }: TeamRequestOf<'renewWebhookSecret'>,
): Promise<WebhookWithSecret> {
  const { backend, now } = context;
  return backend.store.write(backend.team, async (transaction) => {
    await once(transaction, { verb: `renewWebhookSecret ${id}`, key, body: null }, now, async () => {
      const before = await knownWebhook(transaction, id);
      const older = before.older.filter(({ until }) => now < until);
      if (older.length >= MOST - 1) {
        throw new Refusal(
          'wrong-state',
          `Its secret was made anew ${older.length} times within a day. Wait a few hours.`,
        );
      }
      const { version } = before;
      const kept = [{ version, until: now + DAY }, ...older];
      await putWebhook(transaction, { ...before, version: version + 1, versionSince: now, older: kept });
      const subject = `webhook/${id}` as const;
      // It says that there is another one, and nothing of either.
      const [was, is] = [{ secret: version }, { secret: version + 1 }];
      await noteChange(transaction, context, { verb: 'renewWebhookSecret', subject, before: was, after: is });
      return id;
    });
    return withSecret(backend, await knownWebhook(transaction, id));
  });
}
