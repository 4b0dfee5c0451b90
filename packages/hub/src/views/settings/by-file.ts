import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../hub.ts';
import { icons } from '../../theme/icons.ts';

/** Why nothing can be changed here, where a file says what the team is. */
export function byFile({ team }: Hub, words: HubWords['settings']): TemplateResult | typeof nothing {
  if (team.configuredBy === null) return nothing;
  return html`<p class="note calm">${icons.lock}<span class="words">${words.byFile(team.configuredBy.file)}</span></p>`;
}
