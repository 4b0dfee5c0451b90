import type { Activity, HostSummary } from '@team-booking/contract/team';
import { html, type PropertyValues, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { at } from '../../../address/address.ts';
import { HubView, type Topic } from '../../../hub-view.ts';
import { avatars, firstName, hostStyles } from '../../../parts/host.ts';
import { insteadOf } from '../../../parts/instead-of.ts';
import { justNowStyles } from './just-now.styles.ts';
import { newsOf, toldOf, whenOf } from './lines.ts';
import { joined } from '../../../parts/joined.ts';

/** What happened to bookings in the last hours, the latest first. It comes after the rest of the day, and is not there while nothing happened. */
export class HubJustNow extends HubView<'booking', readonly Activity[]> {
  static override properties = {
    ...HubView.properties,
    heading: { attribute: false },
    host: { attribute: false },
    hosts: { attribute: false },
  };
  static override styles = [...HubView.styles, hostStyles, justNowStyles];
  override readonly topics: readonly Topic[] = ['bookings'];
  declare heading: string;
  /** Only what happened to bookings they took part in before or after it; `null` = everybody's. */
  declare host: string | null;
  declare hosts: readonly HostSummary[];
  /** The lines that were there before the latest ones came; undefined at first. */
  #known: ReadonlySet<string> | undefined;

  protected override async load(signal: AbortSignal): Promise<readonly Activity[]> {
    const { items } = await this.hub.client.activity({ query: { limit: 30 } }, { signal });
    if (this.data) this.#known = new Set(this.data.map(({ id }) => id));
    return items;
  }

  get #news(): readonly Activity[] {
    return newsOf(this.data ?? [], this.hub.now(), this.host);
  }

  override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.hidden = this.#news.length === 0;
  }

  /** Whatever keeps it from being loaded, the day is complete without it. */
  override render(): TemplateResult {
    return this.hidden ? html`` : this.show();
  }

  protected override show(): TemplateResult {
    return html`<section aria-labelledby="just-now">
      <h2 id="just-now">${this.heading}</h2>
      <ol>
        ${repeat(
          this.#news,
          ({ id }) => id,
          (line) => this.#line(line),
        )}
      </ol>
    </section>`;
  }

  #line(line: Activity): TemplateResult {
    const { hub, words, hosts } = this;
    const { booking } = line;
    const nameOf = (id: string) => [...hosts, ...booking.hosts].find((host) => host.id === id)?.name ?? id;
    const { was, now, by } = toldOf(line, hub.formats, nameOf);
    const isNew = this.#known !== undefined && !this.#known.has(line.id);
    // Those of then: it may have been given away since.
    const those = line.after.hosts.map((id) => ({ id, name: nameOf(id) }));
    const host = those.length === 1 ? firstName(those[0]!.name) : hub.words.hosts(those.length);
    return html`<li class=${isNew ? 'new' : ''}>
      <time class="small muted" datetime=${line.at}>${whenOf(line.at, hub.now(), hub.formats)}</time>
      <span class="what"
        ><a dir="auto" href=${hub.router.href(at('bookings', booking.id))}>${booking.attendee.name}</a>
        <span class="small muted"
          >${joined([words.happened[line.what], was === null ? now : insteadOf(was, now), by])}</span
        ></span
      >
      <span class="row hosts">${avatars(those)}<span class="small clip" dir="auto">${host}</span></span>
    </li>`;
  }
}
