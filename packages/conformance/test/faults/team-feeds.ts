import type { Fault } from './fault.ts';
import { nothing, withVerbs } from './team-fault.ts';

/** Faults in private feeds of hosts. */
export const TEAM_FEED_FAULTS: readonly Fault[] = [
  {
    name: 'A host makes the address of another host’s feed',
    breaks: 'host-feeds',
    team: withVerbs(({ admin }) => ({ renewHostFeed: async (request) => admin.renewHostFeed(request) })),
  },
  {
    name: 'A host learns whether another one has a feed',
    breaks: 'host-feeds',
    team: withVerbs(({ admin }) => ({ hostFeed: async (request) => admin.hostFeed(request) })),
  },
  {
    name: 'A host ends the feed of another host',
    breaks: 'host-feeds',
    team: withVerbs(({ admin }) => ({ endHostFeed: async (request) => admin.endHostFeed(request) })),
  },
  {
    name: 'The address of a feed can be looked up',
    breaks: 'host-feeds',
    team: withVerbs(({ honest, memory }) => ({
      async renewHostFeed(request) {
        const made = await honest.renewHostFeed(request);
        memory.set(request.id, made.url);
        return made;
      },
      hostFeed: async (request) => ({ ...(await honest.hostFeed(request)), url: memory.get(request.id) }),
    })),
  },
  {
    name: 'A new address of a feed is the one before',
    breaks: 'host-feeds',
    team: withVerbs(({ honest, memory }) => ({
      async renewHostFeed(request) {
        const made = await honest.renewHostFeed(request);
        const url = (memory.get(request.id) as string | undefined) ?? made.url;
        memory.set(request.id, url);
        return { ...made, url };
      },
    })),
  },
  {
    name: 'A feed that was ended is still there',
    breaks: 'host-feeds',
    team: withVerbs(() => ({ endHostFeed: nothing })),
  },
];
