import { readFile, stat } from 'node:fs/promises';
import { CalendarUnreadable, quoted } from '../problem.ts';
import { decoded } from './decode.ts';

/**
 * The text of a calendar on this machine.
 *
 * @throws CalendarUnreadable `unreadable-file`, `too-large`
 */
export async function readCalendarFile(path: string, bytes: number): Promise<string> {
  const name = quoted(path.split(/[\\/]/).at(-1) ?? path);
  try {
    // Checked before opening: opening a pipe would block until somebody writes to it.
    const stats = await stat(path);
    if (!stats.isFile()) throw new CalendarUnreadable('unreadable-file', `The calendar ${name} is no file`);
    if (stats.size > bytes)
      throw new CalendarUnreadable('too-large', `The calendar ${name} has more than ${bytes} bytes`);
    return decoded(await readFile(path));
  } catch (error) {
    if (error instanceof CalendarUnreadable) throw error;
    throw new CalendarUnreadable(
      'unreadable-file',
      `The calendar ${name} cannot be read (${(error as NodeJS.ErrnoException).code})`,
    );
  }
}
