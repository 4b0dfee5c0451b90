import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginningsOf } from './begin.ts';
import { caldavProviders } from './providers.ts';

const begun = (given: string) => beginningsOf(given).map(({ href }) => href);

test('an address of a well-known provider leads to its server', () => {
  assert.deepEqual(begun('ada@icloud.com'), ['https://caldav.icloud.com/']);
  assert.deepEqual(begun(' Ada@MAC.com '), ['https://caldav.icloud.com/']);
  for (const { server, domains } of caldavProviders)
    for (const domain of domains) assert.deepEqual(begun(`a@${domain}`), [server]);
});

test('any other address, and the name of a server, leads to where servers say that calendars are', () => {
  const known = [
    'https://team.example/.well-known/caldav',
    'https://team.example/remote.php/dav/',
    'https://team.example/',
  ];
  assert.deepEqual(begun('ada@team.example'), known);
  assert.deepEqual(begun('team.example'), known);
  assert.deepEqual(begun('https://team.example/'), known);
  assert.equal(begun('team.example:8443')[0], 'https://team.example:8443/.well-known/caldav');
});

test('an address on a server is asked itself, first', () => {
  assert.equal(
    begun('https://cloud.example/nextcloud/remote.php/dav')[0],
    'https://cloud.example/nextcloud/remote.php/dav',
  );
});

test('what is no address is told to be none', () => {
  for (const given of ['', 'ada@', 'Ada Lovelace', 'ftp://team.example/', 'file:///etc/passwd'])
    assert.throws(() => beginningsOf(given), /neither an e-mail address nor that of a server/, given);
});
