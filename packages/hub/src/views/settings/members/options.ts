import type { HostSummary, Role } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';

/** What somebody may do, to choose from. */
export function roleOptions(words: HubWords['members'], current: Role): TemplateResult {
  return html`<option value="host" ?selected=${current === 'host'}>${words.hostRole}</option>
    <option value="admin" ?selected=${current === 'admin'}>${words.admin}</option>`;
}

/** Which host somebody is, to choose from. */
export function hostOptions(
  words: HubWords['members'],
  hosts: readonly HostSummary[],
  current: string | null,
): TemplateResult {
  return html`<option value="">${words.noHost}</option>
    ${hosts.map(({ id, name }) => html`<option value=${id} ?selected=${id === current}>${name}</option>`)}`;
}
