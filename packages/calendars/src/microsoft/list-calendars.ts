import { withDefaults, type Means } from '../net/exchange.ts';
import type { Access } from '../oauth/access.ts';
import { asValue, CalendarUnreadable, type CalendarProblem } from '../problem.ts';
import { GraphSession } from './graph-session.ts';
import { mailboxOf } from './graph-source.ts';

/** A calendar of somebody's at Microsoft. */
export interface MicrosoftCalendar {
  readonly id: string;
  readonly name: string;
  /** Whether events can be put into it. */
  readonly writable: boolean;
  /** Whether it is the one that everybody has. */
  readonly primary: boolean;
}

type MicrosoftCalendars =
  | { readonly ok: true; readonly calendars: readonly MicrosoftCalendar[] }
  | { readonly ok: false; readonly problem: CalendarProblem };

interface ListOptions extends Partial<Means> {
  readonly api?: string | undefined;
  /** Whose mailbox, where one connection is for a whole team. Default: that of whoever has consented. */
  readonly user?: string | undefined;
}

interface ListPage {
  readonly value?: readonly {
    readonly id?: string;
    readonly name?: string;
    readonly canEdit?: boolean;
    readonly isDefaultCalendar?: boolean;
  }[];
  readonly '@odata.nextLink'?: string;
}

/** At most so many pages of a list. */
const PAGES = 20;

/** The calendars of a mailbox, the one that everybody has first. */
export function listMicrosoftCalendars(
  access: Access,
  { api, user, ...means }: ListOptions = {},
): Promise<MicrosoftCalendars> {
  return asValue(async (): Promise<MicrosoftCalendars> => {
    const session = new GraphSession(access, withDefaults({ ...means, redirects: 0 }));
    const found: MicrosoftCalendar[] = [];
    let address: string | undefined =
      `${mailboxOf({ api, user })}/calendars?$select=id,name,canEdit,isDefaultCalendar&$top=100`;
    const origin = URL.parse(address)?.origin;
    for (let page = 0; page < PAGES && address !== undefined; page += 1) {
      const { body } = await session.send(address, {}, means.signal);
      const { value, '@odata.nextLink': next } = (body ?? {}) as ListPage;
      if (!Array.isArray(value) || (next !== undefined && URL.parse(next)?.origin !== origin)) {
        throw new CalendarUnreadable('bad-answer', 'The answer is not a list of calendars');
      }
      for (const { id, name = '', canEdit = false, isDefaultCalendar = false } of value as NonNullable<
        ListPage['value']
      >) {
        if (id !== undefined) found.push({ id, name: name || id, writable: canEdit, primary: isDefaultCalendar });
      }
      address = next;
    }
    return { ok: true, calendars: found.toSorted((a, b) => Number(b.primary) - Number(a.primary)) };
  });
}
