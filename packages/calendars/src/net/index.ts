// Requests to addresses that somebody else gave: of feeds, calendar servers, webhooks.

/** @public */
export { isPublicAddress } from './addresses.ts';
/** @public */
export { groupsOf } from './ipv6-groups.ts';
/** @public */
export { AddressBarred, requestWith, type Answer, type Request } from './request.ts';
