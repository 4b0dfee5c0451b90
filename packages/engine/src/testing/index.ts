export {
  isForFixtures,
  openFixtureBackend,
  type FixtureBackend,
  type FixtureEnvironment,
  type Testing,
} from './fixture-backend.ts';
export { memoryStore } from './memory-store.ts';
