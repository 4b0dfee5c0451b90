import type { FixtureBookingType } from '@team-booking/contract';
import panels from './panels.json' with { type: 'json' };
import type { History, PoolEvent } from './play.ts';
import rotations from './rotations.json' with { type: 'json' };

/** Histories of one rotating seat. */
export const ROTATIONS: readonly History[] = rotations.cases.map(({ name, mode, pool, events, hosts }) => ({
  name,
  mode: 'round-robin',
  fairness: mode as FixtureBookingType['fairness'],
  pool,
  groups: [{ need: 1, hosts: pool.map(({ id }) => id) }],
  events: events as PoolEvent[],
  hosts: hosts.map((id) => (id === null ? [] : [id])),
}));

/** Histories of panels with several rotating seats. */
export const PANELS: readonly History[] = panels.cases.map(({ name, pool, groups, events, hosts }) => ({
  name,
  mode: 'panel',
  fairness: 'turns',
  pool,
  groups: groups as History['groups'],
  events: events as PoolEvent[],
  hosts: hosts.map((ids) => ids ?? []),
}));
