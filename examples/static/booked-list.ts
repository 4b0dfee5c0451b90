import { Task } from '@lit/task';
import type { BrowserBackend } from '@team-booking/adapters/browser';
import { safeLink } from '@team-booking/sdk';
import { html, LitElement, nothing, type TemplateResult } from 'lit';

type Booking = Awaited<ReturnType<BrowserBackend['bookings']>>[number];

const language = document.documentElement.lang;
const time = new Intl.DateTimeFormat(language, { dateStyle: 'full', timeStyle: 'short' });
const names = new Intl.ListFormat(language);

const NONE = html`<p id="none">
  Nothing yet. Book a time, then load this page again or open it in a second tab: your booking is still here, and its
  time is gone from the calendar.
</p>`;

/** Lists the bookings made in this browser, and updates the list when any tab books. */
export class BookedList extends LitElement {
  static override readonly properties = { backend: { attribute: false }, slugs: { attribute: false } };
  declare backend: BrowserBackend;
  /** The booking types whose changes are listened to. */
  declare slugs: readonly string[];

  // Of several that run at once, only the latest may write.
  readonly #bookings = new Task(this, { args: () => [this.backend] as const, task: ([backend]) => backend.bookings() });
  #ends: readonly (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.#ends = this.slugs.map((slug) => this.backend.changes(slug, () => void this.#bookings.run()));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const end of this.#ends) end();
  }

  // The page's style sheet applies.
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): TemplateResult {
    // While it runs again, the value is the one before.
    const { value: bookings, error } = this.#bookings;
    return html`<div class="title">
        <h2 id="booked-title">Booked in this browser</h2>
        ${bookings?.length ? html`<button type="button" id="forget" @click=${this.#forget}>Forget all bookings</button>` : nothing}
      </div>
      ${error ? html`<p role="alert">${(error as Error).message}</p>` : nothing}
      ${
        bookings?.length === 0
          ? NONE
          : html`<ul id="booked">
              ${bookings?.map(item)}
            </ul>`
      }`;
  }

  readonly #forget = async (): Promise<void> => {
    if (!confirm('Forget all bookings that were made in this browser? They cannot be brought back.')) return;
    await this.backend.reset();
    // The booker may show one of them.
    location.assign(location.pathname);
  };
}

function item({ title, start, status, hosts, manage }: Booking): TemplateResult {
  const when = time.format(new Date(start));
  const who = names.format(hosts.map(({ name, id }) => name ?? id));
  return html`<li data-status=${status}>
    <time datetime=${start}>${when}</time>
    <span>${title} with ${who}${status === 'confirmed' ? '' : `: ${status.replaceAll('-', ' ')}`}</span>
    <a href=${safeLink(manage.url) ?? ''} aria-label=${`Manage ${title}, ${when}`}>Manage</a>
  </li>`;
}
