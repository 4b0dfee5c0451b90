import type { AuditLine } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import type { Address } from '../../../address/address.ts';
import type { Hub } from '../../../hub.ts';
import { avatar } from '../../../parts/host.ts';
import { when } from '../when.ts';
import { actOf } from './acts.ts';
import { joined } from '../../../parts/joined.ts';

interface LineParts {
  readonly hub: Hub;
  readonly words: HubWords['log'];
  readonly line: AuditLine;
  /** What kind of thing was changed, and what it is called; empty where it has no name. */
  readonly kind: string;
  readonly name: string;
  readonly isOpen: boolean;
  /** Where it leads: to itself, open or closed. */
  readonly to: Address;
  /** What stands below it where it is open. */
  readonly unfolded: TemplateResult | typeof nothing;
}

/** A change: what, what became of it, who made it, and when. */
export function logLine({ hub, words, line, kind, name, isOpen, to, unfolded }: LineParts): TemplateResult {
  const { by, at, id, verb } = line;
  const isToken = by.via === 'token';
  return html`<li class=${isOpen ? 'open' : ''}>
    <a class="item" data-id=${id} href=${hub.router.href(to)} aria-expanded=${isOpen ? 'true' : 'false'}>
      <span class="what words"
        ><b>${name || kind}</b> ${name ? html`<span class="small muted">${kind}</span>` : nothing}</span
      >
      <span class="act small">${words.acts[actOf(verb)]}</span>
      <span class="who row small muted"
        >${avatar(by)}<span class="clip" dir=${isToken ? nothing : 'auto'}
          >${isToken ? joined([by.name, words.byToken]) : by.name}</span
        ></span
      >
      <time class="small muted nowrap" datetime=${at}>${when(hub, at)}</time>
    </a>
    ${unfolded}
  </li>`;
}
