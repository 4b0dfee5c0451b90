import type { TeamChange } from '@team-booking/contract/team';
import type { Actor } from '../access/actor.ts';
import { ANYTHING, type StoreChanges } from '../store/changes.ts';
import { callApart } from './call-apart.ts';
import type { ChangeSource } from './change-source.ts';
import { Gathering } from './gathering.ts';
import { teamChangeFor } from './team-change-for.ts';
import { bookingsOf, touchedBookings, wordsOf, type Touched } from './touched.ts';

interface Listening {
  readonly actor: Actor;
  readonly listener: (change: TeamChange) => void;
}

/** A commit, or what was read of the calendars of hosts. */
type Change = { readonly commit: StoreChanges } | { readonly calendars: readonly string[] };

/** Tells admins and hosts what of a team has changed. It listens to its source only while somebody listens to it. */
export class TeamFeed {
  readonly #source: ChangeSource;
  readonly #listening = new Set<Listening>();
  #release: (() => void) | null = null;
  readonly #changes = new Gathering<Change>({
    isHeard: () => this.#listening.size > 0,
    tell: (gathered) => this.#tell(gathered),
    anything: { commit: ANYTHING },
  });

  constructor(source: ChangeSource) {
    this.#source = source;
  }

  /**
   * Calls back with what has changed, as far as the actor may see it.
   *
   * @param actor who listens, as they are now
   * @returns unsubscribes
   */
  listen(actor: Actor, listener: (change: TeamChange) => void): () => void {
    const listening: Listening = { actor, listener };
    this.#listening.add(listening);
    this.#release ??= this.#listen();
    return () => {
      if (!this.#listening.delete(listening) || this.#listening.size > 0) return;
      this.#release?.();
      this.#release = null;
      this.#changes.forget();
    };
  }

  #listen(): () => void {
    const { store, team, onBusy } = this.#source;
    const ends = [
      store.onChange(team, (commit) => {
        if (concernsTeam(commit)) this.#changes.add({ commit });
      }),
      onBusy?.((calendars) => this.#changes.add({ calendars })),
    ];
    return () => ends.forEach((end) => end?.());
  }

  async #tell(gathered: readonly Change[]): Promise<void> {
    const touched = await this.#touched(gathered);
    for (const listening of this.#listening) {
      const change = teamChangeFor(listening.actor, touched);
      if (change) callApart(() => this.#listening.has(listening) && listening.listener(change));
    }
  }

  async #touched(gathered: readonly Change[]): Promise<Touched> {
    const commits = gathered.flatMap((change) => ('commit' in change ? [change.commit] : []));
    const ids = bookingsOf(commits);
    return {
      what: wordsOf(commits),
      bookings: ids && ids.length > 0 ? await this.#whose(ids, commits) : ids && [],
      calendars: gathered.flatMap((change) => ('calendars' in change ? change.calendars : [])),
    };
  }

  async #whose(ids: readonly string[], commits: readonly StoreChanges[]): Promise<Touched['bookings']> {
    const { store, team } = this.#source;
    // Admins see all, whosever they are.
    const isOfHosts = [...this.#listening].some(({ actor }) => actor.person.role !== 'admin');
    if (!isOfHosts) return ids.map((id) => ({ id, hosts: [], pool: [] }));
    return store.read(team, (view) => touchedBookings(view, ids, commits));
  }
}

/** Time that is held, and no more, is nothing that the team looks at. */
function concernsTeam({ configured, bookings, documents }: StoreChanges): boolean {
  return configured || bookings === null || documents === null || bookings.length + documents.length > 0;
}
