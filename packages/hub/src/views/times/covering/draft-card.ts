import type { Proposal } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { at } from '../../../address/address.ts';
import { avatar, firstName } from '../../../parts/host.ts';
import { icons } from '../../../theme/icons.ts';
import { isNone, NEW, type CoverageDraft } from './draft.ts';
import { askable, nameOf, namesOf, windowWords, type Drafted, type DraftTold } from './told.ts';
import type { Moved, Week } from './week.ts';

/** What a draft card shows, and what it can do. */
export interface DraftCard extends DraftTold {
  readonly type: string;
  readonly draft: CoverageDraft;
  readonly drafted: readonly Drafted[];
  readonly week: Week;
  /** The backend refuses the draft. */
  readonly isBroken: boolean;
  readonly mayAddHost: boolean;
  put(draft: CoverageDraft): void;
  open(dialog: 'hours' | 'host'): void;
  ask(note: string): void;
  withdraw(proposal: Proposal): void;
}

/** What is tried out, what it moves, and the way to make it true: those whom it concerns are asked. */
export function draftCard(card: DraftCard): TemplateResult {
  const { words, draft, isBroken, mayAddHost } = card;
  return html`<section class="card" aria-labelledby="draft">
    <header>
      <h2 id="draft" class="grow" tabindex="-1">${words.draft}</h2>
      ${isNone(draft) ? nothing : html`<button class="btn quiet" type="button" @click=${() => card.put({ hours: [], more: null })}>${words.clear}</button>`}
    </header>
    <div class="pad col">
      ${
        isNone(draft)
          ? html`<p class="small muted">${words.draftMore}</p>`
          : html`<ul class="parts">
              ${parts(card)}
            </ul>`
      }
      ${isBroken ? html`<p class="note" role="alert">${icons.warn}${words.broken}</p>` : nothing}
      <div class="row wrap">
        <button class="btn" type="button" @click=${() => card.open('hours')}>${icons.plus}${words.addHours}</button>
        ${
          mayAddHost && draft.more === null
            ? html`<button class="btn" type="button" @click=${() => card.open('host')}>
                ${icons.plus}${words.addHost}
              </button>`
            : nothing
        }
      </div>
    </div>
    ${isNone(draft) || isBroken ? nothing : sums(card)} ${asking(card)}
  </section>`;
}

function part(card: DraftCard, id: string, said: string, more: unknown, without: CoverageDraft): TemplateResult {
  const name = nameOf(card, id);
  const first = id === NEW ? name : firstName(name);
  return html`<li class="row top">
    ${avatar({ id, name })}
    <div class="grow small">
      <p class="words"><b>${first}</b> ${said}</p>
      ${more}
    </div>
    <button
      class="btn quiet icon"
      type="button"
      aria-label=${card.words.takeBack(`${first} ${said}`)}
      @click=${() => card.put(without)}
    >
      ${icons.x}
    </button>
  </li>`;
}

function* parts(card: DraftCard): Generator<TemplateResult> {
  const { draft, words, hub, type } = card;
  for (const hours of draft.hours) {
    const without = { ...draft, hours: draft.hours.filter((one) => one !== hours) };
    const more = html`<p class="muted">${windowWords(card, hours)}</p>`;
    yield part(card, hours.host, hours.isAway ? words.isAway : words.works, more, without);
  }
  if (draft.more === null) return;
  const way = html`<a href=${hub.router.href(at('types', type, { tab: 'hosts' }))}>${words.toPool}</a>`;
  const isNew = !card.hosts.some(({ id }) => id === draft.more);
  const more = isNew ? html`<p class="muted">${words.newMore}</p>` : way;
  yield part(card, draft.more, words.takesPart, more, { ...draft, more: null });
}

function sums({ hub, words, week }: DraftCard): TemplateResult {
  const sum = (text: string, { now, was }: Moved) => {
    const told = (value: number) => hub.formats.number(value, Number.isInteger(value) ? 0 : 1);
    const tone = now > was ? 'good' : now < was ? 'bad' : 'muted';
    return html`<div>
      <dt class="tiny muted">${text}</dt>
      <dd><b>${told(now)}</b> <span class="small ${tone}">${words.was(told(was))}</span></dd>
    </div>`;
  };
  return html`<dl class="sums">${sum(words.hostHours, week.hostHours)} ${sum(words.someHours, week.someHours)}</dl>`;
}

function asking(card: DraftCard): TemplateResult | typeof nothing {
  const { hub, words, drafted, isBroken } = card;
  if (drafted.length === 0 || isBroken) return nothing;
  const hosts = askable(drafted);
  const send = (event: Event) => {
    event.preventDefault();
    card.ask((event.target as HTMLFormElement).querySelector('input')!.value.trim());
  };
  return html`<div class="asking pad col">
    ${drafted.map(({ host, open }) =>
      open === null
        ? nothing
        : html`<p class="row small">
            <span class="warn">${icons.clock}</span
            ><span class="grow words">${words.waitsFor(firstName(host.name))}</span>
            <button
              class="btn quiet"
              type="button"
              aria-label="${words.withdraw}: ${host.name}"
              @click=${() => card.withdraw(open)}
            >
              ${words.withdraw}
            </button>
          </p>`,
    )}
    ${
      hosts.length === 0
        ? nothing
        : html`<form class="col" @submit=${send}>
            <label class="f"
              >${words.note}<input class="in" name="note" maxlength="500" placeholder=${hub.words.optional}
            /></label>
            <button class="btn main">${words.ask(namesOf(card, hosts))}</button>
            <p class="tiny muted">${words.askMore}</p>
          </form>`
    }
  </div>`;
}
