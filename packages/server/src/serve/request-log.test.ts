import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Hono } from 'hono';
import { openLog } from './log.ts';
import { requestLog } from './request-log.ts';

async function logged(path: string, headers: Record<string, string> = {}, trustIds = false) {
  const lines: string[] = [];
  const log = openLog('info', { write: (line: string) => void lines.push(line) });
  const app = new Hono();
  app.use(requestLog(log, trustIds));
  app.get('/talk', (context) => context.text('ok'));
  app.get('/broken', () => {
    throw Object.assign(new Error('disk full'), { row: { email: 'ada@visitor.example' } });
  });
  app.onError((_, context) => context.text('sorry', 500));
  const response = await app.request(path, { headers });
  assert.equal(lines.length, 1);
  return { response, line: lines[0] ?? '', entry: JSON.parse(lines[0] ?? '') as Record<string, unknown> };
}

test('every request has an id, and one log line with it', async () => {
  const { response, entry } = await logged('/talk');
  assert.match(response.headers.get('x-request-id') ?? '', /^[0-9a-f-]{36}$/);
  assert.equal(entry['request'], response.headers.get('x-request-id'));
  assert.deepEqual([entry['level'], entry['method'], entry['path'], entry['status']], ['info', 'GET', '/talk', 200]);
  assert.equal(typeof entry['ms'], 'number');
});

test('no query, header, address or typed-in path gets into the log', async () => {
  const token = 'Bearer secret-token';
  const { line } = await logged('/talk?name=Ada%20Visitor&email=ada@visitor.example', {
    authorization: token,
    'x-forwarded-for': '203.0.113.9',
  });
  assert.doesNotMatch(line, /Ada|visitor|secret-token|203\.0\.113/);
  const typed = await logged('/ada@visitor.example');
  assert.doesNotMatch(typed.line, /visitor/);
  assert.equal(typed.entry['path'], '(other)');
});

test('the secret in the address of a feed is left out', async () => {
  const { line, entry } = await logged('/feeds/tbf_Abc-123_xyz.ics');
  assert.equal(entry['path'], '/feeds/(secret).ics');
  assert.doesNotMatch(line, /Abc/);
});

test('a failure is logged with its place, without what a library attached to the error', async () => {
  const { entry, line, response } = await logged('/broken');
  assert.equal(response.status, 500);
  assert.equal(entry['level'], 'error');
  assert.match(line, /disk full/);
  assert.match(line, /request-log\.test\.ts/);
  assert.doesNotMatch(line, /visitor/);
});

test('an id of the client counts only where a proxy is trusted, and only if it is plain', async () => {
  const given = { 'x-request-id': 'proxy-0001' };
  assert.notEqual((await logged('/talk', given)).entry['request'], 'proxy-0001');
  assert.equal((await logged('/talk', given, true)).entry['request'], 'proxy-0001');
  assert.notEqual((await logged('/talk', { 'x-request-id': 'a {"b"}' }, true)).entry['request'], 'a {"b"}');
});
