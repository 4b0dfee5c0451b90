import { CalendarUnreadable } from '../problem.ts';
import { recurrenceIdOf } from './changes.ts';
import { textOf } from './content-lines.ts';
import { instantOf, startOf, timingOf } from './event.ts';
import { overriddenStart } from './exceptions.ts';
import type { Reading } from './reading.ts';
import { ruleTextsOf } from './rule-texts.ts';
import type { Entry, Series } from './series.ts';

/** Of the masters of a series. Two are versions of one event if they begin at the same time and repeat in the same way. */
export function latestMasters({ uid, masters }: Series, reading: Reading): readonly Entry[] {
  return latestVersions(masters, ({ component, calendar }) => {
    const start = startOf(component, reading.zonesOf(calendar), uid);
    const begins = start.value.kind === 'date' ? `day ${start.wall}` : instantOf(start);
    return [begins, ...ruleTextsOf(component)].join('\n');
  });
}

/** Of the changes of a series. Two are versions of one change if their RECURRENCE-IDs mean the same start, in whatever form. */
export function latestChanges({ uid, changes }: Series, masters: readonly Entry[], reading: Reading): readonly Entry[] {
  const [master] = masters;
  return latestVersions(changes, (entry) => {
    const { recurrenceId, thisAndFuture } = recurrenceIdOf(entry, reading, uid);
    const start = master
      ? overriddenStart(
          recurrenceId,
          timingOf(master.component, reading.zonesOf(master.calendar), uid),
          reading.zonesOf(entry.calendar),
        )
      : instantOf(recurrenceId);
    return `${start} ${thisAndFuture}`;
  });
}

/**
 * Of several versions of one occurrence, those with the highest SEQUENCE. Programs also number the instances of a series
 * and the halves of one that was cut in two by SEQUENCE, so it tells versions apart only where `occurrenceOf` says that
 * the occurrence is the same. With equal ones all count: programs that reuse a UID exist, and both then take time.
 *
 * @param occurrenceOf names the occurrence; one that cannot be read is another one, since counting both costs a slot at most
 */
function latestVersions(entries: readonly Entry[], occurrenceOf: (entry: Entry) => string): readonly Entry[] {
  if (new Set(entries.map(sequenceOf)).size < 2) return entries;
  const named = entries.map((entry, index) => ({ entry, occurrence: readable(() => occurrenceOf(entry)) ?? index }));
  const highest = new Map<string | number, number>();
  for (const { entry, occurrence } of named)
    highest.set(occurrence, Math.max(highest.get(occurrence) ?? -Infinity, sequenceOf(entry)));
  return named
    .filter(({ entry, occurrence }) => sequenceOf(entry) === highest.get(occurrence))
    .map(({ entry }) => entry);
}

function sequenceOf({ component }: Entry): number {
  const sequence = Number.parseInt(textOf(component, 'SEQUENCE') ?? '0', 10);
  return Number.isFinite(sequence) ? sequence : 0;
}

function readable(read: () => string): string | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof CalendarUnreadable) return undefined;
    throw error;
  }
}
