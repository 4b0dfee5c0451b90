import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A database file for one test, deleted after it. */
export async function temporaryFile(test: { after(work: () => Promise<void>): void }): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'team-booking-'));
  test.after(() => rm(folder, { recursive: true }));
  return join(folder, 'bookings.db');
}
