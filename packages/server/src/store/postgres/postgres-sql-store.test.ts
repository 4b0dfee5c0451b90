import { sqlStoreSuite } from '../sql/test/sql-store-suite.ts';
import { openPostgres } from './open-postgres.ts';
import { freshDatabase } from './test/cluster.ts';

for (const plain of [false, true]) {
  sqlStoreSuite(`${plain ? 'plain PostgreSQL' : 'PostgreSQL'}, opened twice`, async (t) => {
    let close: () => Promise<unknown> = async () => {};
    t.after(async () => void (await close()));
    const url = await freshDatabase(t);
    const [one, other] = [await openPostgres(url, { plain }), await openPostgres(url, { plain })];
    close = () => Promise.all([one.close(), other.close()]);
    return [one, other];
  });
}
