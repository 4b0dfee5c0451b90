import { storeSuite } from '@team-booking/engine/testing/store-suite';
import { freshStore } from './test/fresh-store.ts';

storeSuite('PostgreSQL', (t) => freshStore(t));

// What distributed engines lack is not used, so that a query under locks refuses overlaps.
storeSuite('plain PostgreSQL', (t) => freshStore(t, { plain: true }));
