import type { HubWords } from '@team-booking/words/hub';
import { css, html, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../hub.ts';
import { avatar, firstName } from './host.ts';
import { long } from './long.ts';
import type { Slices } from './slices.ts';
import type { Bar, Bars } from './why.ts';

/** A bar for each host of a choice, in the order of their turns: what they were owed, and from where on somebody goes first. */
export function credits(
  hub: Hub,
  words: HubWords['booking'],
  { rows, zero, goal }: Bars,
  nameOf: (id: string) => string,
  slices: Pick<Slices, 'of'>,
): TemplateResult {
  return html`<div class="credits">
      <div class="credit tiny muted" aria-hidden="true">
        <span></span><span></span><span></span>
        <span class="track"
          ><span class="below" .style=${`inset-inline-end: ${103 - zero}%`}>${words.ahead}</span
          ><span class="above" .style=${`inset-inline-start: ${zero + 3}%`}>${words.behind}</span></span
        >
        <span class="end">${words.owed}</span>
      </div>
      <ol class=${long(rows.length)} .style=${`min-block-size: ${rows.length * 2.5}rem`}>
        ${slices.of(rows).map((row) => credit(hub, words, row, zero, goal, nameOf))}
      </ol>
      ${
        goal === null
          ? nothing
          : html`<div class="credit tiny accent" aria-hidden="true">
              <span class="track"
                ><b class="from" .style=${`inset-inline-end: calc(${100 - goal}% - 2.5rem)`}
                  >${words.goesFirst}</b
                ></span
              >
            </div>`
      }
    </div>
    <details class="small">
      <summary class="muted">${words.howTo}</summary>
      <p class="muted">${words.howToMore}</p>
    </details>`;
}

function credit(
  hub: Hub,
  words: HubWords['booking'],
  row: Bar,
  zero: number,
  goal: number | null,
  nameOf: (id: string) => string,
): TemplateResult {
  const { host, place, free, isChosen, owed, from, to } = row;
  const name = nameOf(host);
  const bar = `inset-inline-start: ${from}%; inline-size: ${Math.max(to - from, 0.8)}%`;
  return html`<li class="credit ${isChosen ? 'won' : ''}">
    <span class="tiny muted">${place === null ? '' : hub.formats.number(place)}</span>${avatar({ id: host, name })}
    <span class="who"
      ><b class="small clip" dir="auto">${firstName(name)}</b
      ><span class="tiny became ${isChosen ? 'accent' : 'muted'}">${becameOf(words, row)}</span></span
    >
    <span class="track" aria-hidden="true">
      <span class="zero" .style=${`inset-inline-start: ${zero}%`}></span>
      ${goal === null ? nothing : html`<span class="goal" .style=${`inset-inline-start: ${goal}%`}></span>`}
      <i class=${free ? '' : 'out'} .style=${bar}></i>
    </span>
    <span class="small end">${owed === null ? '–' : hub.formats.number(owed, 2)}</span>
  </li>`;
}

function becameOf(words: HubWords['booking'], { isChosen, free, verdict }: Bar): string {
  if (isChosen) return words.hostsIt;
  if (!free) return words.notFree;
  if (verdict === 'ahead_of_share' || verdict === 'less_credit') return words.canWait;
  return verdict === 'lower_tier' ? words.afterOthers : words.laterInTurn;
}

export const creditsStyles = css`
  .credits {
    --row: 2.5rem;
  }
  .credit {
    display: grid;
    grid-template-columns: 1.125rem 1.5rem 6rem minmax(0, 1fr) 2.5rem;
    gap: 0.5rem;
    align-items: center;
    min-block-size: 2.5rem;
    padding-inline: 0.25rem;
  }
  div.credit {
    min-block-size: 1.5rem;
  }
  .credit.won {
    background: var(--tint);
    border-radius: var(--radius-s);
    box-shadow: 0 0 0 1px var(--edge);
  }
  .credit .who {
    display: grid;
    line-height: 1.15;
    min-inline-size: 0;
  }
  .credit .became {
    line-height: 1.05;
    overflow-wrap: anywhere;
  }
  .end {
    text-align: end;
  }
  div.credit .end {
    justify-self: end;
    white-space: nowrap;
  }
  .won .end {
    font-weight: 650;
  }
  .track {
    position: relative;
    block-size: 1.5rem;
    display: block;
  }
  div.credit .track {
    block-size: 1rem;
    white-space: nowrap;
  }
  .track .below,
  .track .above,
  .track .from {
    position: absolute;
  }
  .track:only-child {
    grid-column: 4;
  }
  .track i {
    position: absolute;
    inset-block: 0.5rem;
    border-radius: 0.25rem;
    background: color-mix(in oklch, var(--accent) 45%, var(--surface));
    forced-color-adjust: none;
  }
  .won .track i {
    background: var(--accent);
  }
  .track i.out {
    background: repeating-linear-gradient(135deg, var(--field) 0 2px, transparent 2px 5px);
    border: 1px solid var(--field);
  }
  .track .zero,
  .track .goal {
    position: absolute;
    inset-block: -0.5rem;
    border-inline-start: 1px solid var(--field);
  }
  .track .goal {
    border-inline-start: 1.5px dashed var(--accent);
  }
  details p {
    margin-block-start: 0.375rem;
  }
  @media (forced-colors: active) {
    .credit.won {
      outline: 2px solid Highlight;
    }
  }
`;
