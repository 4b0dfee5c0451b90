import { raceSuite, storeSuite } from '@team-booking/engine/testing/store-suite';
import { freshStore, freshStores } from './test/fresh-store.ts';

storeSuite('PostgreSQL', (t) => freshStore(t));
raceSuite('PostgreSQL, opened four times', (t) => freshStores(t, 4));

// What distributed engines lack is not used, so that a query under locks refuses overlaps.
storeSuite('plain PostgreSQL', (t) => freshStore(t, { plain: true }));
raceSuite('plain PostgreSQL, opened four times', (t) => freshStores(t, 4, { plain: true }));
