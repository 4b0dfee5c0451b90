import { memoryStore } from './memory-store.ts';
import { storeSuite } from './store-suite/store-suite.ts';

storeSuite('memory', async () => memoryStore());
