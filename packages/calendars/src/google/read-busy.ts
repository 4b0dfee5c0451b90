import { union, unionOf, type Interval } from '@team-booking/core/intervals';
import type { ConnectorOptions } from '../connector-options.ts';
import type { BusyAnswer, BusyRequest, LookAnswer, LookRequest } from '../connector.ts';
import type { EventApart } from '../icalendar/apart.ts';
import { Meter } from '../limits.ts';
import { CalendarUnreadable } from '../problem.ts';
import { standingOf } from './standing.ts';
import { timeOf } from './event-time.ts';
import type { GoogleEvent, GoogleEvents } from './google-event.ts';
import type { GoogleSession } from './google-session.ts';
import { eventsAt, type GoogleSource } from './google-source.ts';
import { uidOf } from './own-id.ts';
import { takesTime } from './takes-time.ts';

/** What is known of one event, or of one occurrence of a series. */
interface Known {
  readonly busy?: Interval;
  readonly apart?: EventApart;
}

interface Kept {
  readonly from: number;
  readonly to: number;
  readonly token: string;
  readonly timeZone: string;
  readonly events: ReadonlyMap<string, Known>;
}

/** What is read of an event; what it is about is not. */
const FIELDS =
  'nextPageToken,nextSyncToken,timeZone,items(id,iCalUID,status,eventType,transparency,recurringEventId,start,end,' +
  'attendees(self,responseStatus),extendedProperties/private)';

/** Events an answer: parsing one must not keep requests waiting. */
const PAGE = '1000';

/** Reads a calendar at Google: all of it at first, then what has changed. */
export class GoogleBusyReader {
  readonly #session: GoogleSession;
  readonly #source: GoogleSource;
  readonly #options: ConnectorOptions;
  readonly #apart: RegExp | undefined;
  #kept: Kept | undefined;

  constructor(session: GoogleSession, source: GoogleSource, options: ConnectorOptions) {
    this.#session = session;
    this.#source = source;
    this.#options = options;
    this.#apart = options.apart === undefined ? undefined : new RegExp(options.apart);
  }

  /** @throws CalendarUnreadable */
  async read(request: BusyRequest): Promise<BusyAnswer> {
    const { from, to, since } = request;
    const kept = this.#kept;
    const isKnown = kept && since === kept.token && kept.from === from && kept.to === to;
    return (isKnown && (await this.#update(kept, request))) || this.#readAll(request);
  }

  /**
   * Looks at the events of a time as they are now, whatever was read before.
   *
   * @throws CalendarUnreadable
   */
  async look({ from, to, signal }: LookRequest): Promise<LookAnswer> {
    return { ok: true, ...saidBy(await this.#all(from, to, signal)) };
  }

  async #readAll({ from, to, signal }: BusyRequest): Promise<BusyAnswer> {
    return this.#keep(await this.#all(from, to, signal));
  }

  async #all(from: number, to: number, signal: AbortSignal | undefined): Promise<Kept> {
    const range = { timeMin: new Date(from).toISOString(), timeMax: new Date(to).toISOString() };
    const events = new Map<string, Known>();
    const meter = new Meter(this.#options.limits);
    const said = await this.#pages(range, signal, (event, timeZone) => {
      meter.event({ uid: uidOf(event) });
      this.#add(events, event, timeZone, from, to);
    });
    if (!said) throw new CalendarUnreadable('bad-answer', 'The calendar does not know a token that was not given');
    return { from, to, ...said, events };
  }

  /** @returns null where all has to be read again */
  async #update(kept: Kept, { from, to, signal }: BusyRequest): Promise<BusyAnswer | null> {
    const changed: GoogleEvent[] = [];
    const said = await this.#pages({ syncToken: kept.token }, signal, (event) => changed.push(event));
    if (!said || said.timeZone !== kept.timeZone) return null;
    if (changed.length === 0) {
      this.#kept = { ...kept, token: said.token };
      return { ok: true, changed: false, token: said.token };
    }
    // What has become of each occurrence is not always said when a series changes.
    if (changed.some(({ recurringEventId, id }) => recurringEventId || !id || isSeries(kept.events, id))) return null;
    const events = new Map(kept.events);
    for (const event of changed) {
      events.delete(event.id ?? '');
      this.#add(events, event, said.timeZone, from, to);
    }
    return this.#keep({ ...kept, ...said, events });
  }

  /** @returns undefined where the token is lost */
  async #pages(
    parameters: Readonly<Record<string, string>>,
    signal: AbortSignal | undefined,
    use: (event: GoogleEvent, timeZone: string) => void,
  ): Promise<{ readonly token: string; readonly timeZone: string } | undefined> {
    const expected = parameters['syncToken'] === undefined ? [] : [400, 410];
    let pageToken: string | undefined;
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const asked = {
        ...parameters,
        singleEvents: 'true',
        maxAttendees: '1',
        maxResults: PAGE,
        fields: FIELDS,
        pageToken,
      };
      const url = eventsAt(this.#source, undefined, asked);
      const { status, body } = await this.#session.send<GoogleEvents>(url, { expected }, signal);
      if (expected.includes(status)) return undefined;
      const { items = [], timeZone = this.#options.hostTimeZone, nextPageToken, nextSyncToken } = body;
      for (const event of items) use(event, timeZone);
      if (nextPageToken === undefined) {
        if (nextSyncToken !== undefined) return { token: nextSyncToken, timeZone };
        throw new CalendarUnreadable('bad-answer', 'The events of the calendar end without a token');
      }
      pageToken = nextPageToken;
    }
    throw new CalendarUnreadable('bad-answer', 'The events of the calendar do not end');
  }

  #add(events: Map<string, Known>, event: GoogleEvent, timeZone: string, from: number, to: number): void {
    const uid = uidOf(event);
    const isApart = uid !== undefined && this.#apart?.test(uid) === true;
    const isTaken = takesTime(event);
    if (!event.id || event.status === 'cancelled' || !(isApart || isTaken)) return;
    const time = timeOf(event, timeZone);
    if (time.start >= to || time.end <= from) return;
    if (isApart) {
      const busy = isTaken ? unionOf([time]) : union([]);
      events.set(event.id, { apart: { ...standingOf(event, uid, time), busy } });
    } else events.set(event.id, { busy: time });
  }

  #keep(kept: Kept): BusyAnswer {
    this.#kept = kept;
    return { ok: true, changed: true, token: kept.token, ...saidBy(kept) };
  }
}

function saidBy({ events }: Kept) {
  const known = [...events.values()];
  return { busy: unionOf(known.flatMap((one) => one.busy ?? [])), apart: known.flatMap((one) => one.apart ?? []) };
}

/** Bounds what a server may answer in parts. */
const MOST_PAGES = 1000;

/** Occurrences are named after the series, `series_20270308T080000Z`. */
function isSeries(events: ReadonlyMap<string, Known>, id: string): boolean {
  return [...events.keys()].some((name) => name.startsWith(`${id}_`));
}
