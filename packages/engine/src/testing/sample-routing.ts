import type { TeamSettings } from '@team-booking/contract/team';
import { host, type } from './sample-team.ts';

/** Questions about a visitor's company, and rules of every kind, for a pool that has `b`, `c` and `d`. */
export const ROUTING = {
  questions: [
    { id: 'people', type: 'number', label: 'How many are you?', required: true },
    { id: 'work-email', type: 'email', label: 'Your address at work', required: false },
  ],
  rules: [
    {
      label: 'Large companies',
      text: 'So you meet those for large companies',
      match: 'all',
      conditions: [{ question: 'people', op: 'at-least', value: 100 }],
      to: { kind: 'hosts', hosts: ['c', 'd'] },
    },
    { match: 'all', conditions: [{ question: 'people', op: 'at-least', value: 50 }], to: { kind: 'host', host: 'b' } },
    {
      match: 'all',
      conditions: [{ question: 'people', op: 'is', value: 1 }],
      to: { kind: 'message', text: 'Try it alone.', link: { url: 'https://team.example/try', label: 'Try' } },
    },
    { match: 'all', conditions: [{ question: 'people', op: 'is', value: 2 }], to: { kind: 'type', type: 'intro' } },
  ],
  fallback: { kind: 'everybody' },
} as const;

/** Four hosts; `call` rotates among them and asks before the times, `panel` needs `a` and two others, `plain` asks nothing. */
export const ROUTED_SETTINGS = {
  name: 'Team',
  hosts: ['a', 'b', 'c', 'd'].map((id) => host(id)),
  bookingTypes: [
    type('call', 'round-robin', ['a', 'b', 'c', 'd'], { routing: ROUTING }),
    type('intro', 'solo', ['a'], {
      fields: [{ id: 'people', type: 'number', label: 'How many are you?', required: false }],
    }),
    type('plain', 'round-robin', ['a', 'b', 'c', 'd']),
    {
      ...type('panel', 'panel', []),
      hosts: undefined,
      groups: [
        { need: 'all', hosts: ['a'] },
        { need: 2, hosts: ['b', 'c', 'd'] },
      ],
      routing: {
        ...ROUTING,
        rules: [{ ...ROUTING.rules[0] }],
      },
    },
  ],
} as unknown as TeamSettings;
