import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { BrokenGuarantee, conformance } from '@team-booking/conformance';
import { calcom } from './index.ts';
import { startCalcomStandIn } from './test/stand-in/start.ts';
import { startedForTests } from './test/started-for-tests.ts';

const calcomStandIn = await startCalcomStandIn();
after(() => calcomStandIn.end());

/**
 * Guarantees that Cal.com's API cannot express: the check at which each breaks, and why. Earlier checks must pass; a guarantee that breaks
 * elsewhere, or not at all, fails its test.
 */
const INEXPRESSIBLE: Record<string, { at: string; as: string }> = {
  'public-type': { at: 'slot of a booking type', as: 'an event type has no grid' },
  'withheld-names': { at: 'ids that two types share', as: 'an event type always names its hosts' },
  'served-range': {
    at: 'to of an answer, now being 2026-06-15T06:00:00Z and the horizon three days',
    as: 'a booking window ends with a day, not at a minute',
  },
  'overlapping-groups': { at: 'hosts of a booking with two seats', as: 'a booking only names its organizer' },
  form: { at: 'a booking in which consent is not given', as: 'an event type asks for no consent' },
  edit: { at: 'editing name and guests', as: 'what was filled in cannot be changed' },
  'edit-answers': {
    at: 'editing one answer, adding another and sending other guests',
    as: 'what was filled in cannot be changed',
  },
  'edit-form': {
    at: 'editing with two guests where one is allowed',
    as: 'what was filled in cannot be changed, so nothing of it is called invalid',
  },
  'edit-deadline': { at: 'editing a minute before the start', as: 'what was filled in cannot be changed' },
  'waiting-moved': { at: 'editing a waiting booking', as: 'what was filled in cannot be changed' },
  'new-duration': {
    at: 'rescheduling to {"start":"2026-06-16T10:00:00Z","duration":60}',
    as: 'a booking keeps its length when it is moved',
  },
  'same-hosts': {
    at: 'hosts of a booking at 09:00, when cem is not free',
    as: 'a booking only names its organizer',
  },
  owner: { at: 'owner of a booking whose type has one', as: 'an event type has no primary owner' },
  'same-host': { at: 'times for it with anyone', as: 'visitors cannot choose whether a move keeps the host' },
  deadlines: {
    at: 'deadlines of a booking at 12:00',
    as: 'cancelling can be forbidden, but not limited to a time before the start',
  },
  'host-choice': { at: 'hostChoice of call', as: 'no host can be requested, so nothing says whether one may be' },
  'requested-host': { at: 'a call to the backend', as: 'no host can be requested' },
};

const checked = new Set<string>();

await conformance({
  test(title, run) {
    const name = title.slice(0, title.indexOf(':'));
    checked.add(name);
    const inexpressible = INEXPRESSIBLE[name];
    if (!inexpressible) return void test(title, run);
    test(`${name} is kept as far as Cal.com can express it: ${inexpressible.as}`, async () => {
      await assert.rejects(run, (error: unknown) => {
        assert.ok(error instanceof BrokenGuarantee, String(error));
        assert.equal(error.finding.what, inexpressible.at, error.message);
        return true;
      });
    });
  },
  subject: startedForTests(calcomStandIn, calcom),
});

test('every guarantee that cannot be kept was checked', () => {
  assert.deepEqual(
    Object.keys(INEXPRESSIBLE).filter((name) => !checked.has(name)),
    [],
  );
});

test('no request or answer violated the description that Cal.com publishes', () => {
  assert.ok(calcomStandIn.requests.length > 500, String(calcomStandIn.requests.length));
  assert.deepEqual(calcomStandIn.violations, []);
});
