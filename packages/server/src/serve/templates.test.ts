import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { MESSAGES, TEMPLATE_FIELDS, type MessageKind, type MessageRole } from '@team-booking/contract/team';
import { createTeamClient, httpTeam, type TeamClient } from '@team-booking/sdk/team';
import { LANGUAGES } from '@team-booking/words/server';
import { startServer } from './start-server.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'team-booking-templates-'));
const settings = { demo: true, port: 0, logLevel: 'silent', dataDir } as const;
const server = await startServer(settings, { now: () => Date.parse('2026-12-07T06:00:00Z') });
after(async () => {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const visitor = createTeamClient(httpTeam(`${server.url}/api`));
/** The demo's admin. */
const ADMIN = 'admin@northwind.example';
const { token } = await visitor.signIn({ body: { link: server.signIn!.url } });
const client: TeamClient = createTeamClient(httpTeam(`${server.url}/api`, { token }));

const ALL = Object.entries(MESSAGES).flatMap(([role, kinds]) =>
  kinds.map((kind) => ({ role: role as MessageRole, kind: kind as MessageKind })),
);
const OWN = { subject: 'Bis bald: {title}', text: 'Hallo {visitor},\n\n{team} freut sich auf {date}, {time}.' };

test('our words for every message are there in every language that pages speak, and fit a sample of each', async () => {
  const { items } = await client.templates();
  assert.deepEqual([...new Set(items.map(({ locale }) => locale))].toSorted(), LANGUAGES.toSorted());
  assert.equal(items.length, LANGUAGES.length * ALL.length);
  for (const { kind, role, locale, ours, own } of items) {
    assert.equal(own, null);
    assert.ok(ours && ours.subject.length > 3 && ours.text.length > 3, `${kind} ${role} ${locale}`);
    assert.doesNotMatch(ours.subject + ours.text, /\b(undefined|null|NaN)\b|\{\w+\}|Ada Lovelace.*Ada Lovelace/, kind);
    assert.doesNotMatch(ours.subject, /Ada Lovelace/, 'no name of a visitor in a subject');
  }
});

test('a preview is the whole mail, with no script and nothing that acts on a booking', async () => {
  for (const { kind, role } of ALL) {
    const { subject, text, html } = await client.previewTemplate({ body: { kind, role, locale: 'en', words: 'ours' } });
    assert.ok(subject !== '' && !text.includes(subject), kind);
    assert.match(html, /^<!doctype html>/i);
    assert.doesNotMatch(html, /<script|javascript:|\bon\w+=/i, kind);
    for (const [, url] of html.matchAll(/href="(https?:[^"]+)"/g)) {
      assert.doesNotMatch(url!, /manage|[?#]t=|token/, `${kind} ${role}`);
    }
  }
});

test('every field is filled in where it may be named', async () => {
  const names = Object.keys(TEMPLATE_FIELDS);
  const inSubject = Object.entries(TEMPLATE_FIELDS).flatMap(([name, field]) => (field.inSubject ? [name] : []));
  const listed = (of: readonly string[]) => of.map((name) => `{${name}}`).join(' ');
  const words = { subject: listed(inSubject), text: listed(names) };
  const shown = await client.previewTemplate({ body: { kind: 'declined', role: 'visitor', locale: 'de', words } });
  assert.doesNotMatch(shown.subject + shown.text, /[{}]/);
  assert.match(shown.text, /Ada Lovelace/);
});

test('a message in a team’s own words is previewed and sent to whoever asks, as its reader would get it', async () => {
  const parameters = { kind: 'confirmed', role: 'visitor', locale: 'de' } as const;
  const { revision } = await client.template(parameters);
  assert.deepEqual((await client.putTemplate({ ...parameters, revision, body: OWN })).own, OWN);
  const shown = await client.previewTemplate({ body: { ...parameters, locale: 'de-AT' } });
  assert.match(shown.subject, /^Bis bald: /);
  assert.match(shown.text, /Hallo .?Ada Lovelace/);
  assert.deepEqual(await client.testTemplate({ body: parameters }), { to: ADMIN });
  const sent = await until(async () => {
    const text = await (await fetch(`${server.url}/outbox`)).text();
    return text.includes('Bis bald') && text;
  });
  assert.ok(sent.includes(ADMIN));
  assert.deepEqual((await client.deadLetters()).items, []);
});

async function until<T>(found: () => Promise<T | false>): Promise<T> {
  for (let i = 0; i < 100; i++) {
    const answer = await found();
    if (answer !== false) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return assert.fail('it never came');
}
