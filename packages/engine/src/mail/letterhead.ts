import type { TeamConfig } from '../config/team-config.ts';
import type { Letter } from './letter.ts';

/** Whose letter it is. */
export function letterheadOf({ name, logoUrl, accent, contact }: TeamConfig): Letter['team'] {
  return { name, logoUrl, accent, contact };
}
