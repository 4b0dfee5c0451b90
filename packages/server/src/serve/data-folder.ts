import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './start-error.ts';

/** The contents of the data folder. */
export interface DataFolder {
  /** Path of the database. */
  readonly database: string;
  /** The server's key. */
  readonly secret: Uint8Array;
  /** Whether the key was there before. */
  readonly wasUsed: boolean;
}

/**
 * Creates the data folder if it is missing, and generates the server's key if none is given or stored.
 *
 * @param holdsBookings whether a database has bookings, whose manage links depend on the key
 * @throws {StartError} `data-folder` if it cannot be written, `secret` if the key in it cannot be used, or is gone beside bookings
 */
export function openDataFolder(
  path: string,
  secret: string | null,
  holdsBookings: (database: string) => boolean = () => false,
): DataFolder {
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw unusableFolder(path, cause);
  }
  const database = databaseIn(path);
  const key = join(path, 'secret');
  const wasUsed = existsSync(key);
  return {
    database,
    secret: secret === null ? keptSecret(key, () => holdsBookings(database)) : new TextEncoder().encode(secret),
    wasUsed,
  };
}

/** The data folder, or a folder in it, cannot be written to. */
export function unusableFolder(path: string, cause: unknown): StartError {
  return new StartError(
    'data-folder',
    `The data folder ${path} cannot be used (${reasonOf(cause)})`,
    remedyFor(cause, 'Set DATA_DIR to a folder that the server may write to.'),
    { cause, field: 'DATA_DIR' },
  );
}

/** The path of the database in a data folder. */
export function databaseIn(path: string): string {
  return join(path, 'team-booking.sqlite');
}

function keptSecret(file: string, isNeeded: () => boolean): Uint8Array {
  try {
    const kept = read(file);
    if (kept) return kept;
    if (!isNeeded()) return make(file);
    throw new StartError(
      'secret',
      `The key ${file} is missing beside a database with bookings`,
      'Restore it from the backup, or set SECRET to the key used so far. With another one, every manage link sent so far ends.',
      { field: 'SECRET' },
    );
  } catch (cause) {
    if (cause instanceof StartError) throw cause;
    throw new StartError(
      'secret',
      `The key in ${file} cannot be read or written (${reasonOf(cause)})`,
      remedyFor(cause, 'Let the server own that file, or set SECRET.'),
      { cause, field: 'SECRET' },
    );
  }
}

function read(file: string): Uint8Array | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8').trim();
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
  if (/^[0-9a-f]{64}$/.test(text)) return Buffer.from(text, 'hex');
  throw new StartError(
    'secret',
    `The key in ${file} is damaged`,
    'Restore it from a backup. A new key would end the validity of every manage link sent so far; to have one made, delete the file.',
    { field: 'SECRET' },
  );
}

function make(file: string): Uint8Array {
  const secret = randomBytes(32);
  // Writes a draft and links it atomically: neither a crash nor a second server can leave or see half a key.
  const draft = `${file}.${process.pid}-${randomBytes(4).toString('hex')}`;
  writeFileSync(draft, `${secret.toString('hex')}\n`, { mode: 0o600, flag: 'wx', flush: true });
  try {
    linkSync(draft, file);
    return secret;
  } catch (error) {
    const made = codeOf(error) === 'EEXIST' ? read(file) : null;
    if (made) return made;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** What to do about a file that cannot be written. A limit on the size of files looks like a full disk. */
function remedyFor(error: unknown, otherwise: string): string {
  return /^(ENOSPC|EDQUOT|EFBIG)$/.test(codeOf(error) ?? '') ? 'Free disk space or raise the quota.' : otherwise;
}

function reasonOf(error: unknown): string {
  return codeOf(error) ?? String(error);
}
