import type { Store, TeamBackend, TellsChanges } from '@team-booking/engine';

/** What the verbs of the team's side work with in a page. */
export interface PageBackend extends TeamBackend {
  readonly store: Store & TellsChanges;
}
