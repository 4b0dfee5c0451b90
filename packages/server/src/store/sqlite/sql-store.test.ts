import { unsealed } from '../../secrets/sealing.ts';
import { bundleSuite } from '../sql/test/bundle-suite.ts';
import { type FreshPair, sqlStoreSuite } from '../sql/test/sql-store-suite.ts';
import { openSqlite } from './open-sqlite.ts';
import { temporaryFile } from './test/temporary.ts';

const fresh: FreshPair = async (t, [first, second] = [unsealed, unsealed]) => {
  const file = await temporaryFile(t);
  const [one, other] = [openSqlite(file, { sealing: first }), openSqlite(file, { sealing: second })];
  t.after(async () => void (await Promise.all([one.close(), other.close()])));
  return [one, other];
};

sqlStoreSuite('SQLite, opened twice', fresh);
bundleSuite('SQLite', fresh);
