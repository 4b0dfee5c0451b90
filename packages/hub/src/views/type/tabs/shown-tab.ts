import { hubLanguages } from '@team-booking/words/hub';
import type { TemplateResult } from 'lit';
import { languageChoices } from '../../settings/languages.ts';
import type { TypeData } from '../load-type.ts';
import type { TypeForm } from '../type-form.ts';
import { afterTab } from './after.ts';
import { languagesTab } from './languages.ts';
import { questionsTab } from './questions.ts';
import { routingTab } from './routing.ts';
import type { Tab } from './tab.ts';
import { whatTab } from './what.ts';
import { whenTab } from './when.ts';
import { whoTab } from './who.ts';
import type { WhoParts } from './who-parts.ts';

interface Shown {
  readonly tab: Tab;
  readonly form: TypeForm;
  readonly data: TypeData;
  readonly pool: WhoParts['pool'];
  readonly list: WhoParts['list'];
  /** The language that is written; `null` = none. */
  readonly language: string | null;
  readonly goToLanguage: (tag: string) => void;
}

/** The fields of a tab. */
export function shownTab({ tab, form, data, pool, list, language, goToLanguage }: Shown): TemplateResult {
  switch (tab) {
    case 'what':
      return whatTab(form);
    case 'when':
      return whenTab(form);
    case 'questions':
      return questionsTab(form);
    case 'after':
      return afterTab(form, { providers: data.providers, words: data.more.payments });
    case 'routing':
      return routingTab(form, {
        hosts: data.hosts.filter(({ id }) => data.type.members.some((member) => member.id === id)),
        types: data.types.map(({ id, title }) => ({ id, name: title })),
      });
    case 'languages': {
      const known = Object.keys(form.draft.content.translations ?? {});
      const others = hubLanguages().filter((tag) => !known.includes(tag));
      return languagesTab(form, {
        current: language,
        others: languageChoices(others, form.hub.locale),
        go: goToLanguage,
      });
    }
    default:
      return whoTab({ form, pool, words: data.more.pool, hosts: data.hosts, list });
  }
}
