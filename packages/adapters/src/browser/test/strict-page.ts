// Runs in a frame with a strict content security policy: books, cancels, and reports violations.
import { browserBackend } from '../index.ts';

const violated: string[] = [];
const noticed = Promise.withResolvers<void>();
addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
  violated.push(`${effectiveDirective} ${blockedURI}`);
  if (effectiveDirective === 'img-src') noticed.resolve();
});
addEventListener('unhandledrejection', ({ reason }) => parent.postMessage({ outcomes: String(reason) }, '*'));

const slot = { step: 30, timeZone: 'UTC' };
const backend = await browserBackend({
  team: {
    name: 'Team',
    hosts: [{ id: 'a', name: 'A', email: 'a@team.example', timeZone: 'UTC' }],
    bookingTypes: [{ slug: 'intro', title: 'Intro', mode: 'solo', hosts: ['a'], durations: [30], slot }],
  },
  database: `strict ${crypto.getRandomValues(new Uint32Array(1))[0]}`,
  now: () => Date.UTC(2026, 5, 15, 6),
});
const request = {
  bookingType: 'intro',
  start: '2026-06-16T10:00:00Z',
  duration: 30,
  timeZone: 'UTC',
  locale: 'en',
  attendee: { name: 'Ada', email: 'ada@visitor.example' },
};
const refused = await backend.book({ ...request, attendee: { name: '', email: 'x' } }, { idempotencyKey: '1' });
const outcome = await backend.book(request, { idempotencyKey: '2' });
if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
const access = { id: outcome.booking.id, token: outcome.booking.manage.token };
const cancelled = await backend.cancel(access, {}, { idempotencyKey: '3' });

// Violations are reported in order, so this one is the last.
new Image().src = 'https://elsewhere.example/';
await noticed.promise;
const outcomes = [refused.ok || refused.kind, outcome.booking.status, cancelled.ok && cancelled.booking.status];
parent.postMessage({ outcomes: outcomes.join(' '), violated }, '*');
