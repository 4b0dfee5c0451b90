import {
  ASKED,
  CONNECTION,
  eachSecret,
  type BookingTypeConfig,
  type HostConfig,
  type StoredDocument,
} from '@team-booking/engine';
import { CALENDAR_PUSH } from '../../calendars/push-document.ts';
import type { Sealing } from '../../secrets/sealing.ts';

/** Kinds of documents that hold secrets: their bodies are sealed as a whole. */
const SEALED: ReadonlySet<string> = new Set([CONNECTION, CALENDAR_PUSH]);

/** What rows of a team hold of secrets, sealed and opened. */
export class SealedRows {
  readonly #sealing: Sealing;
  readonly #team: string;

  constructor(sealing: Sealing, team: string) {
    this.#sealing = sealing;
    this.#team = team;
  }

  /** A host as they are stored: with the sources of calendars sealed. */
  host(host: HostConfig): string {
    return JSON.stringify(this.#eachSource(host, (source, place) => this.#sealing.seal(source, place)));
  }

  openHost(stored: string): HostConfig {
    return this.#eachSource(JSON.parse(stored), (source, place) => this.#sealing.open(source, place));
  }

  /** A booking type as it is stored: with what signs its questions sealed. */
  type(type: BookingTypeConfig): string {
    return JSON.stringify(this.#eachSecret(type, (secret, place) => this.#sealing.seal(secret, place)));
  }

  openType(stored: string): BookingTypeConfig {
    return this.#eachSecret(JSON.parse(stored), (secret, place) => this.#sealing.open(secret, place));
  }

  document(kind: string, id: string, body: object): string {
    const text = JSON.stringify(body);
    return SEALED.has(kind) ? JSON.stringify(this.#sealing.seal(text, [this.#team, kind, id])) : text;
  }

  openDocument(kind: string, id: string, stored: string): StoredDocument['body'] {
    const body: unknown = JSON.parse(stored);
    return (
      typeof body === 'string' ? JSON.parse(this.#sealing.open(body, [this.#team, kind, id])) : body
    ) as StoredDocument['body'];
  }

  /** What is kept of a calendar, which tells how it was read. */
  snapshot(host: string, calendar: string, text: string): string {
    return this.#sealing.seal(text, [this.#team, 'snapshot', host, calendar]);
  }

  openSnapshot(host: string, calendar: string, stored: string): string {
    return this.#sealing.open(stored, [this.#team, 'snapshot', host, calendar]);
  }

  isSnapshotCurrent(stored: string): boolean {
    return this.#sealing.isCurrent(stored);
  }

  /** Whether every secret in a stored row is sealed with the newest key. */
  isCurrent({ host, type, document }: StoredSecrets): boolean {
    if (host !== undefined) return sourcesOf(JSON.parse(host)).every((source) => this.#sealing.isCurrent(source));
    if (type !== undefined) {
      const stored: BookingTypeConfig = JSON.parse(type);
      return ASKED.every((asked) => !stored[asked] || this.#sealing.isCurrent(stored[asked].secret));
    }
    const body: unknown = JSON.parse(document ?? '""');
    return typeof body === 'string' && this.#sealing.isCurrent(body);
  }

  /** Kinds of documents that are sealed. */
  get kinds(): readonly string[] {
    return [...SEALED];
  }

  #eachSource(host: HostConfig, change: (source: string, place: string[]) => string): HostConfig {
    // Missing in what was stored before there were any.
    const calendars = (host.calendars ?? []).map((calendar) => ({
      ...calendar,
      source: change(calendar.source, [this.#team, 'host', host.id, calendar.id]),
    }));
    return { ...host, calendars };
  }

  #eachSecret(type: BookingTypeConfig, change: (secret: string, place: string[]) => string): BookingTypeConfig {
    const place = [this.#team, 'type', type.id];
    // The first was alone when its place was given.
    return eachSecret(type, (secret, asked) => change(secret, asked === 'ownerLookup' ? place : [...place, asked]));
  }
}

/** One of them. */
interface StoredSecrets {
  readonly host?: string;
  readonly type?: string;
  readonly document?: string;
}

function sourcesOf({ calendars }: HostConfig): string[] {
  return calendars.map(({ source }) => source);
}
