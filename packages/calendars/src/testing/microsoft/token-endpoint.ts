import { createHash } from 'node:crypto';
import type { Answer } from './graph-answer.ts';
import type { GraphState } from './graph-state.ts';

let issued = 0;

/** What Microsoft answers at `/oauth2/v2.0/token`. */
export function tokenAnswer(state: GraphState, asked: URLSearchParams): Answer {
  const refusal = (error: string): Answer => ({ status: 400, body: { error, error_description: `AADSTS: ${error}` } });
  if (asked.get('client_secret') !== 'client-secret') {
    return { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS7000215' } };
  }
  const grant = asked.get('grant_type');
  const refresh = asked.get('refresh_token') ?? '';
  if (grant === 'refresh_token' && !state.consents.has(refresh)) return refusal('invalid_grant');
  if (grant === 'client_credentials' && !asked.get('scope')?.endsWith('/.default')) return refusal('invalid_scope');
  const code = asked.get('code') ?? '';
  const proof = createHash('sha256')
    .update(asked.get('code_verifier') ?? '')
    .digest('base64url');
  if (grant === 'authorization_code' && state.codes.get(code) !== proof) return refusal('invalid_grant');
  state.codes.delete(code);
  const isForLong = grant === 'refresh_token' || grant === 'authorization_code';
  if (!isForLong && grant !== 'client_credentials') return refusal('unsupported_grant_type');
  const token = `token-${++issued}`;
  state.tokens.add(token);
  // Microsoft gives another refresh token each time; the one before is good for a while.
  const next = `${refresh.replace(/\+\d+$/, '')}+${issued}`;
  if (isForLong) state.consents.add(next);
  return {
    status: 200,
    body: {
      token_type: 'Bearer',
      scope: 'https://graph.microsoft.com/Calendars.ReadWrite',
      expires_in: 3599,
      ext_expires_in: 3599,
      access_token: token,
      ...(isForLong && { refresh_token: next }),
    },
  };
}
