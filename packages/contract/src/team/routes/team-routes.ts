import type { Routes } from '../../routes/route.ts';
import { Me } from '../me.ts';
import { TeamChanges, TeamDocument } from '../team-document.ts';
import { CONFIGURE, SIGNED_IN } from './problems.ts';

/** Who I am, and the team itself. */
export const teamRoutes = {
  me: {
    method: 'get',
    path: '/team/me',
    tag: 'Team',
    access: 'host',
    scope: 'read',
    summary: 'Who I am and what I may do',
    answer: { status: 200, schema: Me, description: 'Whoever has signed in' },
    problems: SIGNED_IN,
  },
  team: {
    method: 'get',
    path: '/team',
    tag: 'Team',
    access: 'host',
    scope: 'read',
    summary: 'The team itself, without hosts and booking types',
    answer: { status: 200, schema: TeamDocument, description: 'The team', revised: true },
    problems: SIGNED_IN,
  },
  changeTeam: {
    method: 'patch',
    path: '/team',
    tag: 'Team',
    access: 'admin',
    scope: 'settings',
    summary: 'Change the team: name, look, contact, zone, language, holidays, how long bookings are kept',
    body: TeamChanges,
    revision: 'required',
    answer: { status: 200, schema: TeamDocument, description: 'The team as it now is', revised: true },
    problems: CONFIGURE,
  },
} as const satisfies Routes;
