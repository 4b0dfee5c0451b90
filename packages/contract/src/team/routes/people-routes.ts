import type { Routes } from '../../routes/route.ts';
import { Me } from '../me.ts';
import { Invitation, InvitationRequest, MyChanges, PersonChanges, PersonDocument } from '../people.ts';
import { Page, PAGE_QUERY } from '../revised.ts';
import { SIGNED_IN, WRITE } from './problems.ts';

/** Who may sign in, with which role. */
export const peopleRoutes = {
  people: {
    method: 'get',
    path: '/team/people',
    tag: 'People',
    access: 'admin',
    scope: 'read',
    summary: 'Everybody who may sign in, in the order in which they were added',
    query: PAGE_QUERY,
    answer: { status: 200, schema: Page(PersonDocument), description: 'The people' },
    problems: [...SIGNED_IN, 'invalid'],
  },
  invite: {
    method: 'post',
    path: '/team/people',
    tag: 'People',
    access: 'admin',
    scope: null,
    summary: 'Let somebody sign in, by a link that works once within seven days',
    body: InvitationRequest,
    answer: { status: 201, schema: Invitation, description: 'Invited' },
    problems: [...WRITE, 'wrong-state'],
  },
  inviteAgain: {
    method: 'post',
    path: '/team/people/{id}/invitation',
    tag: 'People',
    access: 'admin',
    scope: null,
    summary: 'Give somebody a new link; the ones before end',
    answer: { status: 201, schema: Invitation, description: 'Invited again' },
    problems: [...SIGNED_IN, 'not-found', 'wrong-state'],
  },
  changePerson: {
    method: 'patch',
    path: '/team/people/{id}',
    tag: 'People',
    access: 'admin',
    scope: null,
    summary: 'Change name, role or host, or stop somebody from signing in',
    body: PersonChanges,
    revision: 'required',
    answer: { status: 200, schema: PersonDocument, description: 'The person as they now are', revised: true },
    problems: [...WRITE, 'not-found', 'wrong-state', 'changed-meanwhile', 'revision-missing'],
  },
  removePerson: {
    method: 'delete',
    path: '/team/people/{id}',
    tag: 'People',
    access: 'admin',
    scope: null,
    summary: 'Remove somebody, with their sessions, tokens and passkeys. As a host they stay',
    answer: { status: 204, description: 'Removed' },
    problems: [...SIGNED_IN, 'not-found', 'wrong-state'],
  },
  changeMe: {
    method: 'patch',
    path: '/team/me',
    tag: 'People',
    access: 'host',
    scope: null,
    summary: 'Change my name or how I like to work',
    body: MyChanges,
    answer: { status: 200, schema: Me, description: 'Whoever has signed in, as they now are' },
    problems: WRITE,
  },
} as const satisfies Routes;
