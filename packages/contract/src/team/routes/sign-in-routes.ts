import * as Type from 'typebox';
import type { Routes } from '../../routes/route.ts';
import { LinkRequest, Session, SignedIn, SignInRequest } from '../sign-in.ts';
import { SIGNED_IN } from './problems.ts';

const ANYONE = [
  'malformed',
  'too-large',
  'unsupported-media-type',
  'invalid',
  'too-many-requests',
  'unavailable',
] as const;

/** Links by mail, sessions. */
export const signInRoutes = {
  requestSignInLink: {
    method: 'post',
    path: '/team/sign-in/links',
    tag: 'Sign-in',
    access: 'anyone',
    summary: 'Ask for a link that signs in, once within 15 minutes. Whether somebody has that address is not told',
    body: LinkRequest,
    limited: true,
    answer: { status: 204, description: 'Whoever may sign in with this address gets a link' },
    problems: ANYONE,
  },
  signIn: {
    method: 'post',
    path: '/team/sign-in',
    tag: 'Sign-in',
    access: 'anyone',
    summary: 'Use a link: it ends, and a session begins',
    body: SignInRequest,
    limited: true,
    answer: { status: 200, schema: SignedIn, description: 'Signed in' },
    problems: [...ANYONE, 'unauthorized'],
  },
  signOut: {
    method: 'delete',
    path: '/team/session',
    tag: 'Sign-in',
    access: 'host',
    scope: null,
    summary: 'End this session',
    answer: { status: 204, description: 'Signed out' },
    problems: SIGNED_IN,
  },
  sessions: {
    method: 'get',
    path: '/team/sessions',
    tag: 'Sign-in',
    access: 'host',
    scope: null,
    summary: 'Where I have signed in, the one used last first',
    answer: { status: 200, schema: Type.Object({ items: Type.Array(Session) }), description: 'My sessions' },
    problems: SIGNED_IN,
  },
  endSession: {
    method: 'delete',
    path: '/team/sessions/{id}',
    tag: 'Sign-in',
    access: 'host',
    scope: null,
    summary: 'End one of my sessions',
    answer: { status: 204, description: 'Ended' },
    problems: [...SIGNED_IN, 'not-found'],
  },
} as const satisfies Routes;
