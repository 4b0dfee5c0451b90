import type { Routes } from '../../routes/route.ts';
import { HostFeed, MadeHostFeed } from '../host-feeds.ts';
import { SIGNED_IN } from './problems.ts';

const tag = 'Hosts';

/** A private feed of each host's bookings, for calendar programs. */
export const feedRoutes = {
  hostFeed: {
    method: 'get',
    path: '/team/hosts/{id}/feed',
    tag,
    access: 'host',
    scope: 'read',
    summary: 'Whether there is a private feed of a host’s bookings, without its address; hosts ask for themselves only',
    answer: { status: 200, schema: HostFeed, description: 'The feed' },
    problems: [...SIGNED_IN, 'not-found'],
  },
  renewHostFeed: {
    method: 'post',
    path: '/team/hosts/{id}/feed',
    tag,
    access: 'host',
    scope: 'settings',
    summary:
      'Make an address of a private feed of a host’s bookings; the one before ends at once. Hosts do it for themselves',
    answer: { status: 201, schema: MadeHostFeed, description: 'The feed, with its new address' },
    problems: [...SIGNED_IN, 'not-found', 'wrong-state'],
  },
  endHostFeed: {
    method: 'delete',
    path: '/team/hosts/{id}/feed',
    tag,
    access: 'host',
    scope: 'settings',
    summary: 'End the address of a host’s private feed at once. Hosts do it for themselves',
    answer: { status: 204, description: 'Ended' },
    problems: [...SIGNED_IN, 'not-found'],
  },
} as const satisfies Routes;
