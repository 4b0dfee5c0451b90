import assert from 'node:assert/strict';
import type { SignedIn } from '@team-booking/contract/team';
import { firstAdminLink, HostIds, SecretKey, type TeamBackend } from '@team-booking/engine';
import type { TestApi } from './api.ts';

/** What the verbs of a test's team work with. */
export function backendOfApi({ store, calendars }: TestApi, team = 'team'): TeamBackend {
  const key = new SecretKey(Buffer.alloc(32, 7));
  const hostIds = new HostIds(key, team);
  const publicUrl = 'https://book.example';
  return { store, team, busy: () => calendars, key, hostIds, publicUrl, teamFile: null, showLink: () => {} };
}

/** Signs the first admin in. @returns the token of their session */
export async function firstAdmin(api: TestApi): Promise<string> {
  const link = await firstAdminLink(backendOfApi(api), api.now);
  const body = { link: link!.url, name: 'Grace', email: 'grace@team.example' };
  const { status, body: answer } = await api.request<SignedIn>('POST', '/team/sign-in', body);
  assert.equal(status, 200, JSON.stringify(answer));
  return answer.token;
}

export const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
