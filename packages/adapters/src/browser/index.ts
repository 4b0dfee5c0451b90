export { browserBackend, type BrowserBackend, type BrowserBackendOptions } from './browser-backend.ts';
export { browserTesting, type BrowserTesting, type BrowserTestingOptions } from './browser-testing.ts';
export { TeamUnusable } from './team-unusable.ts';
export { StoreUnusable, type TeamError, type TeamSettings } from '@team-booking/engine';
