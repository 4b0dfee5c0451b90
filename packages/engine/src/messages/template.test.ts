import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openTeam, type OpenTeam } from '../../test/open-team.ts';
import { TEMPLATE, templateFor } from './template.ts';

const put = ({ store }: OpenTeam, id: string, subject: string) =>
  store.write('team', (transaction) =>
    transaction.putDocument({ kind: TEMPLATE, id, ref: id, at: 0, body: { subject, text: 'Hello' } }),
  );

test('a reader gets the words of their language, else those of the language without its region', async () => {
  const team = await openTeam();
  await put(team, 'confirmed/visitor/de', 'Bestätigt');
  await put(team, 'confirmed/visitor/de-AT', 'Servus');
  await put(team, 'confirmed/visitor/zh-Hant', '已確認');
  const find = (...key: Parameters<typeof templateFor> extends [unknown, ...infer Rest] ? Rest : never) =>
    team.store.read('team', async (view) => (await templateFor(view, ...key))?.subject);
  assert.equal(await find('confirmed', 'visitor', 'de-CH'), 'Bestätigt');
  assert.equal(await find('confirmed', 'visitor', 'de-at'), 'Servus');
  assert.equal(await find('confirmed', 'visitor', 'zh-Hant-TW'), '已確認');
  assert.equal(await find('confirmed', 'visitor', 'en'), undefined);
  assert.equal(await find('confirmed', 'guest', 'de'), undefined);
  assert.equal(await find('confirmed', 'visitor', 'no language'), undefined);
});

test('letters about signing in are never worded by a team', async () => {
  const team = await openTeam();
  await put(team, 'sign-in/person/en', 'Click here');
  assert.equal(await team.store.read('team', (view) => templateFor(view, 'sign-in', 'person', 'en')), null);
});
