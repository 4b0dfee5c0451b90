import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { GENERATED, template } from '../../template.ts';
import { pageOf, readPage } from '../../test/read-page.ts';
import { someLedger } from '../../test/some-ledger.ts';

test('the page is what its sources give', async () => {
  const is = (await readFile(GENERATED, 'utf8')) === (await template());
  assert.ok(is, 'Run: node --conditions=source packages/proof/template.ts --write');
});

test('without its ledger it has at most 15 kB, and it may load nothing', async () => {
  const text = await pageOf(someLedger(1, { hosts: 2 }));
  const [, ledger] = [...text.matchAll(/<script type="text\/plain">.*?<\/script>/gs)];
  const page = text.replace(ledger![0], '');
  assert.ok(page.length <= 15_000, `${page.length}`);
  assert.match(page, /content="default-src 'none'; script-src 'sha256-/);
  assert.doesNotMatch(page.replace(/<script>.*<\/script>/s, ''), /https?:|src=|href=/);
});

test('what hosts and the booking type are called ends no element', async () => {
  const [part] = someLedger(2);
  part!.hosts.push({ id: 'mira', name: '</script><script>alert(1)</script>' });
  const text = await pageOf([part!]);
  assert.doesNotMatch(text, /alert/);
  const { whole } = await readPage(text);
  assert.equal(whole.names['mira'], part!.hosts[0]!.name);
});
