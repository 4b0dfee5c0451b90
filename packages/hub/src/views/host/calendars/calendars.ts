import type { CalendarConnection, HostChanges, HostDocument } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Hub } from '../../../hub.ts';
import { HubAsking } from '../../../parts/asking.ts';
import { empty, emptyStyles } from '../../../parts/empty.ts';
import { make } from '../../../parts/make.ts';
import { problemWords } from '../../../parts/problem-words.ts';
import { readAgain } from '../../../parts/read-again.ts';
import { base } from '../../../theme/base.styles.ts';
import { accountsCard } from './accounts.ts';
import { calendarRow, type CalendarUse } from './calendar-row.ts';
import { calendarsStyles } from './calendars.styles.ts';
import { HubConnecting } from './connecting.ts';
import { HubFeed } from './feed.ts';
import type { CalendarsData } from './load.ts';

export type { CalendarsData } from './load.ts';

type Calendars = NonNullable<HostChanges['calendars']>;

/** A host's calendars: how each is, what it is used for, the accounts they are in, one more, and the private feed. Fires `ended` after a change. */
export class HubCalendars extends LitElement {
  static override properties = {
    hub: { attribute: false },
    words: { attribute: false },
    host: { attribute: false },
    data: { attribute: false },
    reading: { state: true },
  };
  static override styles = [base, emptyStyles, calendarsStyles];
  declare hub: Hub;
  declare words: HubWords['calendars'];
  declare host: HostDocument;
  declare data: CalendarsData;
  /** Ids of those that are being read again. */
  declare reading: ReadonlySet<string>;
  readonly #connecting = make('team-hub-connecting', HubConnecting);
  readonly #feed = make('team-hub-feed', HubFeed);
  readonly #asking = make('team-hub-asking', HubAsking);

  constructor() {
    super();
    this.reading = new Set();
    this.#connecting.addEventListener('ended', () => this.#ended());
    this.#feed.addEventListener('ended', () => this.#ended());
  }

  /** Says that an account is connected, and lets one of its calendars be chosen. @param kind of the account */
  async welcome(kind: string): Promise<void> {
    const { hub, words, data } = this;
    const connection = data.connections
      .filter((one) => one.kind === kind)
      .toSorted((one, other) => other.since.localeCompare(one.since))[0];
    if (!connection) return;
    hub.toast({ text: words.nowConnected(words.kinds[connection.kind]) });
    await this.updateComplete;
    await this.#connecting.choose(connection);
  }

  #ended(): void {
    this.dispatchEvent(new Event('ended'));
  }

  /** Changes calendars by their ids; what is left out of one stays, its address as well. */
  async #put(calendars: Calendars, said?: string): Promise<void> {
    const { hub, host } = this;
    const before = host.calendars.map(({ id, source, writes, whenUnreadable }) => ({
      id,
      source,
      writes,
      whenUnreadable,
    }));
    try {
      const { revision } = await hub.client.changeHost({ id: host.id, body: { calendars }, revision: host.revision });
      const back = () => hub.client.changeHost({ id: host.id, body: { calendars: before }, revision });
      if (said !== undefined)
        hub.toast({
          text: said,
          undo: () =>
            void back().then(
              () => this.#ended(),
              (error: unknown) => this.#failed(error),
            ),
        });
    } catch (error) {
      this.#failed(error);
    }
    this.#ended();
  }

  #change(id: string, use: CalendarUse): void {
    const all = this.host.calendars.map((calendar) => {
      if (calendar.id === id) return { id, ...use };
      // One at most is written: it hands over.
      return { id: calendar.id, ...(use.writes && { writes: false }) };
    });
    void this.#put(all);
  }

  /** What is well again has no button any more: the focus goes to the heading. */
  async #readAgain(id: string): Promise<void> {
    if (this.reading.has(id)) return;
    const root = this.shadowRoot!;
    const hadFocus = root.activeElement;
    this.reading = new Set([...this.reading, id]);
    const isWell = (await readAgain(this.hub, this.host.id, [id])) !== null;
    // It may be gone by now; whoever went on meanwhile stays where they are.
    const hasFocus = root.activeElement === hadFocus || document.activeElement === document.body;
    if (isWell && hadFocus && hasFocus) root.getElementById('calendars')!.focus();
    this.reading = new Set([...this.reading].filter((one) => one !== id));
    this.#ended();
  }

  #remove(id: string): void {
    const { host, words } = this;
    void this.#put(
      host.calendars.filter((one) => one.id !== id).map((one) => ({ id: one.id })),
      words.removed,
    );
  }

  async #disconnect({ id, kind }: CalendarConnection): Promise<void> {
    const { hub, words, host } = this;
    const account = words.kinds[kind];
    const question = { title: words.disconnectTitle(account), more: words.disconnectMore, verb: words.disconnect };
    if (!(await this.#asking.ask(question))) return;
    try {
      await hub.client.disconnectCalendars({ id: host.id, connection: id });
      hub.toast({ text: words.disconnected });
    } catch (error) {
      this.#failed(error);
    }
    this.#ended();
  }

  #failed(error: unknown): void {
    this.hub.toast({ text: problemWords(error, this.hub.words), isBad: true });
  }

  override render(): TemplateResult {
    const { hub, words, host, data } = this;
    const { places, connections, feed } = data;
    Object.assign(this.#connecting, { hub, words, host, places });
    Object.assign(this.#feed, { hub, words, host, feed });
    Object.assign(this.#asking, { hub });
    return html`<section class="card" aria-labelledby="calendars">
        <header>
          <div class="grow">
            <h2 id="calendars" tabindex="-1">${words.title}</h2>
            ${host.calendars.length > 1 ? html`<p class="small muted">${words.writesMore}</p>` : nothing}
          </div>
        </header>
        ${
          host.calendars.length === 0
            ? empty(words.none, words.noneMore)
            : html`<ul class="list">
                ${host.calendars.map((calendar) =>
                  calendarRow({ hub, words, host, data }, calendar, {
                    readAgain: () => void this.#readAgain(calendar.id),
                    isReading: this.reading.has(calendar.id),
                    change: (use) => this.#change(calendar.id, use),
                    remove: () => this.#remove(calendar.id),
                  }),
                )}
              </ul>`
        }
      </section>
      ${
        connections.length === 0
          ? nothing
          : accountsCard(hub, words, host, data, {
              choose: (connection) => void this.#connecting.choose(connection),
              disconnect: (connection) => void this.#disconnect(connection),
            })
      }
      ${this.#connecting} ${this.#feed} ${this.#asking}`;
  }
}
