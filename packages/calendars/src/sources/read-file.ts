import { readFile, stat } from 'node:fs/promises';
import { CalendarUnreadable, quoted } from '../problem.ts';
import { decoded } from './decode.ts';
import type { SourceText, Validators } from './source-text.ts';

/**
 * The text of a calendar on this machine, unless the file is the one that is known by its size and time.
 *
 * @throws CalendarUnreadable `unreadable-file`, `too-large`
 */
export async function readCalendarFile(path: string, bytes: number, known?: Validators): Promise<SourceText> {
  const name = quoted(path.split(/[\\/]/).at(-1) ?? path);
  try {
    // Checked before opening: opening a pipe would block until somebody writes to it.
    const stats = await stat(path);
    if (!stats.isFile()) throw new CalendarUnreadable('unreadable-file', `The calendar ${name} is no file`);
    if (stats.size > bytes)
      throw new CalendarUnreadable('too-large', `The calendar ${name} has more than ${bytes} bytes`);
    const etag = `${stats.ino} ${stats.size} ${stats.mtimeMs}`;
    if (known?.etag === etag) return { changed: false };
    // One that was written just now may be written again within the same tick of the file system's clock.
    const isSettled = Date.now() - stats.mtimeMs > 2000;
    return { changed: true, text: decoded(await readFile(path)), validators: isSettled ? { etag } : {} };
  } catch (error) {
    if (error instanceof CalendarUnreadable) throw error;
    throw new CalendarUnreadable(
      'unreadable-file',
      `The calendar ${name} cannot be read (${(error as NodeJS.ErrnoException).code})`,
    );
  }
}
