import assert from 'node:assert/strict';
import { test } from 'node:test';
import { StoreUnavailable } from '@team-booking/engine';
import { Hono } from 'hono';
import { failureStatus } from '../pages/failure-status.ts';
import { createApp } from './app.ts';
import { openLog } from './log.ts';

test('a page that the database fails is 503 with when to try again, a mistake of ours is 500', async () => {
  const failing = (error: Error) => () => {
    throw error;
  };
  const app = createApp({
    log: openLog('silent'),
    api: new Hono(),
    pages: {
      routes: new Hono()
        .get('/full', failing(new StoreUnavailable('The disk is full', 'Free disk space.')))
        .get('/refused', failing(Object.assign(new Error('No'), { code: 'unavailable' })))
        .get('/bug', failing(new TypeError('bug'))),
      missing: async (context) => context.text('missing', 404),
      failed: async (context, error) => context.text('sorry', failureStatus(error)),
    },
    signIn: new Hono(),
    pay: new Hono(),
    act: new Hono(),
    feeds: new Hono(),
    pushes: null,
    outbox: null,
    health: {
      version: '1',
      ping: async () => undefined,
      calendars: () => ({ open: 0, closed: 0 }),
      deliveries: async () => ({ waiting: 0, oldest: null, dead: 0 }),
      log: () => ({ failing: false, lost: 0 }),
      now: () => 0,
    },
    metrics: null,
    admitPage: () => undefined,
    trustProxy: false,
  });
  for (const [path, status] of [
    ['/full', 503],
    ['/refused', 503],
    ['/bug', 500],
  ] as const) {
    const response = await app.request(path);
    assert.equal(response.status, status, path);
    assert.equal(await response.text(), 'sorry');
  }
});
