import type { TeamAnswerOf, TeamRequestOf, TeamRouteId, TeamSurface } from '@team-booking/contract/team';
import { teamSurface, type Actor, type StoreTransaction } from '@team-booking/engine';
import { HonestTeam } from '../honest-team.ts';

/** Verbs that a faulty backend answers in its own way. */
type Verbs = { readonly [Id in TeamRouteId]?: (request: TeamRequestOf<Id>) => Promise<TeamAnswerOf<Id>> };

/** What the verbs of a faulty backend are made of. */
export interface Stand {
  readonly team: HonestTeam;
  readonly actor: Actor | null;
  /** The honest verbs, as whoever asks. */
  readonly honest: TeamSurface;
  /** The honest verbs, as if whoever asks were an admin. */
  readonly admin: TeamSurface;
  /** What the backend remembers from one request to the next. */
  readonly memory: Map<string, unknown>;
  /** The honest verbs at another time. */
  at(now: number): TeamSurface;
  /** The honest verbs over a store whose transactions do some things in another way. */
  over(change: (transaction: StoreTransaction) => Partial<StoreTransaction>): TeamSurface;
}

/** A backend that answers some verbs in its own way. */
export function withVerbs(change: (stand: Stand) => Verbs): () => HonestTeam {
  return () =>
    new (class extends HonestTeam {
      readonly memory = new Map<string, unknown>();

      override verbs(actor: Actor | null): TeamSurface {
        const honest = super.verbs(actor);
        const stand: Stand = {
          team: this,
          actor,
          honest,
          admin: super.verbs(asAdmin(actor)),
          memory: this.memory,
          at: (now) => teamSurface(this.backend, actor, () => now),
          over: (changed) => teamSurface(this.backendOver(changed), actor, () => this.now()),
        };
        return { ...honest, ...change(stand) } as TeamSurface;
      }
    })();
}

/** A backend whose store does some things in another way, whoever asks it. */
export function withStore(change: (transaction: StoreTransaction) => Partial<StoreTransaction>): () => HonestTeam {
  return () =>
    new (class extends HonestTeam {
      override verbs(actor: Actor | null): TeamSurface {
        return teamSurface(this.backendOver(change), actor, () => this.now());
      }
    })();
}

/** Somebody as if they were an admin. */
export function asAdmin(actor: Actor | null): Actor | null {
  return actor && { ...actor, person: { ...actor.person, role: 'admin' } };
}

/** Nothing of this is written. */
export const nothing = async (): Promise<void> => {};
