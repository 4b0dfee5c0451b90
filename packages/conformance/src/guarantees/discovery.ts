import { canRead } from '@team-booking/contract';
import type { Guarantee } from '../guarantee.ts';

export const discovery: Guarantee = {
  name: 'discovery',
  about: 'A backend declares its version of the contract and its capabilities.',
  remedy: 'Answer GET {base} with { contract: "1.0", capabilities: [] }, and put both into every booking type.',
  needs: 'outside',
  async check(context) {
    const found = await context.backend.discover();
    context.demand(canRead(found.contract), { what: 'discovery', expected: 'contract 1.x', came: found.contract });
    const names = found.capabilities;
    context.same(names.length, new Set(names).size, `the capabilities ${names.join(', ')}, each once`);
  },
};
