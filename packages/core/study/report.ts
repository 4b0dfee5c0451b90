import { draw } from './chart.ts';
import { families } from './families.ts';
import { measure, type Measured } from './measure.ts';
import { boundFor, rules, TURNS, weightings, type Attack, type Extent, type Finding } from './study.ts';

/** Tables in Markdown by their names in the document, and plots by their file names. */
export interface Report {
  readonly tables: Readonly<Record<string, string>>;
  readonly plots: Readonly<Record<string, string>>;
}

export function report(extent: Extent, findings: readonly Finding[], attacks: readonly Attack[]): Report {
  const names = families.map(({ name }) => name);
  const worst = (of: keyof Measured, wanted: (found: Finding) => boolean): number =>
    Math.max(...findings.filter(wanted).map((found) => found[of]));
  const byRule = (of: keyof Measured, digits: number, equalOnly = false): string =>
    table([
      ['', ...names],
      ...rules.map(({ name: rule }) => [
        rule,
        ...names.map((family) =>
          worst(
            of,
            (found) => found.rule === rule && found.family === family && !(equalOnly && found.weights !== 'equal'),
          ).toFixed(digits),
        ),
      ]),
    ]);
  const ofTurns = (family: string, hosts: number, of: keyof Measured): string =>
    worst(of, (found) => found.rule === TURNS.name && found.family === family && found.hosts === hosts).toFixed(2);
  const attacked = (rule: string, hosts: number): number =>
    attacks.find((attack) => attack.rule === rule && attack.hosts === hosts)!.deviation;
  const attackSizes = extent.adversary.sizes;
  return {
    tables: {
      families: table([['family', 'what happens'], ...families.map(({ name, about }) => [name, about])], 2),
      deviation: byRule('deviation', 1),
      equal: byRule('deviation', 1, true),
      run: byRule('run', 0),
      totals: byRule('totals', 0),
      turns: table([
        ['hosts', ...names, 'changes, no limit'],
        ...extent.sizes.map((hosts) => [
          String(hosts),
          ...names.map((family) => ofTurns(family, hosts, 'deviation')),
          ofTurns('changes', hosts, 'unlimited'),
        ]),
      ]),
      adversary: table([
        ['hosts', ...attackSizes.map(String)],
        ['bound of turns mode', ...attackSizes.map((hosts) => boundFor(hosts).toFixed(3))],
        ...rules.map(({ name }) => [name, ...attackSizes.map((hosts) => attacked(name, hosts).toFixed(2))]),
      ]),
    },
    plots: {
      'families.svg': draw({
        title: 'Largest deviation from the fair share, in bookings',
        description: `For each family the most a host was ever away from their fair share, over ${extent.requests} requests. ${TURNS.name} is never off by more than 2.`,
        x: { label: 'family', from: -0.5, to: names.length - 0.5, ticks: names.map((name, i) => [i, name]) },
        y: { label: 'bookings', from: 0.1, to: 1000 },
        series: rules.map(({ name }) => ({
          name,
          kind: 'marks',
          points: names.map((family, i) => [
            i,
            worst('deviation', (found) => found.rule === name && found.family === family),
          ]),
        })),
      }),
      'drift.svg': drift(extent),
      'adversary.svg': draw({
        title: `What an adversary brings about in ${extent.adversary.requests} requests`,
        description: `The largest deviation a beam search found in ${extent.adversary.requests} requests, by number of hosts, with the proven bound of turns mode.`,
        x: {
          label: 'hosts',
          from: attackSizes[0]!,
          to: attackSizes.at(-1)!,
          ticks: attackSizes.map((hosts) => [hosts, String(hosts)]),
        },
        y: { label: 'bookings', from: 0.1, to: 100 },
        series: [
          ...rules.map(({ name }) => ({
            name,
            kind: 'line' as const,
            points: attackSizes.map((hosts) => [hosts, attacked(name, hosts)] as const),
          })),
          { name: 'bound of turns mode', kind: 'bound', points: attackSizes.map((hosts) => [hosts, boundFor(hosts)]) },
        ],
      }),
    },
  };
}

/** Five hosts of equal weight, each free with a likelihood of their own. */
function drift({ requests }: Extent): string {
  const scenario = families.find(({ name }) => name === 'own p')!.make(weightings.equal(5), requests, 1);
  const every = Math.max(1, Math.floor(requests / 100));
  return draw({
    title: 'Five hosts, the first seldom free, the last nearly always',
    description: `The deviation of whoever is furthest away, request by request: that of ${TURNS.name} stays where it is, others grow.`,
    x: {
      label: 'requests',
      from: 0,
      to: requests,
      ticks: [0, 0.25, 0.5, 0.75, 1].map((part) => [part * requests, String(part * requests)]),
    },
    y: { label: 'bookings', from: 0.1, to: 1000 },
    series: rules.map((rule) => {
      const points: [number, number][] = [];
      let n = 0;
      measure(rule, scenario, (deviation) => {
        if (n++ % every === 0) points.push([n, deviation]);
      });
      return { name: rule.name, kind: 'line', points };
    }),
  });
}

/** @param left how many columns are text */
function table(rows: readonly (readonly string[])[], left = 1): string {
  const widths = rows[0]!.map((_, c) => Math.max(3, ...rows.map((row) => row[c]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, c) => (c < left ? cell.padEnd(widths[c]!) : cell.padStart(widths[c]!))).join(' | ')} |`;
  const rule = widths.map((width, c) => (c < left ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  return [line(rows[0]!), line(rule), ...rows.slice(1).map(line)].join('\n');
}
