import type { HostSummary, SickDay, SickDayRow } from '@team-booking/contract/team';
import { loadHubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at } from '../../address/address.ts';
import { datesWords } from '../../format/dates.ts';
import { needZones } from '../../format/zones.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { allHosts } from '../../parts/all-hosts.ts';
import { HubEnding } from '../../parts/ending.ts';
import { firstName } from '../../parts/host.ts';
import { joined } from '../../parts/joined.ts';
import { listStyles } from '../../parts/list.styles.ts';
import { make } from '../../parts/make.ts';
import { movedOf } from '../../parts/moved.ts';
import { HubMoving } from '../../parts/moving.ts';
import { page } from '../../parts/page.ts';
import { Slices } from '../../parts/slices.ts';
import { dateIn } from './absence.ts';
import { awayStyles } from './away.styles.ts';
import { awayList, progressOf } from './row.ts';
import { reasonWords, uncovered } from './uncovered.ts';
import { undoAll, undoAllPart, type Undoing } from './undo-all.ts';

interface Data {
  readonly job: SickDay;
  readonly hosts: readonly HostSummary[];
}

/** How far the bookings of somebody who is out have been given away. */
export class View extends HubView<'away', Data> {
  static override properties = { ...HubView.properties, undoing: { state: true } };
  static override styles = [...HubView.styles, ...listStyles, awayStyles];
  override readonly topics: readonly Topic[] = ['jobs', 'bookings'];
  /** How far *Undo all* is; `null` = nobody has asked for it. */
  declare undoing: Undoing | null;
  readonly #rows = new Slices(this, 8);
  readonly #ending = make('team-hub-ending', HubEnding);
  readonly #moving = make('team-hub-moving', HubMoving);
  #wasRunning = false;

  constructor() {
    super();
    this.undoing = null;
    for (const dialog of [this.#ending, this.#moving]) dialog.addEventListener('ended', () => void this.refresh());
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { hub } = this;
    const [job, hosts, words] = await Promise.all([
      hub.client.job({ id: this.address.id! }, { signal }),
      allHosts(hub, signal),
      loadHubWords(hub.locale, 'booking'),
      needZones(),
    ]);
    Object.assign(this.#ending, { hub, words });
    Object.assign(this.#moving, { hub, words });
    if (this.#wasRunning && job.state === 'done') hub.announce(this.words.finished(job.counts.done));
    this.#wasRunning = job.state === 'running';
    return { job, hosts };
  }

  protected override show(data: Data): TemplateResult {
    const { hub, words } = this;
    const { job, hosts } = data;
    const names = new Map(hosts.map(({ id, name }) => [id, name]));
    const nameOf = (id: string) => names.get(id) ?? id;
    const { done, failed } = job.counts;
    const all = job.rows.length;
    const isRunning = job.state === 'running';
    const isOnlyOff = job.timeOff && !isRunning && done === 0;
    return page(hub, {
      title: words.titleOf(firstName(nameOf(job.host))),
      crumb: { address: at('today'), text: hub.words.today, here: nameOf(job.host) },
      sub: words.startedBy(job.by, hub.formats.dayAndTime(job.at)),
      body: html`<div class="main-part job col">
          <div>
            <h2 class="big">
              ${isRunning ? words.running(hub.formats.number(done + failed), hub.formats.number(all)) : isOnlyOff ? this.#daysOff(data) : words.finished(done)}
            </h2>
            ${
              isRunning
                ? html`<progress
                      max=${all}
                      .value=${done + failed}
                      aria-label=${words.titleOf(nameOf(job.host))}
                    ></progress>
                    <p class="small muted">${words.goesOn}</p>`
                : nothing
            }
            ${job.timeOff && !isOnlyOff ? html`<p class="small muted">${this.#daysOff(data)}</p>` : nothing}
            ${failed > 0 ? html`<p class="small bad">${words.decide(failed)}</p>` : nothing}
            ${undoAllPart(hub, words, { count: isRunning ? 0 : job.rows.filter(({ undoable }) => undoable).length, undoing: this.undoing, start: () => void this.#undoAll(job) })}
          </div>
          <div>
            ${awayList(hub, words, { rows: job.rows, slices: this.#rows }, (row) => this.#beside(row, job, nameOf))}
          </div>
          ${isRunning ? nothing : html`<p><a class="btn main" href=${hub.router.href(at('today'))}>${words.ready}</a></p>`}
        </div>
        ${this.#ending} ${this.#moving}`,
    });
  }

  /** The days on which no new bookings are taken, by the clock of whoever is out. */
  #daysOff({ job: { host, from, to }, hosts }: Data): TemplateResult {
    const { hub, words } = this;
    const found = hosts.find(({ id }) => id === host);
    const dateOf = (instant: number) => dateIn(found?.timeZone ?? hub.formats.timeZone, instant);
    const days = datesWords(hub, dateOf(Date.parse(from)), dateOf(Date.parse(to) - 1));
    return joined([days, words.offTaken(firstName(found?.name ?? host))]);
  }

  #beside(row: SickDayRow, { host, rows, from, to }: SickDay, nameOf: (id: string) => string): TemplateResult {
    const { hub, words } = this;
    if (row.state !== 'failed') {
      return progressOf(hub, words, row, { host, nameOf, undo: () => void this.#undo(row) });
    }
    const { booking } = row;
    if (!booking || !booking.hosts.some(({ id }) => id === host))
      return html`<span class="kept small muted"
        >${booking ? hub.formats.list(booking.hosts.map(({ name }) => name)) : reasonWords(words, row)}</span
      >`;
    const about = { id: row.id, visitor: booking.attendee.name };
    return uncovered(words, row, {
      host,
      among: rows.length,
      nameOf,
      move: () => void this.#moving.open({ ...movedOf(booking), without: { from, to } }),
      cancel: () => void this.#ending.open('cancel', about),
    });
  }

  async #undo({ id, booking }: SickDayRow): Promise<void> {
    const { hub, data } = this;
    if (!(await this.attempt(() => hub.client.undoReassign({ id, body: {} })))) return;
    if (data && booking) hub.toast({ text: this.#backWords(booking) });
    await this.refresh();
  }

  /** Each is told as it is back; the focus goes to the heading, as the button has gone. */
  async #undoAll({ rows }: SickDay): Promise<void> {
    const { hub } = this;
    if (this.undoing?.isRunning) return;
    this.renderRoot.querySelector<HTMLElement>('h1')?.focus();
    await undoAll(
      hub,
      rows.filter(({ undoable }) => undoable),
      async (undoing, back) => {
        this.undoing = undoing;
        if (back?.booking) hub.toast({ text: this.#backWords(back.booking) });
        if (undoing.done > 0) await this.refresh();
      },
    );
  }

  #backWords({ attendee }: NonNullable<SickDayRow['booking']>): string {
    const { hosts, job } = this.data!;
    const name = hosts.find(({ id }) => id === job.host)?.name ?? job.host;
    return `${attendee.name}${this.hub.formats.colon}${this.words.back(firstName(name))}`;
  }
}
