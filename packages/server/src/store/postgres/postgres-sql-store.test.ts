import { sqlStoreSuite } from '../sql/test/sql-store-suite.ts';
import { freshStores } from './test/fresh-store.ts';

for (const plain of [false, true]) {
  sqlStoreSuite(`${plain ? 'plain PostgreSQL' : 'PostgreSQL'}, opened twice`, async (t) => {
    const [one, other] = await freshStores(t, 2, { plain });
    return [one!, other!];
  });
}
