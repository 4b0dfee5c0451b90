export { availabilityQueryOf } from './availability-query.ts';
export { idempotencyKeyOf, tokenOf } from './headers.ts';
export { readBody } from './read-body.ts';
export { Refusal } from './refusal.ts';
