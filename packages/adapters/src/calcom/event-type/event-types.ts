import { BackendError } from '@team-booking/sdk';
import type { Ask } from '../exchange.ts';
import type { CalcomOptions } from '../options.ts';
import { isSlug } from '../formats.ts';
import { list, members, InvalidAnswer, plain } from '../reading.ts';
import { asBackendError } from '../refusal.ts';
import { readEventType, type EventType } from './event-type.ts';

/** Milliseconds for which an event type is cached. */
const KEEP = 60_000;

/** The bookable event types. */
export interface EventTypes {
  /** Fetches it. @throws BackendError `not-found`, `unsupported`, and what any call rejects with */
  ask(slug: string, signal?: AbortSignal): Promise<EventType>;
  /** The same, cached for a minute. */
  known(slug: string, signal?: AbortSignal): Promise<EventType>;
  /** This adapter's slug of a Cal.com event type. */
  slugOf(event: { id: number; slug: string }): string;
}

export function eventTypesOf(options: CalcomOptions, ask: Ask, now: () => number): EventTypes {
  const { user, organization, eventTypes: given = {} } = options;
  const kept = new Map<string, { at: number; event: EventType }>();

  async function find(slug: string, signal?: AbortSignal): Promise<EventType> {
    const read = (data: unknown) => readEventType(data, slug, options, now());
    if (!isSlug(slug)) throw unknown(slug);
    const own = Object.hasOwn(given, slug) ? given[slug] : undefined;
    if (typeof own === 'number') return ask(`event-types/${own}`, read, { signal });
    if (own) return readGiven(own, slug, read);
    if (!user) throw unknown(slug);
    const query = new URLSearchParams({ username: user, eventSlug: slug });
    if (organization) query.set('orgSlug', organization);
    const readList = (data: unknown) =>
      list(data, 'data').find((one) => members(one, 'an event type')['slug'] === slug);
    const found = await ask(
      `event-types?${query.toString()}`,
      (data) => {
        const one = readList(data);
        return one === undefined ? null : read(one);
      },
      { signal },
    );
    if (!found) throw unknown(slug);
    return found;
  }

  const eventTypes: EventTypes = {
    async ask(slug, signal) {
      const event = await find(slug, signal).catch((error: unknown) => {
        throw asBackendError(error);
      });
      kept.set(slug, { at: now(), event });
      return event;
    },
    async known(slug, signal) {
      const before = kept.get(slug);
      return before && now() - before.at < KEEP ? before.event : eventTypes.ask(slug, signal);
    },
    slugOf({ id, slug }) {
      const named = Object.entries(given).find(([, own]) => (typeof own === 'number' ? own : idOf(own)) === id);
      return named ? named[0] : slug;
    },
  };
  return eventTypes;
}

function idOf(given: object): unknown {
  return 'id' in given ? given.id : undefined;
}

function readGiven(own: object, slug: string, read: (data: unknown) => EventType): EventType {
  try {
    return read(own);
  } catch (cause) {
    if (!(cause instanceof InvalidAnswer)) throw cause;
    const remedy = 'Give the data of the answer to GET /v2/event-types/{id}, or the id.';
    throw new BackendError('broken', `eventTypes["${slug}"]: ${cause.message}. ${remedy}`, undefined, { cause });
  }
}

function unknown(slug: unknown): BackendError {
  const remedy = 'Check the last part of the link, and user and eventTypes of calcom().';
  return new BackendError('not-found', `Cal.com has no event type "${plain(slug).slice(0, 80)}" here. ${remedy}`);
}
