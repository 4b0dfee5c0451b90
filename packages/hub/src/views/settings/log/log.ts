import type { AuditEntry, AuditLine } from '@team-booking/contract/team';
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { withQuery, type Address } from '../../../address/address.ts';
import type { Topic } from '../../../hub-view.ts';
import { empty } from '../../../parts/empty.ts';
import { icons } from '../../../theme/icons.ts';
import { SettingsPart } from '../settings-part.ts';
import { canGoBack, goBack } from './back.ts';
import { entry } from './entry.ts';
import { filterBar } from './filter-bar.ts';
import { isFiltered, queryOf } from './filters.ts';
import { logLine } from './line.ts';
import { loadLog, type LogData } from './load-log.ts';
import { logStyles } from './log.styles.ts';
import { namedSubject } from './subjects.ts';

/** Who changed what, when, from what to what. */
export class Part extends SettingsPart<'log', LogData> {
  static override styles = [...SettingsPart.styles, logStyles];
  override readonly topics: readonly Topic[] = ['audit'];

  protected override isAnother(before: Address): boolean {
    return JSON.stringify(before.query) !== JSON.stringify(this.address.query);
  }

  protected override async load(signal: AbortSignal): Promise<LogData> {
    const query = queryOf(this.address, this.hub.formats.timeZone);
    const data = await loadLog(this.hub, query, this.address.query['open'] ?? '', signal);
    if (this.data && JSON.stringify(query) !== JSON.stringify(this.#asked))
      this.hub.announce(this.#count({ items: data.lines, next: data.next }));
    this.#asked = query;
    return data;
  }
  #asked: unknown = {};

  #count({ items, next }: { readonly items: readonly unknown[]; readonly next: string | null }): string {
    return next === null ? this.words.count(items.length) : this.words.countMore(items.length);
  }

  async #more(data: LogData): Promise<void> {
    await this.attempt(async () => {
      const query = { ...queryOf(this.address, this.hub.formats.timeZone), cursor: data.next! };
      const { items, next } = await this.hub.client.audit({ query });
      if (this.data === data) this.data = { ...data, lines: [...data.lines, ...items], next };
    });
  }

  protected override show(data: LogData): TemplateResult {
    const { words, common } = this;
    return html`<div class="bar">
        ${filterBar({
          words,
          query: this.address.query,
          ...data,
          titleOf: (subject) => this.#titleOf(subject),
          change: (query) => this.#go(query),
        })}${isFiltered(this.address) ? this.#clearButton() : nothing}<span class="grow"></span
        ><span class="small muted">${this.#count({ items: data.lines, next: data.next })}</span>
      </div>
      ${
        data.lines.length > 0
          ? html`<ul class="rows">
              ${repeat(
                data.lines,
                ({ id }) => id,
                (line) => this.#row(line, data),
              )}
            </ul>`
          : isFiltered(this.address)
            ? empty(words.filtered, words.filteredMore, this.#clearButton())
            : empty(words.none, words.noneMore)
      }
      ${
        data.next === null
          ? nothing
          : html`<div class="more">
              <button class="btn" type="button" @click=${() => void this.#more(data)}>${common.more}</button>
            </div>`
      }`;
  }

  #clearButton(): TemplateResult {
    return html`<button class="btn quiet" type="button" @click=${() => this.#clear()}>
      ${icons.x}${this.words.clear}
    </button>`;
  }

  #clear(): void {
    this.#go({ subject: '', person: '', from: '', to: '' });
    this.renderRoot.querySelector<HTMLElement>('select')?.focus();
  }

  #go(changes: Readonly<Record<string, string>>): void {
    this.hub.router.go(withQuery(this.address, { ...changes, open: '' }), true);
  }

  #titleOf(subject: string): string {
    const { hub, words, data } = this;
    if (!data) return subject;
    const line = data.lines.find((one) => one.subject === subject) ?? { subject };
    const { kind, name } = namedSubject(line, { ...data, words, locale: hub.locale });
    return [kind, name].filter(Boolean).join(' ');
  }

  #row(line: AuditLine, data: LogData): TemplateResult {
    const { hub, words, address } = this;
    const { kind, name } = namedSubject(line, { ...data, words, locale: hub.locale });
    const isOpen = address.query['open'] === line.id;
    return logLine({
      hub,
      words,
      line,
      kind,
      name,
      isOpen,
      to: withQuery(address, { open: isOpen ? '' : line.id }),
      unfolded: isOpen && data.open?.id === line.id ? this.#open(data.open, name || kind, data) : nothing,
    });
  }

  #open(opened: AuditEntry, title: string, { places }: LogData): TemplateResult {
    const { hub, words } = this;
    return html`<div class="unfolded col">
      ${entry(opened, { hub, words, places })}
      <div class="row wrap">
        ${
          canGoBack(opened)
            ? html`<button class="btn" type="button" @click=${() => void this.#back(opened, title)}>
                ${icons.undo}${words.back}
              </button>`
            : nothing
        }
        ${
          this.address.query['subject'] === opened.subject
            ? nothing
            : html`<button class="btn quiet" type="button" @click=${() => this.#go({ subject: opened.subject })}>
                ${words.only(title)}
              </button>`
        }
      </div>
    </div>`;
  }

  /** It is itself a change, which the log can take back. */
  async #back(opened: AuditEntry, title: string): Promise<void> {
    const { hub, words } = this;
    if (await this.attempt(() => goBack(hub.client, opened))) hub.toast({ text: words.backDone(title) });
  }
}
