import { checkInstant } from '../time/instant.ts';
import { DAY, MINUTE } from '../time/units.ts';
import { wallClockAt } from '../time/wall-clock.ts';
import { zoneTable } from '../time/zone-table.ts';
import type { SlotGrid } from './grid.ts';
import { checkGrid } from './slot-checks.ts';

/**
 * Whether a grid has a start at an instant (rule 5).
 *
 * @param start epoch milliseconds
 * @throws QueryError what is wrong with the grid or the instant, and where
 */
export function isOnGrid(start: number, grid: SlotGrid): boolean {
  checkGrid(grid);
  const wall = wallClockAt(zoneTable(grid.timeZone), checkInstant(start, '/start'));
  const time = wall - Math.floor(wall / DAY) * DAY;
  return (time - grid.offset * MINUTE) % (grid.step * MINUTE) === 0;
}
