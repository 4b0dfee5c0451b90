import { StoreBusy, StoreUnavailable } from '@team-booking/engine';

/** Primary result codes of SQLite; extended codes carry them in the low byte. */
const BUSY = 5;
const [READONLY, IOERR, CORRUPT, FULL, CANTOPEN, NOTADB] = [8, 10, 11, 13, 14, 26] as const;

const CHECK_DISK = 'Check the disk, its mount and its permissions; the system log may say more.';
/** For SQLite a page that the disk cannot read is damaged, too. */
export const MEND_OR_RESTORE =
  'If the system log tells of a failing disk, mend that and start again. Else stop the server and restore the database from a backup, or salvage it with: sqlite3 … ".recover".';

const REMEDIES: Readonly<Record<number, string>> = {
  [READONLY]: 'Let the server write to the database, its folder and its disk.',
  [IOERR]: CHECK_DISK,
  [CORRUPT]: MEND_OR_RESTORE,
  [FULL]: 'Free disk space or raise the quota.',
  [CANTOPEN]: CHECK_DISK,
  [NOTADB]: MEND_OR_RESTORE,
};

/** The primary result code of an error that SQLite threw, else 0. */
function codeOf(error: unknown): number {
  return error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : 0;
}

export function isBusy(error: unknown): boolean {
  return codeOf(error) === BUSY;
}

/** Whether the file itself is damaged, so that no retry helps. */
export function isDamage(error: unknown): boolean {
  const code = codeOf(error);
  return code === CORRUPT || code === NOTADB;
}

/** What an operator can do about a failure of the disk or the file; `null` if it is neither. */
export function remedyFor(error: unknown): string | null {
  return REMEDIES[codeOf(error)] ?? null;
}

/** Replaces failures of the disk, the file and its locks by {@link StoreUnavailable}. */
export function asUnavailable(error: unknown): unknown {
  if (isBusy(error)) return new StoreBusy({ cause: error });
  const remedy = remedyFor(error);
  return remedy === null
    ? error
    : new StoreUnavailable(`The database fails: ${messageOf(error)}`, remedy, { cause: error });
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
