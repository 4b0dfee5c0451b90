import type { HostId } from '../availability/host.ts';
import { checkList, checkObject, readLength } from '../availability/query-checks.ts';
import { duplicateHost, invalidNeed, needExceedsGroup, unknownHost } from '../errors/query-errors.ts';
import { zoneTable } from '../time/zone-table.ts';
import type { SlotGrid } from './grid.ts';
import type { Group } from './seating.ts';

export function checkGrid(grid: SlotGrid): void {
  readLength(grid.step, 1, '/step');
  readLength(grid.offset, -Infinity, '/offset');
  zoneTable(grid.timeZone);
}

/** Rejects groups that can never be filled. A group without hosts is valid: they may be switched off. */
export function checkGroups<Id extends HostId>(groups: readonly Group<Id>[], hosts: ReadonlySet<Id>): void {
  checkList(groups, '/groups');
  for (const [g, group] of groups.entries()) {
    const field = `/groups/${g}`;
    checkObject(group, field);
    const { need } = group;
    checkList(group.hosts, `${field}/hosts`);
    const ids = new Set<Id>();
    for (const [i, id] of group.hosts.entries()) {
      if (!hosts.has(id)) throw unknownHost(`${field}/hosts/${i}`, id);
      if (ids.has(id)) throw duplicateHost(`${field}/hosts/${i}`, id);
      ids.add(id);
    }
    if (need !== 'all' && !(Number.isSafeInteger(need) && need >= 1)) throw invalidNeed(`${field}/need`, need);
    if (need !== 'all' && ids.size > 0 && need > ids.size) throw needExceedsGroup(`${field}/need`, need, ids.size);
  }
}
