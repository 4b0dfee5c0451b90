import type { Scope } from '@team-booking/contract/routes';
import type { RoleWorld, Sent } from './world.ts';

/** Whoever may get something: an admin; the host whose it is, `a`; another host, `c`. */
export type Who = keyof RoleWorld['tokens'];

/** What a verb answers to whom, as the design says it. */
export interface Line {
  /** The scope a token needs; `people`: no token may; `anyone`: nobody has to have signed in. */
  readonly needs: Scope | 'people' | 'anyone';
  readonly admin: number;
  readonly own: number;
  readonly other: number;
  /** A valid request, with what it needs prepared. Default: one without anything. */
  readonly send?: (world: RoleWorld, who: Who) => Promise<Sent> | Sent;
}

/** Everybody who has signed in. */
export const all = (needs: Line['needs'], status = 200): Omit<Line, 'send'> => ({
  needs,
  admin: status,
  own: status,
  other: status,
});
/** Admins only. */
export const admins = (needs: Line['needs'], status = 200): Omit<Line, 'send'> => ({
  needs,
  admin: status,
  own: 403,
  other: 403,
});
/** Admins, and the host whose it is; for another host it is not there. */
export const theirs = (needs: Line['needs'], status = 200, other = 404): Omit<Line, 'send'> => ({
  needs,
  admin: status,
  own: status,
  other,
});
