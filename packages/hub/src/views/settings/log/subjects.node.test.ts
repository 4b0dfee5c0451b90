import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadHubWords } from '@team-booking/words/hub';
import { namedSubject } from './subjects.ts';

const naming = async (locale: string) => ({
  words: await loadHubWords(locale, 'log'),
  messages: await loadHubWords(locale, 'messages'),
  names: new Map([
    ['host/ada', 'Ada Lovelace'],
    ['booking-type/talk', 'Talk'],
  ]),
  locale,
});

test('a change names its thing as it is called now, else as the log knows it', async () => {
  const en = await naming('en');
  const told = (subject: string, name?: string) => namedSubject({ subject, ...(name !== undefined && { name }) }, en);
  assert.deepEqual(told('host/ada', 'Ada'), { kind: 'Host', name: 'Ada Lovelace' });
  assert.deepEqual(told('pool/talk'), { kind: 'Hosts of', name: 'Talk' });
  assert.deepEqual(told('token/t1', 'Import'), { kind: 'Token', name: 'Import' });
  assert.deepEqual(told('visitor/v1'), { kind: 'Visitor', name: '' });
});

test('a message is called by what it says, to whom, and in which language, in that of the reader', async () => {
  const subject = 'template/confirmed.visitor.pt-BR';
  assert.match(
    namedSubject({ subject }, await naming('en')).name,
    /^Confirmed · To the visitor · Brazilian Portuguese$/,
  );
  assert.match(namedSubject({ subject }, await naming('de')).name, /^Bestätigt · .* · Portugiesisch \(Brasilien\)$/);
  assert.equal(
    namedSubject({ subject: 'template/of-tomorrow.visitor' }, await naming('en')).name,
    'of-tomorrow · To the visitor',
  );
});
