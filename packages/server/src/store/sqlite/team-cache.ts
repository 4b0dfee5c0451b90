import type { TeamConfig } from '@team-booking/engine';

interface Cached {
  readonly revision: string;
  readonly config: TeamConfig;
}

/** Configurations by team, each with the revision it was read at. */
export class TeamCache {
  readonly #cached = new Map<string, Cached>();
  readonly #onTeam: (team: TeamConfig) => void;

  /** @param onTeam is called with each configuration that is new to the cache, before anybody uses it */
  constructor(onTeam: (team: TeamConfig) => void) {
    this.#onTeam = onTeam;
  }

  get(team: string): Cached | undefined {
    return this.#cached.get(team);
  }

  set(team: string, cached: Cached): void {
    this.#cached.set(team, cached);
    this.#onTeam(cached.config);
  }
}
