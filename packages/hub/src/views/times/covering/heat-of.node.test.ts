import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hubLanguages } from '@team-booking/words/hub';
import { briefDays } from './heat-of.ts';

test('weekdays above the columns of a phone fit, and are told apart', () => {
  for (const locale of hubLanguages()) {
    const days = briefDays(locale);
    for (const day of days) assert.ok(day.length > 0 && day.length <= 6, `${locale}: ${day}`);
    assert.equal(new Set(days).size, 7, `${locale}: ${days.join(' ')}`);
  }
  assert.deepEqual(briefDays('da'), ['man', 'tirs', 'ons', 'tors', 'fre', 'lør', 'søn']);
});

test('one letter stands for a weekday only where a language has nothing else that is short', () => {
  const isLetter = (locale: string) => briefDays(locale).every(({ length }) => length === 1);
  assert.deepEqual(hubLanguages().filter(isLetter), ['fa', 'ja', 'ko']);
  assert.deepEqual(briefDays('pt-PT'), ['dom', 'seg', 'ter', 'qua', 'qui', 'sex', 'sáb']);
  assert.deepEqual(briefDays('ar').toSorted(), ['أحد', 'اثنين', 'ثلاثاء', 'أربعاء', 'خميس', 'جمعة', 'سبت'].toSorted());
  assert.deepEqual(briefDays('he').slice(-2), ['ו׳', 'שבת']);
});
