import { bundleSuite } from '../sql/test/bundle-suite.ts';
import { type FreshPair, sqlStoreSuite } from '../sql/test/sql-store-suite.ts';
import { freshStores } from './test/fresh-store.ts';

for (const plain of [false, true]) {
  const name = plain ? 'plain PostgreSQL' : 'PostgreSQL';
  const fresh: FreshPair = async (t, sealings) => {
    const [one, other] = await freshStores(t, 2, { plain, ...(sealings && { sealings }) });
    return [one!, other!];
  };
  sqlStoreSuite(`${name}, opened twice`, fresh);
  bundleSuite(name, fresh);
}
