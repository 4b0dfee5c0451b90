import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { panelHistories, playPanels } from '../../../test/panel-histories.ts';
import { histories, play } from '../../../test/pool-histories.ts';
import { fixedAssignment } from '../record/fixed-record.ts';
import type { PanelRecord } from '../record/panel-record.ts';
import type { PoolEvent } from '../history/pool-event.ts';
import type { PoolHost } from '../ledger/pool.ts';
import type { PoolMode } from '../rule/mode.ts';
import { OUTSIDE_ROUTE } from '../record/record-parts.ts';
import { assignedHosts, type AssignmentRecord } from '../record/record.ts';
import { replay } from '../history/replay.ts';
import { loadSelectionWords, selectionLanguages, selectionWords, sentence } from './index.ts';

const languages = Object.keys(selectionWords) as (keyof typeof selectionWords)[];

const names: Record<string, string> = { A: 'Ada', B: 'Bo', C: 'Cem', D: 'Dua', E: 'Eli', F: 'Fay' };
const nameOf = (host: string): string => names[host] ?? host;

/** The sentence in all three languages, without the marks around names. */
const sentencesOf = (record: AssignmentRecord | PanelRecord): string[] =>
  languages.map((language) =>
    sentence(record, { words: selectionWords[language], nameOf }).replaceAll(/[\u2068\u2069]/g, ''),
  );

const team = (tiers: Record<string, number>): PoolHost[] =>
  Object.entries(tiers).map(([id, tier]) => ({ id, tier, weight: 1 }));
const three = team({ A: 1, B: 1, C: 1 });
const book = (...free: string[]): PoolEvent => ({ op: 'book', id: `${Math.random()}`, free });
const last = (pool: PoolHost[], events: PoolEvent[], mode: PoolMode = 'turns') =>
  replay({ pool, mode, events }).outcomes.at(-1)!.record!;

describe('every reason has its sentence', () => {
  test('rotation', () => {
    assert.deepEqual(sentencesOf(last(three, [book('A', 'B', 'C')])), [
      'Ada was next in turn.',
      'Ada war an der Reihe.',
      'كان الدور على Ada.',
    ]);
  });

  test('rotation_skip', () => {
    const four = team({ A: 1, B: 1, C: 1, D: 1 });
    assert.deepEqual(sentencesOf(last(three, [book('B', 'C')])), [
      'Bo was chosen because Ada was not available.',
      'Bo wurde gewählt, weil Ada nicht verfügbar war.',
      'وقع الاختيار على Bo لعدم توفّر Ada.',
    ]);
    assert.deepEqual(sentencesOf(last(four, [book('C', 'D')])), [
      'Cem was chosen because Ada and Bo were not available.',
      'Cem wurde gewählt, weil Ada und Bo nicht verfügbar waren.',
      'وقع الاختيار على Cem لعدم توفّر Ada وBo.',
    ]);
  });

  test('share_correction', () => {
    const correction = last(three, [book('A', 'B', 'C'), book('A', 'C'), book('A', 'B', 'C')]);
    assert.deepEqual(sentencesOf(correction), [
      'Bo was chosen because Ada was ahead of the fair share.',
      'Bo wurde gewählt, weil Ada dem fairen Anteil voraus war.',
      'وقع الاختيار على Bo لتجاوز Ada الحصة العادلة.',
    ]);
    assert.deepEqual(sentencesOf({ ...correction, chosen: 'C', passed: ['A'], skipped: ['B'] }), [
      'Cem was chosen because Bo was not available and Ada was ahead of the fair share.',
      'Cem wurde gewählt, weil Bo nicht verfügbar war und Ada dem fairen Anteil voraus war.',
      'وقع الاختيار على Cem لعدم توفّر Bo ولتجاوز Ada الحصة العادلة.',
    ]);
  });

  test('only_free, alone, with another priority free, and as a fallback', () => {
    const two = team({ A: 1, B: 2, C: 2 });
    assert.deepEqual(sentencesOf(last(three, [book('B')])), [
      'Bo was chosen because nobody else was free.',
      'Bo wurde gewählt, weil sonst niemand frei war.',
      'وقع الاختيار على Bo لعدم توفّر أي شخص آخر.',
    ]);
    assert.deepEqual(sentencesOf(last(two, [book('A', 'C')])), [
      'Ada was chosen because nobody else with the same priority was free; nobody with a lower priority was needed.',
      'Ada wurde gewählt, weil sonst niemand mit gleicher Priorität frei war; mit niedrigerer Priorität wurde niemand gebraucht.',
      'وقع الاختيار على Ada لعدم توفّر أي شخص آخر من ذوي الأولوية نفسها؛ لم تدعُ الحاجة إلى ذوي الأولوية الأدنى.',
    ]);
    assert.equal(sentencesOf(last(two, [book('B')]))[0], 'Bo was chosen because nobody else was free.');
    assert.deepEqual(sentencesOf(last(two, [book('B', 'C')])), [
      'Bo was next in turn; nobody with a higher priority was free.',
      'Bo war an der Reihe; mit höherer Priorität war niemand frei.',
      'كان الدور على Bo؛ لم يتوفّر أحد من ذوي الأولوية الأعلى.',
    ]);
  });

  test('most_owed with what is owed, least_recent, pool_order', () => {
    const owed = last(three, [...Array.from({ length: 12 }, () => book('A', 'B')), book('A', 'B', 'C')], 'totals');
    assert.deepEqual(sentencesOf(owed), [
      'Cem was chosen because nobody who was free was owed more (2.33 bookings).',
      'Cem wurde gewählt, weil niemand, der frei war, ein größeres Guthaben hatte (2,33 Buchungen).',
      'وقع الاختيار على Cem لعدم وجود رصيد أعلى لدى المتوفّرين (2.33 حجز).',
    ]);
    assert.deepEqual(
      sentencesOf(
        last(
          three,
          Array.from({ length: 4 }, () => book('A', 'B', 'C')),
          'totals',
        ),
      ),
      [
        'Ada was chosen as the one longest without a booking among those owed the same.',
        'Ada wurde gewählt, bei gleichem Guthaben am längsten ohne Buchung.',
        'وقع الاختيار على Ada لمرور أطول مدة بلا حجز عند تساوي الرصيد.',
      ],
    );
    assert.deepEqual(sentencesOf(last(three, [book('A', 'B', 'C')], 'totals')), [
      'Ada was chosen as the first in the order among those owed the same.',
      'Ada wurde gewählt, bei gleichem Guthaben vorn in der Reihenfolge.',
      'وقع الاختيار على Ada لأسبقية الترتيب عند تساوي الرصيد.',
    ]);
  });

  test('manual, also of a host who is not free and of a booking that was another’s', () => {
    const byHand = (free: string[]): PoolEvent => ({ op: 'assign', id: 'b', to: 'B', free });
    assert.deepEqual(sentencesOf(last(three, [byHand(['A', 'B'])])), [
      'Bo was assigned by hand.',
      'Bo wurde von Hand zugewiesen.',
      'أُسند الحجز يدويًا إلى Bo.',
    ]);
    const first: PoolEvent = { op: 'book', id: 'b', free: ['A', 'B', 'C'] };
    assert.deepEqual(sentencesOf(last(three, [first, byHand(['A'])])), [
      'The booking was taken from Ada; Bo was assigned by hand, although not available.',
      'Die Buchung lag zuvor bei Ada; Bo wurde von Hand zugewiesen, obwohl nicht verfügbar.',
      'نُقل الحجز من Ada؛ أُسند الحجز يدويًا إلى Bo رغم عدم التوفّر.',
    ]);
  });

  test('requested_host', () => {
    assert.deepEqual(sentencesOf(last(three, [{ op: 'requested', id: 'b', host: 'B', free: ['A', 'B'] }])), [
      'Bo was chosen because the visitor asked for Bo.',
      'Bo wurde gewählt, weil bei der Buchung Bo gewünscht war.',
      'وقع الاختيار على Bo بناءً على طلب الزائر.',
    ]);
  });

  test('fixed_hosts, one and several, and beside a rotating seat', () => {
    const fixed = (...hosts: string[]) => fixedAssignment({ seq: 1, bookingId: 'b', at: null, slot: null, hosts });
    assert.deepEqual(sentencesOf(fixed('A')), [
      'Ada hosts every booking of this type.',
      'Ada übernimmt alle Buchungen dieser Art.',
      'كل حجوزات هذا النوع من نصيب Ada.',
    ]);
    assert.deepEqual(sentencesOf(fixed('A', 'B', 'C')), [
      'Ada, Bo, and Cem host every booking of this type together.',
      'Ada, Bo und Cem übernehmen alle Buchungen dieser Art gemeinsam.',
      'كل حجوزات هذا النوع مشتركة بين Ada وBo وCem.',
    ]);
    const groups = [
      { need: 'all' as const, hosts: ['C'] },
      { need: 1, hosts: ['A', 'B'] },
    ];
    const { record } = replay({ pool: three, groups, events: [book('A', 'B', 'C')] }).outcomes[0]!;
    assert.deepEqual(sentencesOf(record!), [
      'Ada was next in turn; Cem takes part in every booking of this type.',
      'Ada war an der Reihe; Cem nimmt an jeder Buchung dieser Art teil.',
      'كان الدور على Ada؛ مع مشاركة Cem في كل حجوزات هذا النوع.',
    ]);
  });

  test('panels, and a seat of one that was given to another', () => {
    const four = team({ A: 1, B: 1, C: 1, D: 2 });
    const groups = [{ need: 2, hosts: ['A', 'B', 'C', 'D'] }];
    const first: PoolEvent = { op: 'book', id: 'b', free: ['A', 'D'] };
    const moved: PoolEvent = { op: 'reassign', id: 'b', from: 'A', free: ['B', 'C'] };
    const { outcomes } = replay({ pool: four, groups, events: [first, moved] });
    assert.deepEqual(sentencesOf(outcomes[0]!.record!), [
      'The seats went to Ada and Dua (nobody else could take the seat).',
      'Die Plätze gingen an Ada und Dua (sonst konnte niemand den Platz übernehmen).',
      'وقع الاختيار على Ada وDua (لعدم توفّر أي شخص آخر للمقعد).',
    ]);
    assert.deepEqual(sentencesOf(outcomes[1]!.record!), [
      'The seat of Ada went to Bo (first in the order), and Dua stays.',
      'Der Platz von Ada ging an Bo (vorn in der Reihenfolge), und Dua bleibt.',
      'انتقل مقعد Ada إلى Bo (أسبقية الترتيب)، مع بقاء Dua.',
    ]);
  });

  test('before it is given away, it is not said from whom it was', () => {
    const preview = (record: AssignmentRecord | PanelRecord) =>
      sentence(record, { words: selectionWords.en, nameOf, isPreview: true }).replaceAll(/[\u2068\u2069]/g, '');
    const first: PoolEvent = { op: 'book', id: 'b', free: ['A', 'B', 'C'] };
    const moved: PoolEvent = { op: 'reassign', id: 'b', from: 'A', free: ['B', 'C'] };
    assert.equal(preview(last(three, [first, moved])), 'Bo was next in turn.');
    const groups = [{ need: 2, hosts: ['A', 'B', 'C'] }];
    const { outcomes } = replay({
      pool: three,
      groups,
      events: [
        { ...first, free: ['A', 'B'] },
        { ...moved, free: ['C'] },
      ],
    });
    assert.equal(preview(outcomes[1]!.record!), 'Cem (nobody else could take the seat).');
  });
});

test('of a long list three are named and the others counted, in the plural of the language', () => {
  const skippedOf = (count: number) => Array.from({ length: count }, (_, i) => 'ABCDEFGHIJKLMNOPQR'[i]!);
  const record = last(three, [book('B', 'C')]);
  const ends = (count: number) => sentencesOf({ ...record, chosen: 'Z', skipped: skippedOf(count) });
  assert.deepEqual(ends(4), [
    'Z was chosen because Ada, Bo, Cem, and 1 other were not available.',
    'Z wurde gewählt, weil Ada, Bo, Cem und 1 weitere Person nicht verfügbar waren.',
    'وقع الاختيار على Z لعدم توفّر Ada وBo وCem وشخص آخر.',
  ]);
  assert.match(ends(5)[2]!, /وCem وشخصين آخرين\.$/);
  assert.match(ends(6)[2]!, /وCem و3 أشخاص آخرين\.$/);
  assert.match(ends(14)[2]!, /وCem و11 شخصًا آخر\.$/);
  assert.match(ends(14)[0]!, /Cem, and 11 others were/);
});

test('a name is isolated, and cannot break out of it or out of its line', () => {
  const record = last(three, [book('A', 'B', 'C')]);
  const tell = (named: string) => sentence(record, { words: selectionWords.en, nameOf: () => named });
  assert.equal(tell('ميرا'), '\u2068ميرا\u2069 was next in turn.');
  assert.equal(tell('\u202eevil\u2069\n name \u2066'), '\u2068evil name\u2069 was next in turn.');
});

test('every decision has, in every language, one plain sentence that names all hosts', async () => {
  const all = await Promise.all(selectionLanguages.map(loadSelectionWords));
  const check = (record: AssignmentRecord | PanelRecord) => {
    for (const words of all) {
      const text = sentence(record, { words, nameOf: (host) => `<${host}>` });
      assert.match(text, /[^.。][.。]$/);
      assert.doesNotMatch(text, /^\p{Ll}/u);
      assert.doesNotMatch(text, /undefined|null|NaN|object|\n| {2}| [.,;]|#/);
      assert.equal(text.split('\u2068').length, text.split('\u2069').length);
      for (const host of assignedHosts(record)) assert.ok(text.includes(`\u2068<${host}>\u2069`), text);
    }
  };
  fc.assert(
    fc.property(histories, (history) => play(history).records.forEach(check)),
    { numRuns: 50 },
  );
  fc.assert(
    fc.property(panelHistories, (history) => {
      for (const { step } of playPanels(history)) if (step?.kind === 'assigned') check(step.record);
    }),
    { numRuns: 50 },
  );
});

test('no sentence is in another language', async () => {
  const record = last(three, [book('B', 'C')]);
  const told = await Promise.all(
    selectionLanguages.map(async (language) => {
      const words = await loadSelectionWords(language);
      assert.equal(words.locale, language);
      return sentence(record, { words, nameOf });
    }),
  );
  assert.equal(new Set(told).size, selectionLanguages.length);
  assert.equal(await loadSelectionWords('xh'), selectionWords.en);
});

test('the words of all languages have all forms, also for regions', () => {
  const record = last(three, [book('B', 'C')]);
  const austrian = { ...selectionWords.de, locale: 'de-AT' };
  assert.equal(sentence(record, { words: austrian, nameOf }), sentence(record, { words: selectionWords.de, nameOf }));
});

describe('a route is told', () => {
  const routed = (to: 'everybody' | 'hosts' | 'host' | 'owner', label: string | null = 'Large companies') =>
    ({ rule: 0, label, to }) as const;
  const outside = (record: AssignmentRecord, host: string): AssignmentRecord =>
    ({
      ...record,
      hosts: record.hosts.map((row) => (row.host === host ? { ...row, busyReason: OUTSIDE_ROUTE } : row)),
    }) as AssignmentRecord;

  test('by its label, instead of naming the hosts it does not lead to as not available', () => {
    const record = { ...outside(last(three, [book('B', 'C')]), 'A'), route: routed('hosts') };
    assert.deepEqual(sentencesOf(record), [
      'Bo was next in turn; only the hosts of the route “Large companies” could be chosen.',
      'Bo war an der Reihe; zur Wahl stand nur, wer zur Route „Large companies“ gehört.',
      'كان الدور على Bo؛ اقتصر الاختيار على مضيفي المسار «Large companies».',
    ]);
  });

  test('without a label, and beside hosts who were not available', () => {
    const record = { ...outside(last(three, [book('C')]), 'A'), reason: 'rotation_skip', route: routed('hosts', null) };
    assert.deepEqual(sentencesOf({ ...record, skipped: ['A', 'B'] } as AssignmentRecord), [
      'Cem was chosen because Bo was not available; only the hosts to whom the visitor’s answers lead could be chosen.',
      'Cem wurde gewählt, weil Bo nicht verfügbar war; zur Wahl stand nur, zu wem die Antworten führen.',
      'وقع الاختيار على Cem لعدم توفّر Bo؛ اقتصر الاختيار على من تقود إليهم إجابات الزائر.',
    ]);
  });

  test('to one host, and to the one who looks after the visitor', () => {
    const asked = last(three, [{ op: 'requested', id: '1', host: 'B', free: ['A', 'B'] }]);
    assert.deepEqual(sentencesOf({ ...asked, route: routed('host') }), [
      'Bo was chosen because the visitor’s answers lead to Bo.',
      'Bo wurde gewählt, weil die Antworten zu Bo führen.',
      'وقع الاختيار على Bo بناءً على إجابات الزائر.',
    ]);
    assert.deepEqual(sentencesOf({ ...asked, route: routed('owner', null) }), [
      'Bo was chosen because Bo looks after this visitor.',
      'Bo wurde gewählt, weil die Betreuung bei Bo liegt.',
      'وقع الاختيار على Bo لأن متابعة هذا الزائر من مهام Bo.',
    ]);
  });

  test('not where it leaves everybody, or somebody decided by hand', () => {
    const plain = last(three, [book('A', 'B', 'C')]);
    assert.deepEqual(sentencesOf({ ...plain, route: routed('everybody') }), sentencesOf(plain));
    const byHand = last(three, [{ op: 'assign', id: '1', to: 'C', free: ['A'] }]);
    assert.deepEqual(sentencesOf({ ...byHand, route: routed('hosts') }), sentencesOf(byHand));
  });
});
