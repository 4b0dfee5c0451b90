import type { Templates } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import type { FieldNames } from './fields.ts';

/** What the fields of a message are called, without spaces at which a line would break. Not all of them may stand in its subject. */
export function fieldNames(
  fields: Templates['fields'],
  { fields: words }: Pick<HubWords['messages'], 'fields'>,
  part: 'subject' | 'text',
): FieldNames {
  const fitting = part === 'text' ? fields : fields.filter(({ inSubject }) => inSubject);
  return new Map(
    fitting.map(({ name }) => [name, (words[name as keyof typeof words] ?? name).replaceAll(' ', '\u00A0')]),
  );
}
