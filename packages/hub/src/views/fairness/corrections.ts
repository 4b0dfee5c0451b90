import type { BalancesOverTime, Correction, HostSummary } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { HubView, type Topic } from '../../hub-view.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { avatar, hostStyles } from '../../parts/host.ts';
import { make } from '../../parts/make.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { signed } from './amounts.ts';
import { Correcting } from './correcting.ts';
import { correctionsStyles } from './corrections.styles.ts';
import { joined } from '../../parts/joined.ts';

interface Data {
  readonly corrections: readonly Correction[];
  readonly hosts: readonly { readonly id: string; readonly name: string }[];
  readonly names: ReadonlyMap<string, string>;
}

/** What was corrected by hand, by whom and why; and, for admins, the way to do it. */
export class Corrections extends HubView<'fairness', Data> {
  static override styles = [...HubView.styles, hostStyles, emptyStyles, skeletonStyles, correctionsStyles];
  override readonly topics: readonly Topic[] = ['history', 'team'];
  readonly #form = make('team-hub-correcting', Correcting);

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client } = this.hub;
    const id = this.address.id!;
    const [corrections, balances, hosts] = await Promise.all([
      client.corrections({ id, query: { limit: 200 } }, { signal }),
      client.balances({ id }, { signal }),
      client.hosts({ query: { limit: 200 } }, { signal }),
    ]);
    const known = (list: readonly (HostSummary | BalancesOverTime['names'][number])[]) =>
      list.map(({ id, name }) => [id, name] as const);
    const names = new Map([...known(hosts.items), ...known(balances.names)]);
    return {
      corrections: corrections.items,
      hosts: balances.hosts.map(({ host }) => ({ id: host, name: names.get(host) ?? host })),
      names,
    };
  }

  protected override show({ corrections, hosts, names }: Data): TemplateResult {
    const { hub, words, address } = this;
    Object.assign(this.#form, { hub, words, pool: address.id, hosts, made: () => this.refresh() });
    const isAdmin = hub.me.role === 'admin' && hosts.length > 0;
    return html`<div class="cols ${isAdmin ? 'two' : ''}">
      ${isAdmin ? this.#form : nothing}
      <section class="card" aria-label=${words.corrections}>
        ${corrections.length === 0 ? empty(words.noCorrections, words.noCorrectionsMore) : nothing}
        <ul class="list">
          ${corrections.map(
            ({ at, host, amount, reason, by }) =>
              html`<li>
                ${avatar({ id: host, name: names.get(host) ?? host }, 'm')}
                <div class="grow words">
                  <p><b>${names.get(host) ?? host}</b></p>
                  <p class="small">${reason}</p>
                  <p class="small muted">${joined([by, hub.formats.dayAndTime(at)])}</p>
                </div>
                <b class="nowrap"><bdi>${signed(amount, hub.formats)}</bdi></b>
              </li>`,
          )}
        </ul>
      </section>
    </div>`;
  }
}
