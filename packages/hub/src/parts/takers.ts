import type { Takers } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../hub.ts';
import { icons } from '../theme/icons.ts';
import { avatar } from './host.ts';
import { long } from './long.ts';
import { joined } from './joined.ts';

type Taker = Takers['hosts'][number];

/** What a list of takers is about. */
interface Choice {
  readonly takers: Takers;
  /** Who is chosen; `null` = nobody. */
  readonly picked: string | null;
  /** Why the next in turn is next. */
  readonly why: string;
  /** What somebody is owed, in words. */
  readonly inWords: (owed: number) => string;
  /** What somebody has done who would not have it; empty: nothing. */
  readonly refusedBy: (taker: Taker) => string;
  readonly pick: (host: string) => void;
}

/** Who can take a booking: the next in turn, others who are free with what they are owed, and those who are not, with the reason. */
export function takersList(
  hub: Hub,
  words: HubWords['booking'],
  { takers: { hosts, next }, picked, why, inWords, refusedBy, pick }: Choice,
): TemplateResult {
  const first = next?.hosts[0] ?? null;
  const free = hosts.filter(
    (taker) => taker.free && taker.host !== first && (hub.me.role === 'admin' || first === null),
  );
  const others = hosts.filter((taker) => !taker.free);
  const row = (taker: Taker, more: string, tag: unknown = nothing) => {
    const { host, name } = taker;
    const refused = refusedBy(taker);
    return html`<label class="taker">
      <input type="radio" name="to" .checked=${picked === host} @change=${() => pick(host)} />
      ${avatar({ id: host, name }, 'l')}
      <span class="grow"
        ><span class="row wrap"><b class="words">${name}</b>${tag}</span
        >${refused ? html`<span class="small warn words refused">${refused}</span>` : nothing}<span
          class="small muted words"
          >${more}</span
        ></span
      >
    </label>`;
  };
  const firstRow = hosts.find(({ host }) => host === first);
  if (!firstRow && free.length === 0)
    return html`<p>${words.nobodyFree}</p>
      ${locked(words, others, refusedBy)}`;
  return html`<fieldset class="plain ${long(free.length)}" role="radiogroup" aria-labelledby="title">
      ${firstRow ? row(firstRow, why, html`<span class="tag accent">${words.nextInTurn}</span>`) : nothing}
      ${free.length > 0 ? html`<h3>${words.alsoFree}</h3>` : nothing}
      ${free.map((taker) => row(taker, taker.owed === null ? '' : inWords(taker.owed)))}
    </fieldset>
    ${locked(words, others, refusedBy)}`;
}

function locked(
  words: HubWords['booking'],
  takers: readonly Taker[],
  refusedBy: Choice['refusedBy'],
): TemplateResult | typeof nothing {
  if (takers.length === 0) return nothing;
  return html`<h3>${words.notFree}</h3>
    <ul class=${long(takers.length)}>
      ${takers.map((taker) => {
        const { host, name, closedBy } = taker;
        return html`<li class="taker locked">
          ${icons.lock}${avatar({ id: host, name }, 'm')}<span class="grow small words"
            >${joined([html`<b><bdi>${name}</bdi></b>`, refusedBy(taker), ...closedBy.map((rule) => words.closedBy[rule])])}</span
          >
        </li>`;
      })}
    </ul>`;
}

export const takersStyles = css`
  .taker {
    display: flex;
    gap: 0.75rem;
    align-items: center;
    padding: 0.5rem 0.875rem;
    border-radius: var(--radius);
    border: 1px solid transparent;
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  .taker:has(:checked) {
    background: var(--tint);
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
  }
  .taker input {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    accent-color: var(--accent);
    margin: 0;
    flex: none;
  }
  .refused {
    display: block;
  }
  .taker.locked {
    cursor: default;
    color: var(--muted);
  }
  @media (forced-colors: active) {
    .taker:has(:checked) {
      border: 2px solid Highlight;
    }
  }
`;
