import { raceSuite } from '@team-booking/engine/testing/store-suite';
import { freshStores } from './test/fresh-store.ts';

raceSuite('PostgreSQL, opened three times', (t) => freshStores(t, 3, { patience: 20_000 }));
raceSuite('plain PostgreSQL, opened three times', (t) => freshStores(t, 3, { plain: true, patience: 20_000 }));
