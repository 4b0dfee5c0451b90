import { setImmediate as turn } from 'node:timers/promises';
import type { ConnectorOptions } from '../connector-options.ts';
import type { BusyAnswer, BusyRequest, LookAnswer, LookRequest } from '../connector.ts';
import { busyOf } from '../parsing/busy-of.ts';
import type { ParsedText } from '../parsing/parse.ts';
import { changesOf } from './changes.ts';
import type { DavSession } from './dav-session.ts';
import { nameOf } from './calendar-object.ts';
import type { DavAnswer } from './dav-answer.ts';
import { leftOutOf } from './left-out.ts';
import { answersNamed, answersWithin, markOf, together, type Mark } from './objects.ts';

/** What is known of one object. Its text is not kept: a whole team's would not fit into memory. */
interface Known {
  readonly etag: string | undefined;
  readonly said: ParsedText;
}

interface Kept {
  readonly from: number;
  readonly to: number;
  readonly mark: Mark;
  readonly objects: ReadonlyMap<string, Known>;
}

/** Reads a calendar on a server: all of it at first, then what has changed. */
export class BusyReader {
  readonly #session: DavSession;
  readonly #calendar: URL;
  readonly #options: ConnectorOptions;
  #kept: Kept | undefined;

  constructor(session: DavSession, calendar: URL, options: ConnectorOptions) {
    this.#session = session;
    this.#calendar = calendar;
    this.#options = options;
  }

  /** @throws CalendarUnreadable */
  async read(request: BusyRequest): Promise<BusyAnswer> {
    const { from, to, since } = request;
    const kept = this.#kept;
    const isKnown = kept && since === tokenOf(kept.mark) && kept.from === from && kept.to === to;
    return (isKnown && (await this.#update(kept, request))) || this.#readAll(request);
  }

  /**
   * Looks at the events of a time as they are now, whatever was read before.
   *
   * @throws CalendarUnreadable
   */
  async look({ from, to, signal }: LookRequest): Promise<LookAnswer> {
    const answers = await answersWithin(this.#session, this.#calendar, from, to, signal);
    const parsed = await busyOf({ answers }, this.#options, { from, to, signal });
    if (parsed.kind === 'unreadable') return { ok: false, problem: parsed.problem };
    const said = parsed.kind === 'read' ? parsed.texts : [];
    return { ok: true, busy: together(said.map(({ busy }) => busy)), apart: said.flatMap((one) => one.apart) };
  }

  async #readAll(request: BusyRequest): Promise<BusyAnswer> {
    const { from, to, signal } = request;
    // The mark first: what changes while the events are read is read again next time.
    const mark = await markOf(this.#session, this.#calendar, signal);
    const answers = await answersWithin(this.#session, this.#calendar, from, to, signal);
    const within = await this.#with(new Map(), answers, request);
    if (!('objects' in within)) return within;
    const leftOut = await leftOutOf(this.#session, this.#calendar, request, within.objects.keys(), signal);
    return this.#keep({ from, to, mark, objects: within.objects }, leftOut, request);
  }

  /** @returns null where all has to be read again */
  async #update(kept: Kept, request: BusyRequest): Promise<BusyAnswer | null> {
    const { signal } = request;
    const etags = new Map(Array.from(kept.objects, ([name, { etag }]) => [name, etag]));
    const changes = await changesOf(this.#session, this.#calendar, kept.mark, etags, signal);
    if (!changes) return null;
    const { mark, changed, gone } = changes;
    if (changed.length === 0 && !gone.some((name) => kept.objects.has(name))) {
      this.#kept = { ...kept, mark };
      return { ok: true, changed: false, token: tokenOf(mark) };
    }
    const objects = new Map(kept.objects);
    // Also those that are changed, as they may be gone by now.
    for (const name of [...gone, ...changed.map(nameOf)]) objects.delete(name);
    return this.#keep({ ...kept, mark, objects }, changed, request);
  }

  /** Keeps what is known, and what these objects say. */
  async #keep(kept: Kept, urls: readonly URL[], request: BusyRequest): Promise<BusyAnswer> {
    const answers = await answersNamed(this.#session, this.#calendar, urls, request.signal);
    const all = await this.#with(kept.objects, answers, request);
    if (!('objects' in all)) return all;
    this.#kept = { ...kept, ...all };
    const said = Array.from(all.objects.values(), (one) => one.said);
    const apart = said.flatMap((one) => one.apart);
    await turn();
    const busy = together(said.map((one) => one.busy));
    await turn();
    return { ok: true, changed: true, token: tokenOf(kept.mark), busy, apart };
  }

  /** What is known, and what these answers say. */
  async #with(
    objects: Kept['objects'],
    answers: readonly DavAnswer[],
    { from, to, signal }: BusyRequest,
  ): Promise<Pick<Kept, 'objects'> | Extract<BusyAnswer, { ok: false }>> {
    if (answers.length === 0) return { objects };
    const parsed = await busyOf({ answers }, this.#options, { from, to, signal });
    // What comes from a thread and what is made of it take a turn each: of thousands of events they would hold requests up together.
    await turn();
    if (parsed.kind === 'unreadable') return { ok: false, problem: parsed.problem };
    if (parsed.kind === 'unchanged') throw new Error('Events that were never read are said to be unchanged');
    const all = new Map(objects);
    for (const { object, ...said } of parsed.texts) {
      if (object) all.set(object.name, { etag: object.etag, said });
    }
    return { objects: all };
  }
}

function tokenOf({ syncToken, ctag }: Mark): string {
  return JSON.stringify([syncToken ?? null, ctag ?? null]);
}
