import { bookingHandlers } from '@team-booking/adapters/msw';
import { memoryBackend, sampleBookingType, sampleHosts } from '@team-booking/sdk/testing';
import { setupWorker } from 'msw/browser';

const backend = memoryBackend({ bookingType: sampleBookingType(), hosts: sampleHosts(), now: Date.now });
await setupWorker(...bookingHandlers(backend, '/api')).start();
