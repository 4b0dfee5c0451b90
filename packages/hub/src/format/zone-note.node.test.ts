import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hubLanguages, loadHubWords } from '@team-booking/words/hub';
import { createFormats } from './formats.ts';
import { zoneNote } from './zone-note.ts';

const words = await loadHubWords('en', 'frame');
const OWN = Intl.DateTimeFormat().resolvedOptions().timeZone;
// At least one of them has another clock than this machine, whatever that has.
const [FAR] = ['Asia/Tokyo', 'America/New_York'].filter((zone) => zone !== OWN) as [string];
const now = () => Date.parse('2026-12-01T13:05:00Z');
const hubIn = (timeZone: string) => ({ words, now, formats: createFormats('en', timeZone) });

test('a zone is said where it has another clock than the browser, by its place', () => {
  assert.equal(zoneNote(hubIn(OWN)), null);
  assert.equal(zoneNote(hubIn(FAR)), words.zone(FAR.split('/')[1]!.replace('_', ' ')));
  assert.equal(zoneNote(hubIn(FAR), OWN), null, 'what is shown may have a zone of its own');
});

test('a zone that has the same clock only for now is said', (t) => {
  // A browser in Berlin.
  t.mock.method(Date.prototype, 'getTimezoneOffset', function (this: Date) {
    return this.getUTCMonth() > 3 && this.getUTCMonth() < 9 ? -120 : -60;
  });
  assert.equal(zoneNote(hubIn('Europe/Paris')), null);
  assert.equal(zoneNote(hubIn('Africa/Lagos')), 'Lagos time');
});

test('that it is a time is said once, in every language', async () => {
  for (const language of hubLanguages()) {
    const { zone } = await loadHubWords(language, 'frame');
    const { seen } = await loadHubWords(language, 'hours');
    const { hostsClock } = await loadHubWords(language, 'coverage');
    for (const id of ['Europe/Berlin', 'Asia/Tokyo', 'America/New_York', 'UTC']) {
      const place = createFormats(language, 'UTC').place(id);
      for (const text of [zone(place), seen(place), hostsClock(place)]) {
        assert.ok(text.includes(place), text);
        assert.doesNotMatch(text, /توقيت.*توقيت|وقت.*وقت|שעון.*שעון|時間.*時(間|刻)|시간.*시(간|각)|时间.*时间/, text);
      }
    }
  }
});
