import type { TeamConfig } from '@team-booking/engine';

/** Configurations by team, each with the revision it was read at. */
export type TeamCache = Map<string, { readonly revision: string; readonly config: TeamConfig }>;
