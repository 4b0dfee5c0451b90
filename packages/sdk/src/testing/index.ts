export { memoryBackend, type Fault, type MemoryBackend, type MemoryBackendOptions } from './memory-backend.ts';
export { sampleBookingType, sampleHosts } from './samples.ts';
