import type { Event, FreeBusyStatus, ResponseType } from '@microsoft/microsoft-graph-types';
import { occurrencesIn, type Occurrence } from '../../testing/test/occurrences-in.ts';
import type { GraphCalendar } from '../../testing/microsoft/graph-calendar.ts';

interface Options {
  readonly from: Date;
  readonly to: Date;
  readonly hostTimeZone: string;
  /** Address of the mailbox's owner. */
  readonly owner: string;
}

/** Puts into a calendar what Graph would hold of an iCalendar text, in place of what it held of a file of this name. */
export function loadCalendar(calendar: GraphCalendar, name: string, text: string, options: Options): void {
  unloadCalendar(calendar, name);
  const bySeries = Map.groupBy(occurrencesIn(text, options.from, options.to, options.hostTimeZone), ({ uid }) => uid);
  for (const [uid, all] of bySeries) {
    const id = `${name}~${uid}`;
    const [first] = all;
    if (!first?.isRecurring) {
      all.forEach((one, i) => calendar.put(i === 0 ? id : `${id}~${i}`, { event: eventOf(one, options) }));
      continue;
    }
    const plain = all.find(({ isChanged }) => !isChanged) ?? first;
    const instances = all.map((one): Event => ({
      ...eventOf(one, options),
      id: `${id}~${one.start}`,
      type: one.isChanged || !isLike(one, plain) ? 'exception' : 'occurrence',
      seriesMasterId: id,
    }));
    calendar.put(id, { event: { ...eventOf(plain, options), type: 'seriesMaster' }, instances });
  }
}

/** Removes what was loaded by this name. */
export function unloadCalendar(calendar: GraphCalendar, name: string): void {
  for (const id of calendar.held.keys()) if (id.startsWith(`${name}~`)) calendar.remove(id);
}

function eventOf(one: Occurrence, { owner }: Options): Event {
  const time = (instant: number) => ({
    dateTime: `${new Date(instant).toISOString().slice(0, 19)}.0000000`,
    timeZone: one.unknownZone ?? 'UTC',
  });
  return {
    type: 'singleInstance',
    subject: one.title,
    body: { contentType: 'text', content: one.description },
    start: time(one.start),
    end: time(one.end),
    isAllDay: one.isAllDay,
    isCancelled: one.status === 'cancelled',
    showAs: one.isTransparent ? 'free' : (statuses.get(one.shownAs ?? '') ?? 'busy'),
    responseStatus: { response: responses.get(one.answers.get(owner) ?? '') ?? 'none', time: '0001-01-01T00:00:00Z' },
    iCalUId: one.uid,
  };
}

/** Whether what Graph leaves out of an occurrence is as its series says. */
function isLike(one: Occurrence, series: Occurrence): boolean {
  const said = ({ isAllDay, status, isTransparent, shownAs, answers }: Occurrence) =>
    JSON.stringify([isAllDay, status, isTransparent, shownAs, [...answers]]);
  return said(one) === said(series);
}

const statuses: ReadonlyMap<string, FreeBusyStatus> = new Map([
  ['FREE', 'free'],
  ['TENTATIVE', 'tentative'],
  ['OOF', 'oof'],
  ['WORKINGELSEWHERE', 'workingElsewhere'],
]);

const responses: ReadonlyMap<string, ResponseType> = new Map([
  ['ACCEPTED', 'accepted'],
  ['DECLINED', 'declined'],
  ['TENTATIVE', 'tentativelyAccepted'],
  ['NEEDS-ACTION', 'notResponded'],
]);
