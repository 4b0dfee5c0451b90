import { raceSuite } from '@team-booking/engine/testing/store-suite';
import { openPostgres } from './open-postgres.ts';
import { freshDatabase } from './test/cluster.ts';

for (const plain of [false, true]) {
  raceSuite(`${plain ? 'plain PostgreSQL' : 'PostgreSQL'}, opened three times`, async (t) => {
    let close: () => Promise<unknown> = async () => {};
    t.after(async () => void (await close()));
    const url = await freshDatabase(t);
    const stores = await Promise.all([1, 2, 3].map(() => openPostgres(url, { plain, patience: 20_000 })));
    close = () => Promise.all(stores.map((store) => store.close()));
    return stores;
  });
}
