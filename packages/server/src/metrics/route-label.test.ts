import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ROUTES, type Route } from '@team-booking/contract/routes';
import { TEAM_ROUTES } from '@team-booking/contract/team';
import { routeLabel } from './route-label.ts';

const ROWS: [string, Route][] = Object.entries({ ...ROUTES, ...TEAM_ROUTES });

test('every route of the contract is counted by its id', () => {
  for (const [id, { method, path }] of ROWS) {
    const filled = path.replaceAll(/\{\w+\}/g, 'some-thing');
    assert.equal(routeLabel(method.toUpperCase(), `/api${filled === '/' ? '' : filled}`), id, path);
  }
  assert.equal(routeLabel('HEAD', '/api/booking-types/call'), 'bookingType');
});

test('whatever else is asked for is counted as one of a few', () => {
  const asked = {
    '/': 'pages',
    '/secret-type/manage/b1': 'pages',
    '/constructor': 'pages',
    '/embed/team-booking.js': 'embed',
    '/auth/sign-in': 'sign-in',
    '/feeds/tbf_secret.ics': 'feeds',
    '/health': 'health',
    '/metrics': 'metrics',
    '/pay/b1': 'pay',
    '/api/nothing': 'api',
    '/api/bookings/b1/cancel/more': 'api',
    '/api/__proto__/constructor': 'api',
    '/apis': 'pages',
  };
  for (const [path, label] of Object.entries(asked)) assert.equal(routeLabel('GET', path), label, path);
  assert.equal(routeLabel('PROPFIND', '/api/bookings'), 'api');
});
