import { collective, group, host, panel, roundRobin, solo } from '../fixture/index.ts';
import type { Guarantee } from '../guarantee.ts';

const HIDDEN = ['buffers', 'limits', 'fairness', 'weight', 'priority', 'showHosts', 'busy', 'hours', 'overrides'];

export const publicType: Guarantee = {
  name: 'public-type',
  about: 'A booking type is shown as it is configured, without internal settings.',
  remedy: 'Build the public booking type member by member; never send the stored one.',
  needs: 'testing',
  async check(context) {
    const fields = [{ id: 'topic', type: 'text' as const, label: 'Topic', required: true }];
    const locations = [{ id: 'video', kind: 'online' as const, label: 'Video call' }];
    const call = roundRobin(
      'call',
      [
        { id: 'ada', weight: 3 },
        { id: 'bob', priority: 2 },
      ],
      {
        description: 'Half an hour.',
        durations: [30, 60],
        slot: { step: 20, offset: 10, timeZone: 'Asia/Kathmandu' },
        buffers: { before: 5, after: 15 },
        limits: { perDay: 4, perWeek: null, perMonth: null },
        window: { minNotice: 90, horizon: 20_160 },
        policy: { cancelUntil: 60, rescheduleUntil: 120, sameHost: false },
        guests: { max: 3 },
        fields,
        locations,
      },
    );
    const both = collective('both', ['bob', 'ada'], { owner: 'ada' });
    const mix = panel('mix', [group('all', 'ada'), group(1, 'bob', 'cem')]);
    await context.setUp({
      hosts: [host('ada'), host('bob'), host('cem')],
      bookingTypes: [call, both, mix, solo('alone', 'cem')],
    });

    const shown = await context.backend.bookingType('call');
    for (const name of ['title', 'description', 'mode', 'durations', 'slot', 'window', 'policy', 'guests'] as const) {
      context.same(shown[name], call[name], `${name} of a booking type`);
    }
    context.same(shown.fields, fields, 'fields of a booking type');
    context.same(
      shown.locations.map(({ id }) => id),
      ['video'],
      'locations of a booking type',
    );
    context.same(shown.groups, [{ need: 1, hosts: ['ada', 'bob'] }], 'groups of a round-robin');
    context.same(
      shown.hosts.map(({ id, name }) => [id, name]),
      [
        ['ada', 'Ada'],
        ['bob', 'Bob'],
      ],
      'hosts of a booking type',
    );
    const found = await context.backend.discover();
    context.same(
      [shown.contract, shown.capabilities],
      [found.contract, found.capabilities],
      'discovery in a booking type',
    );

    const leaked = HIDDEN.filter((name) => JSON.stringify(shown).includes(`"${name}"`));
    context.same(leaked, [], 'members of a public booking type that visitors must not see');

    const together = await context.backend.bookingType('both');
    context.same(new Set(together.hosts.map(({ id }) => id)).size, 2, 'hosts of a collective');
    context.same(
      together.hosts.filter(({ owner }) => owner).map(({ id }) => id),
      ['ada'],
      'owner of a collective',
    );
    const mixed = await context.backend.bookingType('mix');
    context.same(
      mixed.groups.flatMap(({ hosts }) => hosts),
      ['ada', 'bob', 'cem'],
      'groups of a panel',
    );
  },
};
