import type { DeadLetter, Templates } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at, type Address } from '../../../address/address.ts';
import type { Hub } from '../../../hub.ts';
import { icons } from '../../../theme/icons.ts';
import { languageName } from '../../../format/language-name.ts';
import { MESSAGES_BY_ROLE } from './kinds.ts';

interface KindList {
  readonly hub: Hub;
  readonly words: HubWords['messages'];
  readonly address: Address;
  readonly templates: Templates;
  readonly dead: readonly DeadLetter[];
}

/** Every message by whom it goes to, what was sent, and how much was not delivered. */
export function kindList(list: KindList): TemplateResult {
  const { hub, words, address, dead } = list;
  const { message: current, sent, lang } = address.query;
  const link = (query: Readonly<Record<string, string>>) =>
    hub.router.href(at('settings', 'messages', { ...(lang && { lang }), ...query }));
  return html`${
      dead.length > 0
        ? html`<div class="note">
            ${icons.warn}<span
              ><b>${words.undelivered(dead.length)}</b><br /><a href=${link({ sent: 'failed' })}
                >${words.seeThem}</a
              ></span
            >
          </div>`
        : nothing
    }
    <a class="kind" href=${link({ sent: 'all' })} aria-current=${sent ? 'page' : nothing}
      ><span class="row">${icons.mail}${words.sent}</span></a
    >
    ${MESSAGES_BY_ROLE.map(
      ([role, kinds]) =>
        html`<h3>${words.roles[role]}</h3>
          ${kinds.map((kind) => {
            const name = `${kind}.${role}`;
            return html`<a
              class="kind"
              href=${link({ message: name })}
              aria-current=${name === current ? 'page' : nothing}
              >${words.kinds[kind]}${whose(list, kind, role)}</a
            >`;
          })}`,
    )}`;
}

/** In which languages a message has the team's words; most have ours. */
function whose(
  { templates: { items }, words, hub }: KindList,
  kind: string,
  role: string,
): TemplateResult | typeof nothing {
  const own = items.filter((one) => one.kind === kind && one.role === role && one.own !== null);
  if (own.length === 0) return nothing;
  const languages = own.map(({ locale }) => languageName(locale, hub.locale));
  return html`<span class="small muted">${words.inLanguages(hub.formats.list(languages))}</span>`;
}
