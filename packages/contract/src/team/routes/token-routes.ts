import * as Type from 'typebox';
import type { Routes } from '../../routes/route.ts';
import { ApiToken, MadeToken, TokenRequest } from '../tokens.ts';
import { SIGNED_IN, WRITE } from './problems.ts';

/** API tokens: hashed, scoped, with an expiry. */
export const tokenRoutes = {
  tokens: {
    method: 'get',
    path: '/team/tokens',
    tag: 'Tokens',
    access: 'host',
    scope: null,
    summary: "My API tokens; to an admin everybody's",
    answer: { status: 200, schema: Type.Object({ items: Type.Array(ApiToken) }), description: 'The tokens' },
    problems: SIGNED_IN,
  },
  createToken: {
    method: 'post',
    path: '/team/tokens',
    tag: 'Tokens',
    access: 'host',
    scope: null,
    summary: 'Make an API token, which may do what I may, within its scopes',
    body: TokenRequest,
    answer: { status: 201, schema: MadeToken, description: 'Made; its secret is shown this once' },
    problems: [...WRITE, 'wrong-state'],
  },
  revokeToken: {
    method: 'delete',
    path: '/team/tokens/{id}',
    tag: 'Tokens',
    access: 'host',
    scope: null,
    summary: "End an API token of mine; as an admin anybody's",
    answer: { status: 204, description: 'Ended' },
    problems: [...SIGNED_IN, 'not-found'],
  },
} as const satisfies Routes;
