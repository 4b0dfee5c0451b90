import { describe, test } from 'node:test';
import { directSubject } from '../test/direct-subject.ts';
import { HonestBackend } from '../test/honest-backend.ts';
import { HonestTeam, teamSubject } from '../test/honest-team.ts';
import { servedSubject } from '../test/serve-backend.ts';
import { StartsBackend } from '../test/starts-backend.ts';
import { conformance } from './index.ts';

// A guarantee that the honest backend breaks is a bug of the suite.
await conformance({ test, subject: servedSubject(new HonestBackend()) });

const starts = servedSubject(new StartsBackend());
await conformance({
  test: (name, run) => describe('with capability starts', () => void test(name, run)),
  subject: starts,
});

await conformance({
  test: (name, run) => describe('without HTTP', () => void test(name, run)),
  subject: directSubject(new HonestBackend()),
});

await conformance({
  test: (name, run) => describe('with the team’s side', () => void test(name, run)),
  subject: teamSubject(new HonestTeam()),
});
