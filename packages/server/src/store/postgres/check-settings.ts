import type { ClientBase } from 'pg';
import { StoreUnusable } from '@team-booking/engine';
import type { Product } from './product.ts';

/**
 * Checks the settings of a database that bookings depend on.
 *
 * @throws {StoreUnusable} if it cannot store every name, or loses what it has confirmed
 */
export async function checkSettings(client: ClientBase, { plain }: Product): Promise<void> {
  const shown = async (setting: 'server_encoding' | 'synchronous_commit') =>
    (await client.query<Record<string, string>>(`SHOW ${setting}`)).rows[0]?.[setting];
  const encoding = await shown('server_encoding');
  if (encoding !== 'UTF8') {
    throw new StoreUnusable(
      `The database has the encoding ${encoding}, which cannot store every name`,
      'Create it anew with: createdb --encoding=UTF8 --template=template0',
    );
  }
  if (!plain && (await shown('synchronous_commit')) === 'off') {
    throw new StoreUnusable(
      'The database confirms bookings before they are on its disk',
      'Run in it: ALTER DATABASE … SET synchronous_commit = on',
    );
  }
}
