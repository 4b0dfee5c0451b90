const CHECK_ACCESS = 'Let the database’s user in by pg_hba.conf, or correct DATABASE_URL.';
const CHECK_SERVER = 'Start PostgreSQL, or correct the address in DATABASE_URL; no restart of this server is needed.';
const CHECK_ADDRESS = 'Correct the address in DATABASE_URL, or let this machine reach it.';
const CHECK_TLS =
  'Give the database a certificate that this machine trusts (NODE_EXTRA_CA_CERTS), or correct sslmode in DATABASE_URL.';
const CHECK_DISK = 'Check the disk of the database’s machine; the log of PostgreSQL says more.';
const RESTORE = 'Restore the database from a backup; the log of PostgreSQL says what is damaged.';

/** What fails, and what an operator can do about it, by SQLSTATE or by the code of a failed connection. */
export const FAILURES: Readonly<Record<string, readonly [what: string, remedy: string]>> = {
  ECONNREFUSED: ['PostgreSQL does not accept connections', CHECK_SERVER],
  ENOENT: ['PostgreSQL’s socket does not exist', CHECK_SERVER],
  ENOTFOUND: ['The database’s machine has no address', CHECK_ADDRESS],
  EAI_AGAIN: ['The database’s machine has no address now', CHECK_ADDRESS],
  EHOSTUNREACH: ['The database’s machine cannot be reached', CHECK_ADDRESS],
  ENETUNREACH: ['The database’s machine cannot be reached', CHECK_ADDRESS],
  ETIMEDOUT: ['The database’s machine does not answer', CHECK_ADDRESS],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['The database’s certificate is not trusted', CHECK_TLS],
  SELF_SIGNED_CERT_IN_CHAIN: ['The database’s certificate is not trusted', CHECK_TLS],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['The database’s certificate is not trusted', CHECK_TLS],
  ERR_TLS_CERT_ALTNAME_INVALID: ['The database’s certificate is for another machine', CHECK_TLS],
  CERT_HAS_EXPIRED: ['The database’s certificate has expired', CHECK_TLS],
  '28P01': ['The database refuses the password', 'Correct user and password in DATABASE_URL.'],
  '28000': ['The database refuses this user', CHECK_ACCESS],
  '3D000': ['The database does not exist', 'Create it (createdb), or correct its name in DATABASE_URL.'],
  '42501': [
    'The database’s user may not do this',
    'Make it the owner of the database, or grant it all privileges on the schema and its tables.',
  ],
  '57P03': ['PostgreSQL is starting or stopping', 'Wait until it has started; no restart of this server is needed.'],
  '57P01': ['PostgreSQL is stopping', CHECK_SERVER],
  '57P02': ['PostgreSQL has crashed', CHECK_SERVER],
  '57P05': ['PostgreSQL has ended an idle connection', 'Nothing is to be done unless it lasts.'],
  '25P03': [
    'PostgreSQL has ended a transaction that did nothing for too long',
    'Give this server more processor time; nothing else is to be done unless it lasts.',
  ],
  '57014': ['PostgreSQL has ended a statement', 'Raise statement_timeout, or look why the database is so slow.'],
  '53300': [
    'The database has no connection left',
    'Lower DATABASE_CONNECTIONS of each server process, or raise max_connections of PostgreSQL.',
  ],
  '53400': ['A limit of PostgreSQL is reached', 'Raise the limit that the log of PostgreSQL names.'],
  '53100': ['The disk of the database is full', 'Free disk space there; no restart of this server is needed.'],
  '53200': ['PostgreSQL has no memory left', 'Give its machine more memory, or lower its max_connections.'],
  '53000': ['PostgreSQL lacks resources', 'Look into the log of PostgreSQL.'],
  '25006': [
    'The database is read-only',
    'Point DATABASE_URL to the primary, not to a standby; if it is the primary, set default_transaction_read_only = off.',
  ],
  '58030': ['PostgreSQL cannot read or write a file', CHECK_DISK],
  '58P01': ['PostgreSQL misses a file', CHECK_DISK],
  XX001: ['The database is damaged', RESTORE],
  XX002: ['An index of the database is damaged', 'Rebuild it (REINDEX DATABASE), and check the disk.'],
};

const LACKS_EXTENSION = [
  'PostgreSQL lacks its extension btree_gist',
  'Install PostgreSQL’s contrib package, or set DATABASE_PLAIN=on to do without',
  /extension/,
] as const;

/** What keeps tables from being made, and what to do about it, by SQLSTATE; where others fail with the same, by PostgreSQL’s words as well. */
export const UNUSABLE: Readonly<Record<string, readonly [what: string, remedy: string, when?: RegExp]>> = {
  '42P07': ['The database has tables of another program', 'Name a database of its own in DATABASE_URL'],
  '42501': [
    'The database’s user may not create the tables',
    'Make it the owner of the database; or have an administrator run, in this database: CREATE EXTENSION IF NOT EXISTS btree_gist; GRANT CREATE ON SCHEMA public TO the user',
  ],
  '0A000': LACKS_EXTENSION,
  '58P01': LACKS_EXTENSION,
};
