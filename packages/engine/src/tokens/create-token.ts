import { invalidField, Refusal } from '@team-booking/contract';
import type { MadeToken, TokenRequest } from '@team-booking/contract/team';
import { parseInstant } from '@team-booking/core/iso';
import { DAY } from '@team-booking/core/time';
import { noteChange } from '../audit/note-change.ts';
import { digest } from '../crypto/digest.ts';
import { newSecret } from '../sign-in/session.ts';
import type { TeamContext } from '../team-surface/team-context.ts';
import { NEVER, publicToken, TOKEN, type TokenBody } from './stored-token.ts';

const YEAR = 365 * DAY;

/** Tokens that one person may have. */
const MOST = 100;

/** Makes an API token of whoever asks. @throws {Refusal} `invalid`, `wrong-state` */
export function createToken(context: TeamContext, request: TokenRequest): Promise<MadeToken> {
  const { backend, actor, now } = context;
  const at = expiryOf(request, now);
  const token = newSecret('tbt');
  return backend.store.write(backend.team, async (transaction) => {
    const { person } = actor;
    const own = await transaction.documents({ kind: TOKEN, ref: person.id, from: now + 1 });
    if (own.length >= MOST) {
      throw new Refusal('wrong-state', `You have ${MOST} tokens, which is the most. End one that is not used.`);
    }
    const body: TokenBody = { name: request.name, scopes: request.scopes, createdAt: now, usedAt: null };
    const made = { kind: TOKEN, id: digest(token), ref: person.id, at, body };
    await transaction.putDocument(made);
    const after = publicToken(made, person);
    await noteChange(transaction, context, { verb: 'createToken', subject: `token/${made.id}`, before: null, after });
    return { ...after, token };
  });
}

function expiryOf({ expiresAt }: TokenRequest, now: number): number {
  if (expiresAt === undefined) return now + YEAR;
  if (expiresAt === null) return NEVER;
  const at = parseInstant(expiresAt);
  if (Number.isNaN(at)) throw invalidField('/expiresAt', 'is a date or time that does not exist', 'format');
  if (at <= now) throw invalidField('/expiresAt', 'is over. Give a time to come, or null for never.', 'past');
  return at;
}
