import type { Actor } from '../access/actor.ts';
import type { CalendarHealth } from '../hosts/calendar-health.ts';
import type { Backend } from '../booking/backend.ts';

/** What the verbs of the team's side work with. */
export interface TeamBackend extends Backend {
  /** Name of the file that says what the team is; `null` = the team can be changed by its verbs. */
  readonly teamFile: string | null;
  /** How the calendars of a host are doing. Where it is missing, nothing reads calendars. */
  readonly calendars?: (host: string) => readonly CalendarHealth[];
}

/** One request of the team's side: who asks, and when. */
export interface TeamContext {
  readonly backend: TeamBackend;
  readonly actor: Actor;
  /** The present, epoch milliseconds. */
  readonly now: number;
}
