import type { Backend } from '../booking/backend.ts';

/** What ends by itself: its `at` is when. `challenge` is what a passkey or a provider of identities has to answer, `sign-in-mail` of a version before. */
const KINDS = ['session', 'token', 'sign-in-link', 'sign-in-mail', 'challenge'] as const;

/** Forgets what has ended: sessions, tokens, links, challenges. None of it worked any more. */
export async function sweepSignIns({ store, team }: Pick<Backend, 'store' | 'team'>, now: number): Promise<void> {
  const ended = await store.read(team, async (view) => {
    const found: string[] = [];
    for (const kind of KINDS) if ((await view.documents({ kind, to: now, limit: 1 })).length > 0) found.push(kind);
    return found;
  });
  // Mostly there is nothing, and a write makes others wait.
  if (ended.length === 0) return;
  await store.write(team, async (transaction) => {
    for (const kind of ended) await transaction.removeDocuments({ kind, to: now });
  });
}
