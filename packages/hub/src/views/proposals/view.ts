import type { HostDocument, Proposal } from '@team-booking/contract/team';
import { css, html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { at } from '../../address/address.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { make } from '../../parts/make.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { HubProposal } from '../../parts/proposal.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';

interface Data {
  readonly host: HostDocument;
  readonly proposals: readonly Proposal[];
}

/** Hours that were proposed to a host: what they have to decide on, and what became of the others. */
export class View extends HubView<'proposals', Data> {
  static override styles = [
    ...HubView.styles,
    pageStyles,
    emptyStyles,
    skeletonStyles,
    css`
      .body {
        display: grid;
        gap: 1.25rem;
        align-content: start;
        max-inline-size: 44rem;
        padding-block-start: 1rem;
      }
      .body:has(> .empty:only-child) {
        max-inline-size: none;
      }
      li {
        display: flex;
        flex-wrap: wrap;
        gap: 0.125rem 0.75rem;
        padding: 0.625rem 1rem;
      }
    `,
  ];
  override readonly topics: readonly Topic[] = ['proposals', 'team'];
  readonly #open = new Map<string, HubProposal>();

  protected override async load(signal: AbortSignal): Promise<Data> {
    const id = this.address.id!;
    const { client } = this.hub;
    const [host, proposals] = await Promise.all([
      client.host({ id }, { signal }),
      client.proposals({ id }, { signal }),
    ]);
    return { host, proposals: proposals.items };
  }

  protected override show({ host, proposals }: Data): TemplateResult {
    const { hub, words } = this;
    const open = proposals.filter(({ state }) => state === 'open');
    const decided = proposals.filter(({ state }) => state !== 'open');
    return page(hub, {
      title: words.title,
      sub: host.name,
      crumb: { address: at('today'), text: hub.words.today, here: words.title },
      body: html`<div class="body">
        ${open.length === 0 ? empty(words.none, words.noneMore) : nothing}
        ${repeat(
          open,
          ({ id }) => id,
          (proposal) => this.#element(host, proposal),
        )}
        ${
          decided.length === 0
            ? nothing
            : html`<section class="card" aria-labelledby="decided">
                <header><h2 id="decided">${words.decided}</h2></header>
                <ul class="list small">
                  ${decided.map((proposal) => this.#decided(proposal))}
                </ul>
              </section>`
        }
      </div>`,
    });
  }

  #element(host: HostDocument, proposal: Proposal): HubProposal {
    const known = this.#open.get(proposal.id) ?? make('team-hub-proposal', HubProposal);
    this.#open.set(proposal.id, known);
    const { hub, words } = this;
    return Object.assign(known, { hub, words, host, proposal });
  }

  #decided({ by, state, decidedAt, reason }: Proposal): TemplateResult {
    const { hub, words } = this;
    const word = state === 'accepted' || state === 'refused' ? words[state] : words.withdrawn;
    return html`<li>
      <b class="grow words">${words.from(by)}</b><span>${word}</span
      ><span class="muted">${decidedAt === null ? '' : hub.formats.dayShort(decidedAt)}</span>
      ${reason === undefined ? nothing : html`<span class="muted words">${reason}</span>`}
    </li>`;
  }
}
