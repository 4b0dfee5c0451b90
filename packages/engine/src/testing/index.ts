export {
  isForFixtures,
  openFixtureBackend,
  type FixtureBackend,
  type FixtureEnvironment,
  type Testing,
} from './fixture-backend.ts';
export { ROUTED_SETTINGS as sampleRoutedTeam } from './sample-routing.ts';
export { memoryStore } from './memory-store.ts';
export { sampleMailer, samplePreview } from './sample-mail.ts';
export {
  host as sampleHost,
  REQUEST as sampleRequest,
  SETTINGS as sampleTeam,
  type as sampleType,
} from './sample-team.ts';
