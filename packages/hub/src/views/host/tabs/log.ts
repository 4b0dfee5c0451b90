import type { AuditLine } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, type TemplateResult } from 'lit';
import type { Hub } from '../../../hub.ts';
import { empty } from '../../../parts/empty.ts';

/** What was changed of a host, by whom, the latest first. */
export function logTab(hub: Hub, words: HubWords['host'], lines: readonly AuditLine[]): TemplateResult {
  if (lines.length === 0) return empty(words.noLog, words.noLogMore);
  const { formats } = hub;
  const did = (verb: string) =>
    Object.hasOwn(words.did, verb) ? words.did[verb as keyof typeof words.did] : words.did.changed;
  return html`<ul class="card list log">
    ${lines.map(
      ({ at, verb, by }) =>
        html`<li class="row">
          <span class="grow words"><b>${did(verb)}</b> <span class="muted">${by.name}</span></span>
          <time class="small muted nowrap" datetime=${at}>${formats.dayAndTime(at)}</time>
        </li>`,
    )}
  </ul>`;
}
