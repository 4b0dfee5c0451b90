import { Duration, Instant } from '../../primitives.ts';
import type { Routes } from '../../routes/route.ts';
import { Coverage, CoverageRequest } from '../insight/coverage.ts';
import { Explanation } from '../insight/explanation.ts';
import { NearMisses } from '../insight/near-misses.ts';
import { Simulation, SimulationRequest } from '../insight/simulation.ts';
import { SIGNED_IN, WRITE } from './problems.ts';

const READ = { tag: 'Insight', access: 'host', scope: 'read' } as const;
const duration = { schema: Duration, description: "Minutes. Default: the type's shortest" } as const;

/** Simulation, explanations, near misses, coverage. They are asked, and change nothing. */
export const insightRoutes = {
  simulate: {
    ...READ,
    method: 'post',
    path: '/team/booking-types/{id}/simulation',
    summary: 'Decide the past anew under a draft of the pool, of hours, or of one host more; nothing is stored',
    body: SimulationRequest,
    answer: { status: 200, schema: Simulation, description: 'What would have been' },
    problems: [...WRITE, 'not-found', 'wrong-state'],
  },
  explain: {
    ...READ,
    method: 'get',
    path: '/team/booking-types/{id}/explanation',
    summary: 'Why a time can or cannot be booked, host by host, and what would change that',
    query: {
      start: { schema: Instant, required: true, description: 'When it would start' },
      duration,
    },
    answer: { status: 200, schema: Explanation, description: 'Why, or why not' },
    problems: [...SIGNED_IN, 'not-found', 'invalid', 'wrong-state'],
  },
  nearMisses: {
    ...READ,
    method: 'get',
    path: '/team/booking-types/{id}/near-misses',
    summary: 'Which single hosts block times, and what opens if they were optional',
    query: {
      from: { schema: Instant, required: true, description: 'First instant' },
      to: { schema: Instant, required: true, description: 'End, exclusive; at most 93 days later' },
      duration,
    },
    answer: { status: 200, schema: NearMisses, description: 'Who blocks what' },
    problems: [...SIGNED_IN, 'not-found', 'invalid', 'wrong-state'],
  },
  coverage: {
    ...READ,
    method: 'post',
    path: '/team/booking-types/{id}/coverage',
    summary: 'How many hosts could take a booking, hour by hour of the week, also under a draft; nothing is stored',
    body: CoverageRequest,
    answer: { status: 200, schema: Coverage, description: 'The week' },
    problems: [...WRITE, 'not-found', 'wrong-state'],
  },
} as const satisfies Routes;
