import type { HostSummary } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, nothing, type TemplateResult } from 'lit';
import { avatar } from '../../parts/host.ts';

interface WhoParts {
  readonly words: HubWords['types'];
  readonly title: string;
  readonly hosts: readonly HostSummary[];
  /** Ids of those who are chosen. */
  readonly chosen: ReadonlySet<string>;
  /** One person hosts it. */
  readonly isOne: boolean;
  /** Is told who is chosen then, from who is at that moment: a render may be behind. */
  readonly choose: (next: (chosen: ReadonlySet<string>) => ReadonlySet<string>) => void;
}

/** Who hosts a new type: nobody until somebody is chosen, one after the other or all at once. */
export function whoHosts({ words, title, hosts, chosen, isOne, choose }: WhoParts): TemplateResult {
  const isAll = hosts.length > 0 && hosts.every(({ id }) => chosen.has(id));
  const set = (id: string, isChosen: boolean) =>
    choose((now) => {
      const others = isOne ? [] : [...now].filter((one) => one !== id);
      return new Set(isChosen ? [...others, id] : others);
    });
  return html`<fieldset class="plain who">
    <legend class="f">${title}</legend>
    ${
      isOne || hosts.length < 2
        ? nothing
        : html`<label class="all"
            ><input
              type="checkbox"
              name="all"
              .checked=${isAll}
              .indeterminate=${!isAll && chosen.size > 0}
              @change=${() => choose(() => new Set(isAll ? [] : hosts.map(({ id }) => id)))}
            /><b>${words.all}</b></label
          >`
    }
    <div class="hosts-list">
      ${hosts.map(
        (host) =>
          html`<label
            ><input
              type=${isOne ? 'radio' : 'checkbox'}
              name="host"
              .value=${host.id}
              .checked=${chosen.has(host.id)}
              @change=${(event: Event) => set(host.id, (event.target as HTMLInputElement).checked)}
            />${avatar(host)}<span class="words">${host.name}</span></label
          >`,
      )}
    </div>
  </fieldset>`;
}

/** Of who hosts a new type, and of how. */
export const whoHostsStyles = css`
  .who legend {
    padding: 0;
    font-weight: 500;
    font-size: 0.8125rem;
  }
  :is(.who, .modes) label {
    display: flex;
    gap: 0.625rem;
    align-items: center;
    min-block-size: 2.25rem;
  }
  .hosts-list {
    max-block-size: 14rem;
    overflow-y: auto;
  }
  :is(.who, .modes) input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    margin: 0;
    flex: none;
    accent-color: var(--accent);
  }
  @media (pointer: coarse), (max-width: 45rem) {
    :is(.who, .modes) label {
      min-block-size: 2.75rem;
    }
    .hosts-list {
      max-block-size: none;
    }
  }
`;
