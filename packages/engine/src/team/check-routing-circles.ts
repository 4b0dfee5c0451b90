import type { BookingTypeConfig } from '../config/team-config.ts';
import type { Problems } from './problems.ts';

/** Names types whose visitors may be led back to them. */
export function checkCircles(types: readonly BookingTypeConfig[], problems: Problems): void {
  const next = new Map(types.map((type) => [type.id, targetsOf(type)]));
  for (const [i, { id }] of types.entries()) {
    for (const { type, field } of next.get(id)!) {
      if (!leadsTo(type, id, next)) continue;
      const problem = type === id ? 'is the type itself' : `is ${type}, whose answers may lead back here`;
      problems.add('routing-circle', `/bookingTypes/${i}/routing/${field}`, problem, 'Lead somewhere else.');
    }
  }
}

interface TypeTarget {
  readonly type: string;
  readonly field: string;
}

function targetsOf({ routing }: BookingTypeConfig): readonly TypeTarget[] {
  if (!routing) return [];
  const targets = [
    ...routing.rules.map(({ to }, r) => ({ to, field: `rules/${r}/to/type` })),
    { to: routing.fallback, field: 'fallback/type' },
  ];
  return targets.flatMap(({ to, field }) => (to.kind === 'type' ? [{ type: to.type, field }] : []));
}

function leadsTo(from: string, to: string, next: ReadonlyMap<string, readonly TypeTarget[]>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === to) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(next.get(id) ?? []).map(({ type }) => type));
  }
  return false;
}
