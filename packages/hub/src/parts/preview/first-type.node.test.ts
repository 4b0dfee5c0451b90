import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BookingType, check } from '@team-booking/contract';
import type { Me, TeamDocument } from '@team-booking/contract/team';
import { previewType } from './preview-type.ts';
import { firstType } from './first-type.ts';

const team = { id: 't', name: 'Old name', timeZone: 'Europe/Berlin', accent: '#123456', revision: 'r' } as TeamDocument;
const hub = { api: 'https://book.example/team/api', me: { name: 'Mira Kaplan' } as Me, team };
const first = { teamName: 'Northwind', title: 'Talk', hosts: [] };

test('what is typed is what is shown, before anything is stored', () => {
  const hosts = ['mira', 'rohan'].map((id) => ({ id, name: id }));
  const shown = previewType(firstType(hub, { ...first, hosts }, 'https://page.example/'), null);
  assert.deepEqual(check(BookingType, shown), { ok: true, value: shown });
  assert.deepEqual(
    [shown.title, shown.mode, shown.hosts.map(({ id }) => id), shown.branding],
    ['Talk', 'round-robin', ['mira', 'rohan'], { team: 'Northwind', accent: '#123456' }],
  );
});

test('where nobody hosts yet, whoever sets up is seen', () => {
  const { document } = firstType(hub, first, 'https://page.example/');
  assert.deepEqual([document.mode, document.members], ['solo', [{ id: 'me', name: 'Mira Kaplan' }]]);
});

test('the booker is loaded from beside the API, wherever that is', () => {
  const embedOf = (api: string | undefined) =>
    firstType({ ...hub, api }, first, 'https://page.example/hub/start').document.embed;
  assert.match(embedOf(hub.api), /"https:\/\/book\.example\/team\/embed\/team-booking\.js"/);
  assert.match(embedOf('/b/api'), /"https:\/\/page\.example\/b\/embed\/team-booking\.js"/);
  assert.match(embedOf(undefined), /"https:\/\/page\.example\/embed\/team-booking\.js"/);
});
