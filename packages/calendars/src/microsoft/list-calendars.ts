import { withDefaults, type Means } from '../net/exchange.ts';
import type { Access } from '../oauth/access.ts';
import { asValue, CalendarUnreadable, type CalendarProblem } from '../problem.ts';
import { GraphSession } from './graph-session.ts';
import { mailboxOf } from './graph-source.ts';

/** A calendar of a mailbox. */
export interface GraphCalendar {
  readonly id: string;
  readonly name: string;
  /** Whether events can be put into it. */
  readonly writable: boolean;
}

type GraphCalendars =
  | { readonly ok: true; readonly calendars: readonly GraphCalendar[] }
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

/** At most so many parts of a list. */
const PARTS = 20;

/** The calendars of a mailbox, its own one first. */
export function listGraphCalendars(access: Access, { api, user, ...means }: ListOptions = {}): Promise<GraphCalendars> {
  return asValue(async () => {
    const session = new GraphSession(access, withDefaults({ ...means, redirects: 0 }));
    const first = `${mailboxOf({ kind: 'microsoft', connection: '', access, api, user })}/calendars`;
    const found: (GraphCalendar & { readonly isFirst: boolean })[] = [];
    let next: string | undefined = `${first}?$select=id,name,canEdit,isDefaultCalendar&$top=100`;
    for (let part = 0; next !== undefined && part < PARTS; part += 1) {
      const page = (await session.send(next, {}, means.signal)).body as ListPage;
      for (const { id, name, canEdit = false, isDefaultCalendar = false } of page.value ?? []) {
        if (id !== undefined) found.push({ id, name: name ?? id, writable: canEdit, isFirst: isDefaultCalendar });
      }
      next = page['@odata.nextLink'];
      // The token goes to the API only.
      if (next !== undefined && URL.parse(next)?.origin !== URL.parse(first)?.origin) {
        throw new CalendarUnreadable('bad-answer', 'The list of calendars goes on at another address');
      }
    }
    const sorted = found.toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst));
    return { ok: true, calendars: sorted.map(({ id, name, writable }) => ({ id, name, writable })) };
  });
}
