import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { report } from '../../study/report.ts';
import { attacks, boundFor, FULL, rules, study, TURNS, type Extent } from '../../study/study.ts';

// A small part of the study of docs/fairness.md, so that its claims stay true.

const SMALL: Extent = {
  sizes: [2, 5, 12],
  requests: 600,
  seeds: [1],
  adversary: { sizes: [2, 3, 4], requests: 60, beam: 8, sets: 15 },
};

const findings = [...study(SMALL)];
const attacked = [...attacks(SMALL)];

describe('turns mode', () => {
  const ofTurns = findings.filter(({ rule }) => rule === TURNS.name);

  test('is never more than 2 bookings off in any family', () => {
    for (const { family, hosts, deviation } of ofTurns) {
      assert.ok(deviation <= 2, `${family}, ${hosts} hosts: ${deviation}`);
    }
  });

  test('has the balances that the study computes independently', () => {
    for (const { family, hosts, deviation, balance } of ofTurns) {
      assert.ok(
        Math.abs(deviation - balance) < 1e-5,
        `${family}, ${hosts} hosts: ${deviation}, by its ledger ${balance}`,
      );
    }
  });

  test('stays within its bound, whatever an adversary does', () => {
    for (const { rule, hosts, deviation } of attacked) {
      if (rule === TURNS.name) assert.ok(deviation <= boundFor(hosts) + 1e-6, `${hosts} hosts: ${deviation}`);
    }
  });

  test('stays within its bound with 20 random routes over the pool', () => {
    const routed = ofTurns.filter(({ family }) => family === 'routes');
    assert.ok(routed.length >= 6);
    for (const { hosts, deviation } of routed) {
      assert.ok(deviation <= boundFor(hosts) + 1e-6, `${hosts} hosts: ${deviation}`);
    }
  });

  test('is the only rule within its bound: every other one is off by more than 4 bookings somewhere', () => {
    for (const { name } of rules) {
      if (name === TURNS.name) continue;
      const most = Math.max(...findings.filter(({ rule }) => rule === name).map(({ deviation }) => deviation));
      assert.ok(most > 4, `${name}: ${most}`);
    }
  });
});

test('totals mode makes totals equal where turns mode does not', () => {
  const totals = (rule: string) => findings.find((found) => found.rule.endsWith(rule) && found.family === 'independent' && found.hosts === 5)!.totals; // prettier-ignore
  assert.ok(totals('totals') < 5);
  assert.ok(totals('turns') > totals('totals'));
});

test('the same study gives the same report', () => {
  const first = report(SMALL, findings, attacked);
  assert.deepEqual(report(SMALL, [...study(SMALL)], [...attacks(SMALL)]), first);
  for (const svg of Object.values(first.plots)) assert.doesNotMatch(svg, /NaN|undefined|Infinity/);
});

test('the document has every table of the study, with the rules it names', () => {
  const text = readFileSync(new URL('../../../../docs/fairness.md', import.meta.url), 'utf8');
  for (const name of Object.keys(report(SMALL, findings, attacked).tables)) {
    assert.match(text, new RegExp(`<!-- study: ${name} -->\n\n\\|[^]*?\\|\n\n<!-- end -->`));
  }
  for (const { name } of rules) assert.ok(text.includes(`| ${name}`), name);
  assert.ok(text.includes(`${FULL.requests.toLocaleString('en')} requests`));
});
