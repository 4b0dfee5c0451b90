import type { Limit } from '@team-booking/core/availability';
import type { LimitsConfig } from '../config/team-config.ts';

/** Limits in the form that core takes. */
export function limitsOf({ perDay, perWeek, perMonth }: LimitsConfig): Limit[] {
  const limits: Limit[] = [];
  if (perDay !== null) limits.push({ per: 'day', max: perDay });
  if (perWeek !== null) limits.push({ per: 'week', max: perWeek });
  if (perMonth !== null) limits.push({ per: 'month', max: perMonth });
  return limits;
}
