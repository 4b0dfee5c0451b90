import { createHash, timingSafeEqual } from 'node:crypto';
import type { Pushes } from '@team-booking/calendars';
import { HOUR, MINUTE, SECOND } from '@team-booking/core/time';
import { accountCalendar, type SecretKey, type Store, type StoredDocument } from '@team-booking/engine';
import type { Log } from '../api/options.ts';
import { CALENDAR_PUSH, pushBody, pushDocument, pushId } from './push-document.ts';

/** A calendar whose changes can be told. */
export interface Watched {
  readonly host: string;
  readonly calendar: string;
  /** As it is written down. */
  readonly source: string;
  readonly email: string | null;
  readonly pushes: Pushes;
  /** Whether it is read at present: what cannot be read is not watched either. */
  readonly isFresh: boolean;
}

interface PushWatchOptions {
  readonly store: Store;
  readonly team: string;
  readonly key: SecretKey;
  /** Where providers reach this server; https. */
  readonly publicUrl: string;
  readonly now: () => number;
  readonly log: Log;
  /** Those that are listed and could tell. */
  readonly watched: () => readonly Watched[];
  /** How a calendar that is not listed any more is reached. @param refreshToken of its account; `null`: as it is stored, if it still is */
  readonly reach: (document: StoredDocument, refreshToken: string | null) => Pushes | null;
}

/** Keeps providers telling us of changes in the calendars of a team. */
export interface PushWatch {
  /** Begins, renews and ends what is due. Never rejects. */
  tend(): Promise<void>;
  /** Ends those of an account that is about to be given back. */
  endAccount(connection: string, refreshToken: string): Promise<void>;
  /** Whether a message about a calendar is its provider's: it knows our secret. */
  isTrue(host: string, calendar: string, secret: string): boolean;
  /** Whether a calendar is one whose changes may be told. */
  isListed(host: string, calendar: string): boolean;
  /** A channel is said to have ended, or to end soon. */
  renew(host: string, calendar: string): Promise<void>;
  /** Stops what is under way. Channels stay, for the next start. */
  close(): Promise<void>;
}

/** A channel is renewed so long before it ends, milliseconds. */
const SPARE = 12 * HOUR;
/** Whoever could not make one tries again after so long. */
const AGAIN = HOUR;
/** So long one process may take for it before another one does it. */
const CLAIM = MINUTE;
const LIMIT = 10 * SECOND;

export function pushWatch(options: PushWatchOptions): PushWatch {
  const { store, team, key, publicUrl, now, log, watched, reach } = options;
  const secretOf = (host: string, calendar: string) => key.derive('push', team, host, calendar);
  const stored = () => store.read(team, (view) => view.documents({ kind: CALENDAR_PUSH }));
  const put = (document: StoredDocument) =>
    store.write(team, async (transaction) => {
      // In place of the version that is there.
      const found = await transaction.document(CALENDAR_PUSH, document.id);
      await transaction.putDocument({ ...found, ...document });
    });
  const isListed = (host: string, calendar: string) =>
    watched().some((one) => one.host === host && one.calendar === calendar);
  /** When each calendar has to be looked at again, so that looking costs nothing until then. */
  const known = new Map<string, { readonly source: string; readonly until: number }>();
  const stopping = new AbortController();
  const limit = () => AbortSignal.any([stopping.signal, AbortSignal.timeout(LIMIT)]);
  let hasLooked = false;
  let tending: Promise<void> | undefined;

  /** Takes it on to make a channel where one is due and no other process does. @returns what is there then */
  function claim({ host, calendar, source, email }: Watched): Promise<{ document: StoredDocument; isMine: boolean }> {
    return store.write(team, async (transaction) => {
      const found = await transaction.document(CALENDAR_PUSH, pushId(host, calendar));
      if (found && !isDue(found, now())) return { document: found, isMine: false };
      const channel = found && pushBody(found).channel;
      const body = { source, email, channel, notBefore: now() + CLAIM };
      const document = { ...found, ...pushDocument(host, calendar, found?.at ?? now(), body) };
      await transaction.putDocument(document);
      return { document, isMine: true };
    });
  }

  /** @returns when it is to be looked at again, epoch milliseconds */
  async function begin(one: Watched): Promise<number> {
    const { host, calendar, source, pushes } = one;
    const { document, isMine } = await claim(one);
    const { channel: before, ...rest } = pushBody(document);
    if (!isMine) return Math.max(document.at, rest.notBefore);
    const kind = accountCalendar(source)?.kind ?? '';
    const address = [publicUrl, 'pushes', kind, encodeURIComponent(host), encodeURIComponent(calendar)].join('/');
    const secret = secretOf(host, calendar);
    const answer = await pushes.begin({ address, secret, now: now(), before, signal: limit() });
    const channel = answer.ok ? answer.channel : before;
    const notBefore = answer.ok ? now() : now() + AGAIN;
    const at = answer.ok ? answer.channel.until - SPARE : document.at;
    if (!answer.ok) {
      const { code } = answer.problem;
      log.info({ host, calendar, code }, 'changes of a calendar are not told, so it is polled only');
    }
    await put(pushDocument(host, calendar, at, { ...rest, channel, notBefore }));
    return Math.max(at, notBefore);
  }

  async function end(document: StoredDocument, refreshToken: string | null): Promise<void> {
    const { channel } = pushBody(document);
    const pushes = channel && reach(document, refreshToken);
    const ended = await pushes?.end(channel!, limit());
    // Whoever gives the account back ends it by means of that. Else it ends by itself; what it tells until then is not listened to.
    if (ended?.ok === false && refreshToken === null && now() < channel!.until) return;
    await store.write(team, (transaction) => transaction.removeDocument(CALENDAR_PUSH, document.id));
  }

  async function tendAll(listed: readonly Watched[]): Promise<void> {
    const documents = await stored();
    for (const document of documents) {
      const one = listed.find(({ host, calendar }) => pushId(host, calendar) === document.id);
      if (one?.source !== pushBody(document).source) await end(document, null);
    }
    for (const one of listed) if (one.isFresh) known.set(idOf(one), { source: one.source, until: await begin(one) });
    for (const id of known.keys()) if (!listed.some((one) => idOf(one) === id)) known.delete(id);
  }

  /** Whether there is nothing to be done, as far as this process knows. */
  function isQuiet(listed: readonly Watched[]): boolean {
    const isSettled = (one: Watched) => {
      const { source, until } = known.get(idOf(one)) ?? { source: '', until: 0 };
      return source === one.source && now() < until;
    };
    const ids = new Set(listed.map(idOf));
    return (
      hasLooked && listed.every((one) => !one.isFresh || isSettled(one)) && [...known.keys()].every((id) => ids.has(id))
    );
  }

  function tend(): Promise<void> {
    const listed = watched();
    if (stopping.signal.aborted || isQuiet(listed)) return Promise.resolve();
    hasLooked = true;
    tending ??= tendAll(listed)
      .catch((err: unknown) => log.error({ err }, 'tending to pushes of calendars failed'))
      .finally(() => (tending = undefined));
    return tending;
  }

  return {
    tend,
    isListed,
    async close() {
      stopping.abort();
      await tending;
    },
    isTrue: (host, calendar, secret) => isListed(host, calendar) && isSame(secret, secretOf(host, calendar)),
    async endAccount(connection, refreshToken) {
      for (const document of await stored()) {
        if (accountCalendar(pushBody(document).source)?.connection === connection) await end(document, refreshToken);
      }
    },
    async renew(host, calendar) {
      known.delete(pushId(host, calendar));
      await store.write(team, async (transaction) => {
        const found = await transaction.document(CALENDAR_PUSH, pushId(host, calendar));
        if (found) await transaction.putDocument({ ...found, at: now() });
      });
      await tend();
    },
  };
}

function isDue(document: StoredDocument, now: number): boolean {
  const { channel, notBefore } = pushBody(document);
  return now >= notBefore && (channel === null || document.at <= now);
}

function idOf({ host, calendar }: Watched): string {
  return pushId(host, calendar);
}

/** Takes as long whatever is wrong. */
function isSame(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
