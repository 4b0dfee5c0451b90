import type { Pool } from '@team-booking/core/assignment';
import type { TeamConfig } from '@team-booking/engine';

interface CachedTeam {
  readonly revision: string;
  readonly config: TeamConfig;
}

/** What is parsed once and used by many transactions. Nothing is trusted without a look into the database. */
export class Caches {
  readonly #teams = new Map<string, CachedTeam>();
  readonly #pools = new Map<string, { readonly text: string; readonly pool: Pool }>();
  readonly #onTeam: (team: TeamConfig) => void;

  /** @param onTeam is called with each configuration that is new to the cache, before anybody uses it */
  constructor(onTeam: (team: TeamConfig) => void) {
    this.#onTeam = onTeam;
  }

  /** The configuration of a team, if it is the one of this revision. */
  team(team: string, revision: string): TeamConfig | undefined {
    const cached = this.#teams.get(team);
    return cached?.revision === revision ? cached.config : undefined;
  }

  keepTeam(team: string, cached: CachedTeam): void {
    this.#teams.set(team, cached);
    this.#onTeam(cached.config);
  }

  pool(team: string, id: string, text: string): Pool {
    const key = JSON.stringify([team, id]);
    const cached = this.#pools.get(key);
    if (cached?.text === text) return cached.pool;
    const pool: Pool = JSON.parse(text);
    this.#pools.set(key, { text, pool });
    return pool;
  }
}
