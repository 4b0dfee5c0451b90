import { statSync } from 'node:fs';
import { StoreUnavailable } from '@team-booking/engine';

/**
 * Notices that the files of an open database were deleted or replaced. SQLite would go on writing to the unlinked ones, and everything
 * committed there is gone after a restart.
 *
 * @returns checks again. @throws {StoreUnavailable} if any file is no longer the one that was open at the call
 */
export function watchIdentity(database: string): () => void {
  const files = [database, `${database}-wal`, `${database}-shm`];
  const opened = files.map(identityOf);
  return () => {
    const changed = files.find((file, index) => identityOf(file) !== opened[index]);
    if (changed === undefined) return;
    throw new StoreUnavailable(
      `${changed} was deleted or replaced while it was open`,
      'Restart the server, so that it opens the files that are there now; to restore a backup, stop the server first.',
    );
  };
}

/** Device and inode; a file system without them yields the same for every file. */
function identityOf(file: string): string | null {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false });
  return stat ? `${stat.dev}:${stat.ino}` : null;
}
