import type { calendar_v3 } from '@googleapis/calendar';

export type Event = calendar_v3.Schema$Event;

/** A calendar as the stand-in holds it: events that take place once, and occurrences of series. What is removed leaves its id. */
export class HeldCalendar {
  timeZone: string;
  /** What whoever has consented may do with it. */
  accessRole: 'owner' | 'reader' | 'freeBusyReader' = 'owner';
  /** Called when something in it has changed. */
  onChange: () => void = () => undefined;
  #events = new Map<string, { readonly event: Event; readonly version: number }>();
  #version = 0;
  /** Tokens of an earlier one are unknown. */
  #generation = 0;

  constructor(timeZone: string) {
    this.timeZone = timeZone;
  }

  get(id: string): Event | undefined {
    return this.#events.get(id)?.event;
  }

  all(): Event[] {
    return Array.from(this.#events.values(), ({ event }) => event);
  }

  set(event: Event): Event {
    const version = ++this.#version;
    const kept = { kind: 'calendar#event', status: 'confirmed', ...event, etag: `"${version}"` };
    this.#events.set(event.id ?? '', { event: kept, version });
    this.onChange();
    return kept;
  }

  /** What is left of it is what Google says of a cancelled event. */
  remove(id: string): void {
    const { recurringEventId, originalStartTime, iCalUID } = this.get(id) ?? {};
    const rest = recurringEventId ? { recurringEventId, originalStartTime } : {};
    this.set({ id, iCalUID, status: 'cancelled', ...rest } as Event);
  }

  forget(): void {
    this.#generation += 1;
  }

  token(): string {
    return `sync-${this.#generation}-${this.#version}`;
  }

  /** @returns what has changed since a token, cancelled events too; undefined where the token is unknown */
  since(token: string): Event[] | undefined {
    const [, generation, version] = /^sync-(\d+)-(\d+)$/.exec(token) ?? [];
    if (Number(generation) !== this.#generation) return undefined;
    return [...this.#events.values()].filter((one) => one.version > Number(version)).map(({ event }) => event);
  }
}
