import { HOUR, MINUTE } from '@team-booking/core/time';
import { teamOf } from '../booking/backend.ts';
import { digest } from '../crypto/digest.ts';
import { mayEnter, personById, publicPerson, type StoredPerson } from '../people/person.ts';
import { SESSION, usedSession } from '../sign-in/session.ts';
import type { StoredDocument } from '../store/documents.ts';
import { StoreUnavailable } from '../store/errors.ts';
import type { StoreView } from '../store/store.ts';
import type { TeamBackend } from '../team-surface/team-context.ts';
import { TOKEN, tokenBody, usedToken } from '../tokens/stored-token.ts';
import { ALL_SCOPES, type Actor } from './actor.ts';

/** How long the last use that is written down may be off, milliseconds. */
const USE = { [SESSION]: HOUR, [TOKEN]: MINUTE } as const;

const KINDS: Readonly<Record<string, keyof typeof USE>> = { tbs_: SESSION, tbt_: TOKEN };

/**
 * Whoever a credential belongs to: the token of a session, or an API token. It is looked up by its digest, so no comparison takes longer the
 * more of it is right. What somebody may do is read anew each time: who is switched off or removed is out at once.
 *
 * @param now the present, epoch milliseconds
 * @returns `null` if it is none, has ended, or its person may no longer sign in
 */
export async function authenticate(
  backend: Pick<TeamBackend, 'store' | 'team'>,
  credential: string,
  now: number,
): Promise<Actor | null> {
  const { store, team } = backend;
  const kind = KINDS[credential.slice(0, 4)];
  if (!kind || credential.length > 100) return null;
  const id = digest(credential);
  const found = await store.read(team, async (view) => {
    const document = await live(view, kind, id, now);
    const person = document && (await personById(view, document.ref));
    return person && mayEnter(person, await teamOf(view)) ? { document, person } : null;
  });
  if (!found) return null;
  if (now - usedAt(found.document) >= USE[kind]) await noteUse(backend, kind, id, now);
  return actorOf(found.person, found.document);
}

/** Somebody as if they had signed in, where the page itself is the backend; `null` if there is nobody. */
export async function personActor(view: StoreView, id: string): Promise<Actor | null> {
  const person = await personById(view, id);
  return person && actorOf(person, null);
}

function actorOf(person: StoredPerson, by: StoredDocument | null): Actor {
  const token = by?.kind === TOKEN;
  return {
    person: publicPerson(person),
    settings: person.settings,
    via: token ? 'token' : 'session',
    scopes: token ? tokenBody(by).scopes : ALL_SCOPES,
    credential: by?.id ?? null,
  };
}

async function live(view: StoreView, kind: string, id: string, now: number): Promise<StoredDocument | null> {
  const found = await view.document(kind, id);
  return found && found.at > now ? found : null;
}

function usedAt({ body }: StoredDocument): number {
  return (body['usedAt'] as number | null) ?? -Infinity;
}

/** Writes down when something was used last. Whoever uses it gets on without. */
async function noteUse(
  { store, team }: Pick<TeamBackend, 'store' | 'team'>,
  kind: keyof typeof USE,
  id: string,
  now: number,
): Promise<void> {
  const written = store.write(team, async (transaction) => {
    const document = await live(transaction, kind, id, now);
    // Another request may have done it meanwhile, or ended it.
    if (!document || now - usedAt(document) < USE[kind]) return;
    await transaction.putDocument(kind === SESSION ? usedSession(document, now) : usedToken(document, now));
  });
  await written.catch((error: unknown) => {
    if (!(error instanceof StoreUnavailable)) throw error;
  });
}
