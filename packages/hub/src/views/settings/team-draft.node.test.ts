import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf } from './team-draft.ts';

test('only members that were changed are sent, as a whole, and null for one that is gone', () => {
  const content = { name: 'Northwind', contact: { email: 'help@northwind.example', phone: '1' } };
  const changes = [{ path: ['contact', 'phone'] }, { path: ['contact', 'email'] }, { path: ['accent'] }];
  assert.deepEqual(changesOf(content, changes), { contact: content.contact, accent: null });
});
