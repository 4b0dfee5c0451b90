import type { Event } from '@microsoft/microsoft-graph-types';

/** An event as Graph holds it: a single one, or a series with its occurrences. */
export interface Held {
  readonly event: Event;
  /** Of a series: occurrences and exceptions, without those that were left out. */
  readonly instances?: readonly Event[];
}

/** A calendar in a mailbox, with versions of everything in it. */
export class GraphCalendar {
  readonly held = new Map<string, Held>();
  /** Transactions that were carried out, also for events that are gone. */
  readonly transactions = new Set<string>();
  readonly #snapshots = new Map<string, ReadonlyMap<string, string>>();
  #versions = 0;

  /** Puts one in, in place of what was there. What says the same keeps its version. */
  put(id: string, { event, instances }: Held): Event {
    const before = this.held.get(id);
    const versioned = (next: Event, last: Event | undefined): Event => {
      const same = last && sameAs(next, last);
      return { ...next, ...tag(same ? tagOf(last) : `W/"${++this.#versions}"`) };
    };
    const whole = versioned({ ...event, id }, before?.event);
    const kept = instances?.map((one) =>
      versioned(
        one,
        before?.instances?.find((last) => last.id === one.id),
      ),
    );
    this.held.set(id, { event: whole, ...(kept && { instances: kept }) });
    return whole;
  }

  get(id: string): Event | undefined {
    return this.held.get(id)?.event;
  }

  remove(id: string): boolean {
    return this.held.delete(id);
  }

  /** All that a view of a time shows, by id: what takes place in it, and the series that it belongs to. */
  view(from: number, to: number): ReadonlyMap<string, Event> {
    const found = new Map<string, Event>();
    for (const { event, instances } of this.held.values()) {
      const within = (instances ?? [event]).filter((one) => startOf(one) < to && endOf(one) > from);
      if (instances && within.length > 0) found.set(event.id!, event);
      for (const one of within) found.set(one.id!, one);
    }
    return found;
  }

  /** Remembers a view. @returns by what name */
  remember(view: ReadonlyMap<string, Event>): string {
    const name = `${'t'.repeat(80)}${this.#snapshots.size}`;
    this.#snapshots.set(name, new Map(Array.from(view, ([id, event]) => [id, tagOf(event)])));
    return name;
  }

  remembered(name: string): ReadonlyMap<string, string> | undefined {
    return this.#snapshots.get(name);
  }

  forget(): void {
    this.#snapshots.clear();
  }
}

export function tagOf(event: Event): string {
  return (event as { readonly '@odata.etag'?: string })['@odata.etag'] ?? '';
}

function tag(etag: string): object {
  return { '@odata.etag': etag, changeKey: etag.replaceAll(/\W/g, '') };
}

function sameAs(a: Event, b: Event): boolean {
  const plain = (event: Event) => JSON.stringify({ ...event, changeKey: '', '@odata.etag': '' });
  return plain(a) === plain(b);
}

function startOf({ start }: Event): number {
  return Date.parse(`${start?.dateTime?.slice(0, 19)}Z`);
}

function endOf({ end }: Event): number {
  return Date.parse(`${end?.dateTime?.slice(0, 19)}Z`);
}
