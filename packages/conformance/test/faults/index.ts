import { ANSWER_FAULTS } from './answers.ts';
import { BOOKING_FAULTS } from './bookings.ts';
import { CLOCK_FAULTS } from './clocks.ts';
import type { Fault } from './fault.ts';
import { HOST_FAULTS } from './hosts.ts';
import { LIMIT_FAULTS } from './limits.ts';
import { MANAGING_FAULTS } from './managing.ts';
import { TIME_FAULTS } from './times.ts';

/** Backends that must be caught. */
export const FAULTS: readonly Fault[] = [
  ...TIME_FAULTS,
  ...CLOCK_FAULTS,
  ...LIMIT_FAULTS,
  ...BOOKING_FAULTS,
  ...MANAGING_FAULTS,
  ...HOST_FAULTS,
  ...ANSWER_FAULTS,
];
