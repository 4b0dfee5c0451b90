export { testClock, type TestClock } from './clock.ts';
export { memoryBackend, type MemoryBackend } from './memory-backend.ts';
export type { Lead, MemoryBackendOptions } from './memory-store.ts';
export type { Fault } from './network.ts';
export { sampleBookingType, sampleHosts } from './samples.ts';
export { scene, type Scene, type SceneOptions } from './scene.ts';
