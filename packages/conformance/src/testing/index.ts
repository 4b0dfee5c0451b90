export * from '../fixture/index.ts';
export { startBackend, type StartedBackend } from './start-backend.ts';
