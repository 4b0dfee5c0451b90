import { unionOf, type Interval, type IntervalSet } from '@team-booking/core/intervals';
import { createHash } from 'node:crypto';
import type { ConnectorOptions } from '../connector-options.ts';
import type { BusyAnswer, BusyRequest } from '../connector.ts';
import type { EventApart } from '../icalendar/apart.ts';
import { Meter } from '../limits.ts';
import { apartOf, ownUidOf } from './apart.ts';
import { firstRound, roundFrom } from './delta.ts';
import { timeOf } from './event-time.ts';
import type { GraphEvent } from './graph-event.ts';
import type { GraphSession } from './graph-session.ts';
import { calendarOf, mailboxOf, type GraphSource } from './graph-source.ts';
import { instancesOf } from './instances.ts';
import { takesTime } from './takes-time.ts';

/** What is known of one event, by its id: little, as a whole team's are kept. */
interface Known {
  readonly isSeries?: boolean;
  /** The series that it is an occurrence of. */
  readonly series: string | undefined;
  /** None: it takes no time, or is a series, whose occurrences are told by themselves. */
  readonly busy: Interval | undefined;
  readonly apart?: EventApart | undefined;
}

interface Kept {
  readonly from: number;
  readonly to: number;
  /** Where to ask for changes. */
  readonly next: string;
  readonly events: ReadonlyMap<string, Known>;
}

/** Reads a calendar: all of it at first, then what has changed. */
export class GraphBusyReader {
  readonly #session: GraphSession;
  readonly #source: GraphSource;
  readonly #options: ConnectorOptions;
  /** By which UIDs of ours are told. */
  readonly #form: RegExp | null;
  #kept: Kept | undefined;

  constructor(session: GraphSession, source: GraphSource, options: ConnectorOptions) {
    this.#session = session;
    this.#source = source;
    this.#options = options;
    this.#form = options.apart === undefined ? null : new RegExp(options.apart);
  }

  /** @throws CalendarUnreadable */
  async read(request: BusyRequest): Promise<BusyAnswer> {
    const { from, to, since } = request;
    const kept = this.#kept;
    const isKnown = kept && since === tokenOf(kept.next) && kept.from === from && kept.to === to;
    const first = firstRound(calendarOf(this.#source), from, to);
    const answer = isKnown && (await this.#update(kept, kept.next, request));
    const all = answer || (await this.#update({ from, to, next: '', events: new Map() }, first, request));
    if (all) return all;
    throw new Error('A first question cannot be out of date');
  }

  /** @returns null where all has to be read again */
  async #update(kept: Kept, link: string, { signal }: BusyRequest): Promise<BusyAnswer | null> {
    const meter = new Meter(this.#options.limits);
    const counted = () => meter.event({});
    const round = await roundFrom(this.#session, link, counted, signal);
    if (!round) return null;
    const isFirst = kept.next === '';
    if (!isFirst && !concerns(round.events, kept.events)) {
      this.#kept = { ...kept, next: round.next };
      return { ok: true, changed: false, token: tokenOf(round.next) };
    }
    const events = new Map(kept.events);
    for (const event of round.events.values()) this.#note(events, event, round.events);
    const left = incomplete(round.events, isFirst);
    dropOccurrences(events, left);
    for (const series of left) {
      const found = await instancesOf(this.#session, mailboxOf(this.#source), series, kept, counted, signal);
      for (const event of found) this.#note(events, event, round.events);
    }
    meter.occurrences(events.size, {});
    this.#kept = { ...kept, next: round.next, events };
    return { ok: true, changed: true, token: tokenOf(round.next), ...together(events, kept) };
  }

  #note(events: Map<string, Known>, event: GraphEvent, round: ReadonlyMap<string, GraphEvent>): void {
    const { id, seriesMasterId } = event;
    if (event['@removed'] !== undefined) {
      if (events.get(id)?.isSeries) dropOccurrences(events, new Set([id]));
      events.delete(id);
      return;
    }
    const series = seriesMasterId ?? undefined;
    if (event.type === 'seriesMaster') {
      events.set(id, { isSeries: true, series: undefined, busy: undefined });
      return;
    }
    // Of an occurrence there is often nothing but its time: the rest is as its series says.
    const master = series === undefined ? undefined : round.get(series);
    const whole = { ...(master && withoutTime(master)), ...withoutNothing(event) };
    const { hostTimeZone } = this.#options;
    const uid = ownUidOf(whole, this.#form);
    if (uid !== undefined) events.set(id, { series, busy: undefined, apart: apartOf(whole, uid, hostTimeZone) });
    else events.set(id, { series, busy: takesTime(whole) ? timeOf(whole, hostTimeZone) : undefined });
  }
}

/** Whether something of a round was or becomes part of what is known: what changes outside of the range is told as removed. */
function concerns(round: ReadonlyMap<string, GraphEvent>, known: ReadonlyMap<string, Known>): boolean {
  return [...round].some(([id, event]) => event['@removed'] === undefined || known.has(id));
}

/**
 * Series whose occurrences have to be asked for: at first those of which only occurrences came; later every one that has changed, as
 * its occurrences may or may not come with it.
 */
function incomplete(round: ReadonlyMap<string, GraphEvent>, isFirst: boolean): ReadonlySet<string> {
  const left = new Set<string>();
  for (const event of round.values()) {
    const { id, type, seriesMasterId, showAs } = event;
    if (event['@removed'] !== undefined) continue;
    if (type === 'seriesMaster' && !isFirst) left.add(id);
    const isBare = showAs === undefined || showAs === null;
    if (seriesMasterId && isBare && !round.has(seriesMasterId)) left.add(seriesMasterId);
  }
  return left;
}

function dropOccurrences(events: Map<string, Known>, series: ReadonlySet<string>): void {
  if (series.size === 0) return;
  for (const [id, known] of events) if (known.series !== undefined && series.has(known.series)) events.delete(id);
}

function withoutTime(event: GraphEvent): GraphEvent {
  return { ...event, start: null, end: null, type: null };
}

function withoutNothing(event: GraphEvent): GraphEvent {
  const said = Object.entries(event).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(said) as unknown as GraphEvent;
}

function together(events: ReadonlyMap<string, Known>, { from, to }: Kept) {
  const known = [...events.values()];
  const isWithin = ({ start, end }: Interval) => start < to && end > from;
  const busy: IntervalSet = unionOf(known.flatMap((one) => one.busy ?? []).filter(isWithin));
  return { busy, apart: known.flatMap((one) => one.apart ?? []).filter(isWithin) };
}

/** What a link says is long, and of no use to anybody else. */
function tokenOf(link: string): string {
  return createHash('sha256').update(link).digest('base64url');
}
