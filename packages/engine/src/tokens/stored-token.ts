import type { Scope } from '@team-booking/contract/routes';
import type { ApiToken } from '@team-booking/contract/team';
import { formatInstant } from '@team-booking/core/iso';
import type { StoredPerson } from '../people/person.ts';
import type { StoredDocument } from '../store/documents.ts';

/** What a token is stored with, besides whose it is and when it ends. Instants are epoch milliseconds. */
export type TokenBody = {
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: number;
  readonly usedAt: number | null;
};

export const TOKEN = 'token';

/** When a token ends that never does: the last instant that there is, epoch milliseconds. */
export const NEVER = 8_640_000_000_000_000;

export function tokenBody({ body }: StoredDocument): TokenBody {
  return body as TokenBody;
}

/** A token as it is after a use. */
export function usedToken(token: StoredDocument, now: number): StoredDocument {
  return { ...token, body: { ...tokenBody(token), usedAt: now } };
}

/** A token as people see it, without its secret. */
export function publicToken(token: StoredDocument, person: Pick<StoredPerson, 'id' | 'name'>): ApiToken {
  const { name, scopes, createdAt, usedAt } = tokenBody(token);
  return {
    id: token.id,
    name,
    scopes: [...scopes],
    person: { id: person.id, name: person.name },
    createdAt: formatInstant(createdAt),
    expiresAt: token.at === NEVER ? null : formatInstant(token.at),
    usedAt: usedAt === null ? null : formatInstant(usedAt),
  };
}
