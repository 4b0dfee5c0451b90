import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MESSAGES, type Templates } from '@team-booking/contract/team';
import { parseAddress } from '../../../address/address.ts';
import { keyOf, localeFor, MESSAGES_BY_ROLE } from './kinds.ts';

test('every message that a team may word is in the list, and no other', () => {
  const listed = Object.fromEntries(MESSAGES_BY_ROLE.map(([role, kinds]) => [role, kinds.toSorted()]));
  const all = Object.fromEntries(Object.entries(MESSAGES).map(([role, kinds]) => [role, kinds.toSorted()]));
  assert.deepEqual(listed, all);
});

test('the address names a message and its language', () => {
  const address = (query: string) => parseAddress(`/settings/messages?${query}`);
  assert.deepEqual(keyOf(address('message=moved.guest'), 'de'), { kind: 'moved', role: 'guest', locale: 'de' });
  assert.equal(keyOf(address('message=pay.guest'), 'de'), null);
  assert.equal(keyOf(address(''), 'de'), null);
  const templates = {
    items: ['ar', 'de', 'en', 'pt-BR'].map((locale) => ({ locale })),
    fields: [],
  } as unknown as Templates;
  const locale = (query: string, team?: string, reader = 'fr') =>
    localeFor(address(query), templates, { team: { locale: team } as never, locale: reader });
  assert.equal(locale('lang=pt-BR', 'de'), 'pt-BR');
  assert.equal(locale('lang=xx', 'de-AT'), 'de');
  assert.equal(locale('', undefined, 'ar-EG'), 'ar');
  assert.equal(locale(''), 'en');
});
