import { raceSuite } from '@team-booking/engine/testing/store-suite';
import { freshStores } from './test/fresh-store.ts';

raceSuite('PostgreSQL, opened three times', (t) => freshStores(t, 3, { patience: 20_000 }));
raceSuite('plain PostgreSQL, opened three times', (t) => freshStores(t, 3, { plain: true, patience: 20_000 }));

// Engines that give a stricter isolation than they are asked for, as distributed ones do.
for (const isolation of ['REPEATABLE READ', 'SERIALIZABLE'] as const) {
  raceSuite(`plain PostgreSQL in ${isolation}, opened three times`, (t) =>
    freshStores(t, 3, { plain: true, isolation, patience: 20_000 }),
  );
}
