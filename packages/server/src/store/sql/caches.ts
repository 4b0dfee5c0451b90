import type { TeamConfig } from '@team-booking/engine';
import type { Sealing } from '../../secrets/sealing.ts';
import { SealedRows } from './sealed-rows.ts';

interface CachedTeam {
  readonly revision: string;
  readonly config: TeamConfig;
}

/** Where a text is stored. */
export type Place = readonly [column: 'pool' | 'balances' | 'live', team: string, pool: string];

/** What is parsed once and used by many transactions. Nothing is trusted without a look into the database. */
export class Caches {
  readonly #teams = new Map<string, CachedTeam>();
  readonly #parsed = new Map<string, { readonly text: string; readonly value: unknown }>();
  readonly #onTeam: (team: TeamConfig) => void;
  readonly #sealing: Sealing;

  /** @param onTeam is called with each configuration that is new to the cache, before anybody uses it */
  constructor(onTeam: (team: TeamConfig) => void, sealing: Sealing) {
    this.#onTeam = onTeam;
    this.#sealing = sealing;
  }

  /** How secrets of a team are stored. */
  sealed(team: string): SealedRows {
    return new SealedRows(this.#sealing, team);
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

  /**
   * What a text says. It is parsed once, as long as the same text is found at that place.
   *
   * @returns what many transactions share: never to be changed
   */
  parsed<T>(place: Place, text: string, parse: (text: string) => T): T {
    const cached = this.#parsed.get(keyOf(place));
    if (cached?.text === text) return cached.value as T;
    const value = parse(text);
    this.keep(place, text, value);
    return value;
  }

  /** Keeps what is written at a place, with its text. */
  keep(place: Place, text: string, value: unknown): void {
    this.#parsed.set(keyOf(place), { text, value });
  }
}

function keyOf([column, team, pool]: Place): string {
  return JSON.stringify([column, team, pool]);
}
