import type { TemplateDocument, TemplateWords } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import type { Hub } from '../../../hub.ts';
import { Draft } from '../../../parts/draft/draft.ts';
import { keptDraft } from '../../../parts/draft/kept.ts';
import { shown, subjectWithFields, withFields, type FieldNames } from './fields.ts';

/** What a message says, as it is edited, and what its draft has to know. */
interface MessageDraft {
  readonly hub: Hub;
  readonly words: HubWords['messages'];
  readonly template: TemplateDocument;
  /** What each field says in the sample. */
  readonly samples: ReadonlyMap<string, string>;
  readonly names: FieldNames;
  readonly saved: () => Promise<void>;
}

/** What a draft of a message is kept by. */
export function messageSubject({ kind, role, locale }: TemplateDocument): string {
  return `template/${kind}.${role}.${locale}`;
}

/** The team's words; where it has none, ours with their fields, to begin with. */
export function wordsToEdit(
  own: TemplateWords | null,
  { ours }: Pick<TemplateDocument, 'ours'>,
  samples: MessageDraft['samples'],
): TemplateWords {
  if (own) return own;
  const { subject, text } = ours ?? { subject: '', text: '' };
  return { subject: subjectWithFields(subject, samples), text: withFields(text, samples) };
}

/** What a message says in one language as a draft, with what was left of it. Words that are ours again are the team's no more. */
export function messageDraft(
  host: { requestUpdate(): void },
  { hub, words, template, samples, names, saved }: MessageDraft,
): Draft<TemplateWords> {
  const { kind, role, locale } = template;
  const key = { kind, role, locale };
  const toEdit = (own: TemplateWords | null) => wordsToEdit(own, template, samples);
  const draft = new Draft<TemplateWords>(host, {
    read: (current) => toEdit(current as TemplateWords | null),
    write: async (content, revision) => {
      const ours = toEdit(null);
      const isOurs = content.subject === ours.subject && content.text === ours.text;
      if (isOurs) await hub.client.removeTemplate({ ...key, revision });
      else await hub.client.putTemplate({ ...key, body: content, revision });
      const after = await hub.client.template(key);
      await saved();
      return { content: toEdit(after.own), revision: after.revision };
    },
    told: ([name]) => ({
      name: name === 'subject' ? words.subject : words.text,
      value: (text) => shown(String(text), names),
    }),
  });
  draft.show({ content: toEdit(template.own), revision: template.revision });
  const left = keptDraft<TemplateWords>(hub, messageSubject(template));
  if (left) draft.adopt(left);
  return draft;
}
