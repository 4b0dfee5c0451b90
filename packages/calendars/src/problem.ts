/** Why a calendar could not be read. Stable: the hub shows it, alarms group by it. */
export type CalendarProblemCode = keyof typeof remedies;

/** A calendar that could not be read, as a value: what is wrong, where, and what to do about it. */
export interface CalendarProblem {
  readonly code: CalendarProblemCode;
  /** Names the bad text and where it stands; never an event's title, nor the path of a feed's address. */
  readonly message: string;
  /** What the owner of the calendar or of the server can do. */
  readonly remedy: string;
  /** How long to wait at least before asking again, in milliseconds, where the provider says so. */
  readonly retryAfter?: number;
  /** UID of the event at fault, where it has one. */
  readonly uid?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
}

const remedies = {
  'not-a-calendar':
    'Give the address that ends in the calendar itself (iCalendar, often ".ics"), not that of a web page.',
  'cut-short': 'Fetch or export the calendar again; the file ends before the calendar does.',
  'broken-structure': 'Export the calendar again from the program that wrote it.',
  'unreadable-line': 'Correct or delete the event in the calendar it comes from.',
  'unreadable-date': 'Correct or delete the event in the calendar it comes from.',
  'unreadable-event': 'Correct or delete the event in the calendar it comes from.',
  'unreadable-recurrence': 'Correct the repetition of this event in the calendar it comes from, or delete the event.',
  'unknown-time-zone':
    'Choose a standard time zone for this event (such as Europe/Berlin), or export with time zones included.',
  'too-large': 'Feed a calendar with fewer past events, or raise the limit of bytes.',
  'too-many-events': 'Feed a calendar with fewer events, or raise the limit of events.',
  'too-many-occurrences': 'Make the event repeat less often or end, or raise the limit of occurrences.',
  'too-complex': 'Simplify the repetitions and exceptions of this event, or raise the limit of steps.',
  'too-slow': 'Feed a smaller calendar; where the machine is overloaded, wait: it is read again soon.',
  'bad-address': 'Give an address that starts with https:, http: or webcal:.',
  'private-address': 'Use a public address, or allow private addresses in the configuration of this server.',
  unreachable: 'Check the address, and that this server may reach it.',
  refused: 'Check the address; where it holds a secret part, it may have been reset, so copy it again.',
  'sign-in-refused':
    'Check the user name and the password; many calendars want a password made for one app, not that of the account.',
  'consent-revoked': 'Connect the calendar again.',
  'consent-incomplete': 'Connect the calendar again, and allow everything that is asked for.',
  'client-refused':
    'Check the client id, the secret and the key that this server has for the provider of the calendar.',
  'asked-too-often': 'Nothing: the calendar is asked again as soon as its provider allows.',
  'not-writable': 'Choose a calendar that may be changed, or let this one be changed by this account.',
  'changed-meanwhile': 'Nothing: the event is written again soon. Somebody else was changing it at the same moment.',
  'bad-answer': 'Check that the address is that of a calendar on a CalDAV server.',
  'too-many-redirects': 'Give the address that the redirects lead to.',
  timeout: 'Try again later; the calendar did not answer in time.',
  'unreadable-file': 'Check that the file exists and that this server may read it.',
  stale: 'Check the address of the calendar; its last good reading is too old to be trusted.',
  'not-read-yet': 'Wait a moment: the calendar is about to be read for the first time.',
  unexpected: 'Report this to the makers of Team Booking, with the calendar if it may be shared.',
} as const;

/** Where in the calendar a problem stands, and when it may be over. */
export interface Place {
  readonly retryAfter?: number | undefined;
  readonly uid?: string | undefined;
  readonly line?: number | undefined;
}

export function problemOf(code: CalendarProblemCode, message: string, place: Place = {}): CalendarProblem {
  return {
    code,
    message: `${message}${whereabouts(place)}.`,
    remedy: remedies[code],
    ...(place.retryAfter !== undefined && { retryAfter: place.retryAfter }),
    ...(place.uid !== undefined && { uid: place.uid }),
    ...(place.line !== undefined && { line: place.line }),
  };
}

/** Thrown inside this folder only; every public function returns it as a value. */
export class CalendarUnreadable extends Error {
  override readonly name = 'CalendarUnreadable';
  readonly problem: CalendarProblem;

  constructor(code: CalendarProblemCode, message: string, place?: Place) {
    const problem = problemOf(code, message, place);
    super(problem.message);
    this.problem = problem;
  }

  /** For a problem that somebody else has found. */
  static by({ code, message, retryAfter }: CalendarProblem): CalendarUnreadable {
    return new CalendarUnreadable(code, message.replace(/\.$/, ''), { retryAfter });
  }
}

/** Foreign text made safe for a message: one line, no control characters, truncated. */
export function quoted(text: string): string {
  const plain = text
    .slice(0, 500)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, ' ')
    .trim();
  return `"${plain.length > 100 ? `${plain.slice(0, 99)}…` : plain}"`;
}

function whereabouts({ uid, line }: Place): string {
  const parts = [uid === undefined ? '' : `event ${quoted(uid)}`, line === undefined ? '' : `line ${line}`];
  const where = parts.filter(Boolean).join(', ');
  return where ? ` (${where})` : '';
}

/** What was thrown as a value. Mistakes of ours stay thrown. */
export async function asValue<T>(
  work: () => Promise<T>,
): Promise<T | { readonly ok: false; readonly problem: CalendarProblem }> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof CalendarUnreadable) return { ok: false, problem: error.problem };
    throw error;
  }
}
