import type { Visitor } from './story.ts';

/** Ten bookings of Rohan in one week, and what keeps Ada from one of them. */
export const ROHANS_WEEK: readonly Visitor[] = [
  ['talk', '2026-12-11T08:00:00Z', 60, 'Yara Haddad', 'ada'],
  ['architecture', '2026-12-11T08:00:00Z', 90, 'Aoife Byrne'],
  ['talk', '2026-12-09T08:00:00Z', 30, 'Tobias Krüger', 'rohan'],
  ['talk', '2026-12-09T09:30:00Z', 30, 'Yusuf Demir', 'rohan'],
  ['talk', '2026-12-09T10:30:00Z', 30, 'Elif Kaya', 'rohan'],
  ['talk', '2026-12-09T13:00:00Z', 30, 'Wanda Zając', 'rohan'],
  ['talk', '2026-12-10T08:30:00Z', 60, 'Hanna Virtanen', 'rohan'],
  ['talk', '2026-12-10T15:00:00Z', 30, 'Luca Rossi', 'rohan'],
  ['talk', '2026-12-11T09:30:00Z', 30, 'Sven Ek', 'rohan'],
  ['talk', '2026-12-11T13:00:00Z', 30, 'Bianca Costa', 'rohan'],
  ['talk', '2026-12-11T15:30:00Z', 30, 'Omar Said', 'rohan'],
];

/** Where their absence is planned. */
export const ROHAN_IS_OUT = '/away?host=rohan&from=2026-12-09&to=2026-12-11';
