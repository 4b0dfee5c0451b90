import { CalendarUnreadable } from '../problem.ts';
import { recurrenceIdOf } from './changes.ts';
import { textOf } from './content-lines.ts';
import { instantOf, startOf, timingOf } from './event.ts';
import { overriddenStart } from './exceptions.ts';
import type { ReadingContext } from './reading-context.ts';
import { ruleTextsOf } from './rule-texts.ts';
import type { Entry, Series } from './series.ts';

/** Of the masters of a series. Two are versions of one event if they begin at the same time and repeat in the same way. */
export function latestMasters({ uid, masters }: Series, context: ReadingContext): readonly Entry[] {
  return latestVersions(masters, ({ component, calendar }) => {
    const start = startOf(component, context.zonesOf(calendar), uid);
    const begins = start.value.kind === 'date' ? `day ${start.wall}` : instantOf(start);
    return [begins, ...ruleTextsOf(component)].join('\n');
  });
}

/** Of the changes of a series. Two are versions of one change if their RECURRENCE-IDs name the same start, in any form. */
export function latestChanges(
  { uid, changes }: Series,
  masters: readonly Entry[],
  context: ReadingContext,
): readonly Entry[] {
  const [master] = masters;
  return latestVersions(changes, (entry) => {
    const { recurrenceId, thisAndFuture } = recurrenceIdOf(entry, context, uid);
    const start = master
      ? overriddenStart(
          recurrenceId,
          timingOf(master.component, context.zonesOf(master.calendar), uid),
          context.zonesOf(entry.calendar),
        )
      : instantOf(recurrenceId);
    return `${start} ${thisAndFuture}`;
  });
}

/**
 * Of several versions of one occurrence, those with the highest SEQUENCE. Programs also use SEQUENCE to number the
 * instances of a series and the halves of a split one, so it distinguishes versions only if `occurrenceOf` is the same.
 * Equal ones all count, because some programs reuse a UID for different events.
 *
 * @param occurrenceOf key of the occurrence; an unreadable one counts as distinct, since counting both costs at most a slot
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
