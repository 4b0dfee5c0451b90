import type { HostDocument, SwitchedOff } from '@team-booking/contract/team';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { HubWords } from '@team-booking/words/hub';
import { at } from '../../address/address.ts';
import type { Hub } from '../../hub.ts';
import { dialogStyles } from '../../parts/dialog.ts';
import { firstName } from '../../parts/host.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { base } from '../../theme/base.styles.ts';
import { icons } from '../../theme/icons.ts';

/** Switches a host off at once, with undo, or says what has to be done before. Fires `ended` when they are switched. */
export class HubSwitching extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    host: { attribute: false },
    found: { state: true },
  };
  static override styles = [base, dialogStyles];
  declare hub: Hub;
  declare words: HubWords['host'];
  declare host: HostDocument;
  /** What stands in the way. */
  declare found: SwitchedOff | undefined;

  async open(): Promise<void> {
    const { hub, words, host } = this;
    const { id } = host;
    try {
      const found = await hub.client.switchOffHost({ id, body: { dryRun: true } });
      if (found.bookings.length + found.pools.length > 0) return await this.#tell(found);
      await hub.client.switchOffHost({ id, body: {} });
      hub.toast({
        text: words.switchedOff(firstName(host.name)),
        undo: () =>
          void hub.client.switchOnHost({ id }).then(
            () => this.#ended(),
            (error: unknown) => this.#failed(error),
          ),
      });
      this.#ended();
    } catch (error) {
      this.#failed(error);
    }
  }

  async #tell(found: SwitchedOff): Promise<void> {
    this.found = found;
    await this.updateComplete;
    this.renderRoot.querySelector('dialog')!.showModal();
  }

  #ended(): void {
    this.dispatchEvent(new Event('ended'));
  }

  #failed(error: unknown): void {
    this.hub.toast({ text: problemWords(error, this.hub.words), isBad: true });
  }

  override render(): TemplateResult | typeof nothing {
    const { hub, words, host, found } = this;
    if (!found) return nothing;
    const { bookings, pools } = found;
    const close = () => this.renderRoot.querySelector('dialog')!.close();
    const [first, last] = [bookings[0], bookings.at(-1)].map((booking) => booking && hub.formats.dayOf(booking.start));
    return html`<dialog class="small-one" aria-labelledby="title">
      <form method="dialog">
        <header><h2 id="title" class="grow words">${words.inTheWay(firstName(host.name))}</h2></header>
        <div class="in-body col">
          ${
            first && last
              ? html`<div class="row wrap">
                  <p class="grow">${icons.cal} ${words.bookingsAhead(bookings.length)}</p>
                  <a
                    class="btn"
                    href=${hub.router.href(at('away', null, { host: host.id, from: first, to: last, off: 'no' }))}
                    >${icons.swap}${words.giveAway}</a
                  >
                </div>`
              : nothing
          }
          ${pools.map(
            ({ id, title, why }) =>
              html`<div class="row wrap">
                <p class="grow words">${why === 'owner' ? words.ownerOf(title) : words.neededBy(title)}</p>
                <a class="btn" href=${hub.router.href(at('types', id))}>${hub.words.open}</a>
              </div>`,
          )}
        </div>
        <footer>
          <span class="grow"></span><button class="btn" type="button" @click=${close}>${hub.words.close}</button>
        </footer>
      </form>
    </dialog>`;
  }
}
