import { sqlStoreSuite } from '../sql/test/sql-store-suite.ts';
import { openSqlite } from './open-sqlite.ts';
import { temporaryFile } from './test/temporary.ts';

sqlStoreSuite('SQLite, opened twice', async (t) => {
  const file = await temporaryFile(t);
  const [one, other] = [openSqlite(file), openSqlite(file)];
  t.after(async () => void (await Promise.all([one.close(), other.close()])));
  return [one, other];
});
