// `pnpm study`: studies all of it and writes the tables and plots of docs/fairness.md.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { report } from './report.ts';
import { attacks, FULL, study, type Attack, type Finding } from './study.ts';

const docs = new URL('../../../docs/', import.meta.url);
const began = performance.now();

const findings: Finding[] = [];
for (const found of study(FULL)) {
  findings.push(found);
  if (found.rule.endsWith('turns')) console.log(`${found.family}, ${found.hosts} hosts: ${found.deviation.toFixed(2)}`);
}
const attacked: Attack[] = [];
for (const attack of attacks(FULL)) {
  attacked.push(attack);
  if (attack.rule.endsWith('turns')) console.log(`adversary, ${attack.hosts} hosts: ${attack.deviation.toFixed(2)}`);
}

const { tables, plots } = report(FULL, findings, attacked);
const file = new URL('fairness.md', docs);
let text = readFileSync(file, 'utf8');
for (const [name, table] of Object.entries(tables)) {
  const place = new RegExp(`(<!-- study: ${name} -->\n)[^]*?(<!-- end -->)`);
  if (!place.test(text)) throw new Error(`docs/fairness.md has no place for the table ${name}`);
  text = text.replace(place, (_, start: string, end: string) => `${start}\n${table}\n\n${end}`);
}
writeFileSync(file, text);
mkdirSync(new URL('fairness/', docs), { recursive: true });
for (const [name, svg] of Object.entries(plots)) writeFileSync(new URL(`fairness/${name}`, docs), svg);
console.log(`written in ${((performance.now() - began) / 1000).toFixed(0)} s`);
