import type { Store } from '@team-booking/engine';

/** So many are looked up in one read, so that nobody waits for it. */
const AT_ONCE = 200;
/** Others whose ids look alike, as many programs name events so: none of them becomes a booking of ours. */
const MOST_KNOWN = 100_000;

/** Tells which UIDs are those of bookings of a team. */
export function ownBookings(store: Store, team: string): (uids: readonly string[]) => Promise<ReadonlySet<string>> {
  const known = new Map<string, boolean>();

  return async (uids) => {
    const unknown = uids.filter((uid) => !known.has(uid));
    const found = new Map<string, boolean>();
    for (let i = 0; i < unknown.length; i += AT_ONCE) {
      const part = unknown.slice(i, i + AT_ONCE);
      await store.read(team, async (view) => {
        for (const uid of part) found.set(uid, (await view.booking(uid)) !== null);
      });
    }
    const ours = new Set(uids.filter((uid) => found.get(uid) ?? known.get(uid)));
    if (known.size + found.size > MOST_KNOWN) known.clear();
    for (const [uid, isOurs] of found) known.set(uid, isOurs);
    return ours;
  };
}
