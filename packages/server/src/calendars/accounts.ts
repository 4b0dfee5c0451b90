import { revokeConsent, type Access, type CalendarProblem, type CalendarSource } from '@team-booking/calendars';
import {
  CONNECTION,
  connectionBody,
  type AccountCalendar,
  type AccountKind,
  type AccountProvider,
  type HostConfig,
  type Store,
} from '@team-booking/engine';
import type { AccountClient } from './account-clients.ts';
import { meansOf } from './account-clients.ts';
import type { Settings } from '../serve/setting-table.ts';

/** The accounts that calendars of a team are read and written by. */
export interface Accounts {
  /** Where a calendar of an account comes from. Asks nothing yet. */
  source(named: AccountCalendar, host: Pick<HostConfig, 'id' | 'email'>): CalendarSource;
  /** The providers, as the engine knows them. @param connect address at which somebody consents @param beforeRevoke never rejects */
  providers(
    connect: (kind: AccountKind) => string,
    beforeRevoke?: BeforeRevoke,
  ): ReadonlyMap<AccountKind, AccountProvider>;
  /** Where a calendar of an account comes from that is not stored any more, by its refresh token. */
  sourceBy(named: AccountCalendar, refreshToken: string): CalendarSource | null;
  /** How a provider is asked for consent; `null` where hosts cannot connect accounts of it. */
  consent(kind: string): AccountClient['consent'];
}

/** What has to be done by means of an account before access is given back. */
type BeforeRevoke = (connection: string, refreshToken: string) => Promise<void>;

interface AccountsOptions {
  readonly clients: ReadonlyMap<AccountKind, AccountClient>;
  readonly store: Store;
  readonly team: string;
  readonly settings: Pick<Settings, 'allowPrivateFeeds'>;
}

/** The accounts of a team. Each has one access, so that those who need a token at once share a request. */
export function accountsOf({ clients, store, team, settings }: AccountsOptions): Accounts {
  const accesses = new Map<string, Access>();

  function accessOf({ kind, connection }: AccountCalendar, host: Pick<HostConfig, 'id' | 'email'>): Access {
    const key = JSON.stringify([kind, connection, host.id, connection === 'team' && host.email]);
    let access = accesses.get(key);
    if (!access) accesses.set(key, (access = accessBy(() => opened(kind, connection, host))));
    return access;
  }

  async function opened(
    kind: AccountKind,
    connection: string,
    host: Pick<HostConfig, 'id' | 'email'>,
  ): Promise<Access | CalendarProblem> {
    const client = clients.get(kind);
    if (!client) return notSetUp(kind);
    if (connection === 'team') return forTeam(client, kind, host.email);
    const found = await store.read(team, (view) => view.document(CONNECTION, connection));
    if (found?.ref !== host.id || connectionBody(found).kind !== kind) return notConnected(kind);
    return client.access(connectionBody(found).refreshToken, (next) => keep(connection, next));
  }

  /** Providers may give another refresh token each time, and refuse the one before after a while. */
  async function keep(connection: string, refreshToken: string): Promise<void> {
    await store.write(team, async (transaction) => {
      const found = await transaction.document(CONNECTION, connection);
      if (found) await transaction.putDocument({ ...found, body: { ...found.body, refreshToken } });
    });
  }

  return {
    source: (named, host) => {
      const { kind, connection, calendar } = named;
      const email = connection === 'team' ? host.email : null;
      const access = accessOf(named, host);
      const client = clients.get(kind);
      if (client)
        return client.source(calendar, connection === 'team' ? `team:${host.email}` : connection, access, email);
      return { kind, calendar, connection, access };
    },
    sourceBy({ kind, connection, calendar }, refreshToken) {
      const client = clients.get(kind);
      return client
        ? client.source(
            calendar,
            connection,
            client.access(refreshToken, async () => {}),
            null,
          )
        : null;
    },
    providers: (connect, beforeRevoke) =>
      new Map(
        Array.from(clients, ([kind, client]): [AccountKind, AccountProvider] => [
          kind,
          {
            connect: client.consent && connect(kind),
            team: client.forTeam !== null,
            calendars(refreshToken, email) {
              if (refreshToken !== null)
                return client.list(
                  client.access(refreshToken, async () => {}),
                  null,
                );
              const access = forTeam(client, kind, email);
              return 'code' in access ? Promise.resolve({ ok: false, problem: access }) : client.list(access, email);
            },
            async revoke(refreshToken, connection) {
              await beforeRevoke?.(connection, refreshToken);
              if (!client.consent) return;
              const { provider, client: own } = client.consent;
              await revokeConsent(provider, { client: own, refreshToken, means: meansOf(settings) });
            },
          },
        ]),
      ),
    consent: (kind) => clients.get(kind as AccountKind)?.consent ?? null,
  };
}

/** Access that is opened when it is first needed, and opened anew once its consent has ended: somebody may have consented again. */
function accessBy(open: () => Promise<Access | CalendarProblem>): Access {
  let opening: Promise<Access | CalendarProblem> | undefined;
  let present: Access | undefined;
  return {
    async token(options) {
      const found = await (opening ??= open().catch((error: unknown) => {
        opening = undefined;
        throw error;
      }));
      if ('code' in found) {
        opening = undefined;
        return { ok: false, problem: found };
      }
      present = found;
      const answer = await found.token(options);
      if (!answer.ok && answer.problem.code === 'consent-revoked') opening = undefined;
      return answer;
    },
    refused: (token) => present?.refused(token),
  };
}

/** Access by the connection of the whole team, which acts for an address. */
function forTeam(client: AccountClient, kind: AccountKind, email: string | null): Access | CalendarProblem {
  if (client.forTeam && email === null) return NO_ADDRESS;
  return (email !== null && client.forTeam?.(email)) || notSetUp(kind);
}

const NO_ADDRESS: CalendarProblem = {
  code: 'client-refused',
  message: 'The team’s connection finds calendars by the address of the host, who has none.',
  remedy: 'Give them the address of their calendar.',
};

function notConnected(kind: AccountKind): CalendarProblem {
  const remedy = 'Connect the calendar again.';
  return { code: 'consent-revoked', message: `The ${NAMES[kind]} account is not connected.`, remedy };
}

function notSetUp(kind: AccountKind): CalendarProblem {
  const remedy = 'Ask whoever runs the server to set it up, or remove the calendar.';
  return { code: 'client-refused', message: `This server is not set up for calendars at ${NAMES[kind]}.`, remedy };
}

const NAMES = { google: 'Google', microsoft: 'Microsoft' } as const;
