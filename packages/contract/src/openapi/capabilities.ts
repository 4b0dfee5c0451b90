import type { Capability } from '../discovery.ts';

/** What a backend adds to the required part by declaring a capability. */
export const CAPABILITY_MEANINGS: Readonly<Record<Capability, string>> = {
  approval:
    'Types may have `approval`: their bookings are `awaiting-approval` until the team approves, and `expired` at their start',
  holds: '`POST /holds` and `DELETE /holds/{id}` keep a slot while the form is filled',
  live: '`/booking-types/{slug}/changes` says when availability changes; without it clients ask again now and then',
  mail: 'Whoever books gets mail about it, at the address they gave; without it clients must not say that any comes',
  routing:
    'Types may have `routing`: questions that are asked before the times; `POST /booking-types/{slug}/route` says where the answers lead, and a `route` narrows who can take a booking. Without it no type has any',
  starts:
    'Availability needs `duration` and has `starts` instead of `hosts`, for a backend that must not show who is free when; `starts` are on the grid, with every group filled',
  team: 'The requests below `/team`, by which admins and hosts run the team: authorised, for whoever has signed in',
  testing:
    '`/testing/fixture`, `/testing/clock` and, with `team`, `/testing/token`: only declared by a backend that was started for tests; the conformance suite needs it',
};
