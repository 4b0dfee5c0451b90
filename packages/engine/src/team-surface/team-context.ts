import type { Actor } from '../access/actor.ts';
import type { Places } from '../calendars/calendar-places.ts';
import type { CalendarHealth } from '../hosts/calendar-health.ts';
import type { Backend } from '../booking/backend.ts';
import type { PaymentSetup } from '../payment/payment-setup.ts';
import type { TeamFeed } from '../live/team-feed.ts';
import type { LetterPreview } from '../mail/preview.ts';
import type { HolidaySource } from '../team/holidays.ts';
import type { SignInLink } from '../sign-in/sign-in-link.ts';

/** What the verbs of the team's side work with. */
export interface TeamBackend extends Backend {
  /** Name of the file that says what the team is; `null` = the team can be changed by its verbs. */
  readonly teamFile: string | null;
  /** How the calendars of a host are doing. Where it is missing, nothing reads calendars. */
  readonly calendars?: (host: string) => readonly CalendarHealth[];
  /** Reads a calendar of a host again now. Resolves once it was read, or takes too long; never rejects. Where it is missing, nothing reads calendars. */
  readonly readCalendar?: (host: string, calendar: string) => Promise<void>;
  /** Where calendars can be connected from. Where it is missing, none can. */
  readonly places?: Places;
  /** Tells admins and hosts of changes. Where it is missing, they ask again. */
  readonly feed?: TeamFeed;
  /** Begins work that may go on after the answer, such as a job, and watches over it. Where it is missing, requests wait for it. */
  readonly later?: (work: () => Promise<unknown>) => void;
  /** Whether `{publicUrl}/feeds/` answers with the private feeds of hosts. Default: nothing does, and none is made. */
  readonly servesFeeds?: boolean;
  /** Knows the public holidays of countries. Where it is missing, a team names the days themselves. */
  readonly holidays?: HolidaySource;
  /** Those who can take payments, whether or not they are set up. Default: those of `payments`, of whom no more is known. */
  readonly paymentSetups?: readonly PaymentSetup[];
  /** Shows letters before they are sent. Where it is missing, there are no words of ours, and nothing to look at. */
  readonly preview?: LetterPreview;
  /**
   * Shows a link to whoever runs the backend, as somebody known has asked for it. Only where nothing mails it: whoever sees it can sign in.
   *
   * @param person id of whom it signs in
   */
  readonly showLink?: (link: SignInLink, person: string) => void;
  /** Whether letters bring links. Default: where nothing shows them. */
  readonly mailsLinks?: boolean;
}

/** One request of the team's side: who asks, and when. */
export interface TeamContext {
  readonly backend: TeamBackend;
  readonly actor: Actor;
  /** The present, epoch milliseconds. */
  readonly now: number;
}
