import type { Field } from '@team-booking/contract';

type Options = NonNullable<Field['options']>;

/** The kinds of questions whose answers are chosen from a list. */
export const hasOptions = (type: Field['type']): boolean => ['select', 'radio', 'checkboxes'].includes(type);

/** Choices as text, a line each. */
export const linesOf = (options: Options = []): string => options.map(({ label }) => label).join('\n');

/**
 * Choices from text, a line each. One whose words are there already, or that stands where one was reworded, keeps its value, by which
 * answers and rules know it.
 */
export function optionsOf(text: string, before: Options = []): Options {
  const labels = [
    ...new Set(
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    ),
  ];
  const kept = new Set(before.filter(({ label }) => labels.includes(label)).map(({ value }) => value));
  const taken = new Set(kept);
  return labels.map((label, i) => {
    const same = before.find((option) => option.label === label);
    if (same) return { value: same.value, label };
    const reworded = labels.length === before.length ? before[i]!.value : undefined;
    const value = reworded !== undefined && !taken.has(reworded) ? reworded : freeValue(label, taken);
    taken.add(value);
    return { value, label };
  });
}

function freeValue(label: string, taken: ReadonlySet<string>): string {
  let value = label.slice(0, 190);
  for (let i = 2; taken.has(value); i++) value = `${label.slice(0, 190)} ${i}`;
  return value;
}
