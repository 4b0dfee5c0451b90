import { bundleSuite } from '../sql/test/bundle-suite.ts';
import { type FreshPair, sqlStoreSuite } from '../sql/test/sql-store-suite.ts';
import { openSqlite } from './open-sqlite.ts';
import { temporaryFile } from './test/temporary.ts';

const fresh: FreshPair = async (t) => {
  const file = await temporaryFile(t);
  const [one, other] = [openSqlite(file), openSqlite(file)];
  t.after(async () => void (await Promise.all([one.close(), other.close()])));
  return [one, other];
};

sqlStoreSuite('SQLite, opened twice', fresh);
bundleSuite('SQLite', fresh);
