import { StoreUnusable } from '@team-booking/engine';

/** The refusal of a database that a newer server has written. Schemas are counted by migrations. */
export function newerSchema(version: number, known: number): StoreUnusable {
  return new StoreUnusable(
    `The database has schema ${version}, this server knows ${known}`,
    'Start the newer version of the server, or restore the backup from before it was installed',
  );
}
