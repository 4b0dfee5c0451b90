import { canonicalJson } from '@team-booking/contract';
import type { Fact } from '../world/known.ts';
import { TYPES } from '../world/team.ts';
import type { World } from '../world/world.ts';
import { holds } from './broken.ts';

/** What a type's availability is made from, and the version that stands for it. */
export interface Versioned {
  readonly version: string;
  readonly made: string;
}

/** That the version of a booking type differs whenever anything does that its availability is made from. */
export async function checkVersions(world: World, live: readonly Fact[], through: number): Promise<void> {
  const { store } = world.processes[through]!;
  if (!store.version) return;
  const slug = TYPES[world.steps.count % TYPES.length]!;
  const { config } = world.teams[0]!;
  const { id, groups } = config.bookingTypes.find((type) => type.slug === slug)!;
  const hosts = [...new Set(groups.flatMap(({ members }) => members.map(({ host }) => host)))];
  const deciding = live
    .filter(({ row }) => row.type === id || row.state.hosts.some((host) => hosts.includes(host)))
    .map(({ row: { state, type }, buffers }) => [state.id, type, state.start, state.end, state.hosts, buffers]);
  const made = canonicalJson([config, deciding] as never);
  const version = await store.version('team', { type: id, hosts });
  const before = world.versions.get(slug);
  const isSeen = before === undefined || before.made === made || before.version !== version;
  holds(
    isSeen,
    'kept answers are forgotten when they are no longer right',
    () => `${slug} still has version ${version}`,
  );
  world.versions.set(slug, { version, made });
}
