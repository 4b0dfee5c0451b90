export { testClock, type TestClock } from './clock.ts';
export { memoryBackend, type Fault, type MemoryBackend, type MemoryBackendOptions } from './memory-backend.ts';
export { sampleBookingType, sampleHosts } from './samples.ts';
export { scene, type Scene, type SceneOptions } from './scene.ts';
