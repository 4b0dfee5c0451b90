import { asValue, type CalendarProblem } from '../problem.ts';
import { withDefaults, type Means } from '../net/exchange.ts';
import type { Access } from '../oauth/access.ts';
import { GoogleSession } from './google-session.ts';
import { addressAt } from './google-source.ts';

/** A calendar of somebody's at Google. */
export interface GoogleCalendar {
  readonly id: string;
  readonly name: string;
  /** Whether events can be put into it. */
  readonly writable: boolean;
  /** Whether no more may be asked than when it is busy. */
  readonly freeBusyOnly: boolean;
  /** Whether it is the one that everybody has. Its id is the address of the account. */
  readonly primary: boolean;
}

type GoogleCalendars =
  | { readonly ok: true; readonly calendars: readonly GoogleCalendar[] }
  | { readonly ok: false; readonly problem: CalendarProblem };

interface ListPage {
  readonly items?: readonly {
    readonly id?: string;
    readonly summary?: string;
    readonly summaryOverride?: string;
    readonly accessRole?: string;
    readonly primary?: boolean;
  }[];
  readonly nextPageToken?: string;
}

/** At most so many pages of a list. */
const PAGES = 20;

/** The calendars of whoever has given access, their own first. */
export function listGoogleCalendars(
  access: Access,
  { api, ...means }: Partial<Means> & { readonly api?: string | undefined } = {},
): Promise<GoogleCalendars> {
  return asValue(async () => {
    const session = new GoogleSession(access, withDefaults(means));
    const found: GoogleCalendar[] = [];
    let pageToken: string | undefined;
    for (let page = 0; page < PAGES; page += 1) {
      const fields = 'nextPageToken,items(id,summary,summaryOverride,accessRole,primary)';
      const url = addressAt(api, ['users', 'me', 'calendarList'], { maxResults: '250', fields, pageToken });
      const { body } = await session.send<ListPage>(url, {}, means.signal);
      for (const { id, summary, summaryOverride, accessRole = '', primary = false } of body.items ?? []) {
        if (id === undefined) continue;
        const writable = ['owner', 'writer'].includes(accessRole);
        const freeBusyOnly = accessRole === 'freeBusyReader';
        found.push({ id, name: summaryOverride ?? summary ?? id, writable, freeBusyOnly, primary });
      }
      pageToken = body.nextPageToken;
      if (pageToken === undefined) break;
    }
    return { ok: true, calendars: found.toSorted((a, b) => Number(b.primary) - Number(a.primary)) };
  });
}
