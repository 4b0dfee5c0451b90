import type { BookingTypeDocument, BookingTypeSummary } from '@team-booking/contract/team';
import type { Answers, Field, FieldError } from '@team-booking/contract';
import { loadHubWords, type HubWords } from '@team-booking/words/hub';
import { html, nothing, type TemplateResult } from 'lit';
import { at, withQuery, type Address } from '../../address/address.ts';
import { joinedText } from '../../format/joined-text.ts';
import { HubView, type Topic } from '../../hub-view.ts';
import { empty, emptyStyles } from '../../parts/empty.ts';
import { focusFirstError, type Form } from '../../parts/form/field.ts';
import { formStyles } from '../../parts/form/form.styles.ts';
import { HubFreeTimes } from '../../parts/free-times/free-times.ts';
import { joined } from '../../parts/joined.ts';
import { make } from '../../parts/make.ts';
import { page, pageStyles } from '../../parts/page.ts';
import { problemWords } from '../../parts/problem-words.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { statusWord } from '../../parts/status.ts';
import { icons } from '../../theme/icons.ts';
import { bookStyles } from './book.styles.ts';
import { optionalWord, whatFields, whoFields } from './fields.ts';
import { placeFields, placeIn, placeSent, type PlaceChosen } from './places.ts';
import { questionField } from './questions.ts';
import { answersTo, plannedIn, requestOf, usualZone, type Planned, type Visitor } from './request.ts';
import { onTheirClock } from './their-clock.ts';

interface Data {
  readonly types: readonly BookingTypeSummary[];
  readonly forms: HubWords['draft'];
  /** All of the booking type that is planned. */
  readonly whole: BookingTypeDocument | null;
}

/** Booking for a visitor who has called or written: what, when, who. */
export class View extends HubView<'book', Data> {
  static override properties = {
    ...HubView.properties,
    visitor: { state: true },
    answers: { state: true },
    place: { state: true },
    start: { state: true },
    errors: { state: true },
    failure: { state: true },
    isSending: { state: true },
    isTimeless: { state: true },
  };
  static override styles = [...HubView.styles, pageStyles, emptyStyles, skeletonStyles, formStyles, bookStyles];
  override readonly topics: readonly Topic[] = ['team'];
  declare visitor: Visitor;
  declare answers: Answers;
  declare place: PlaceChosen;
  declare start: string | null;
  declare errors: readonly FieldError[];
  declare failure: string | undefined;
  declare isSending: boolean;
  /** No time was chosen when it was to be sent. */
  declare isTimeless: boolean;
  readonly #times = make('team-hub-free-times', HubFreeTimes);

  constructor() {
    super();
    Object.assign(this, {
      visitor: {},
      answers: {},
      place: {},
      start: null,
      errors: [],
      isSending: false,
      isTimeless: false,
    });
    this.#times.addEventListener('chosen', (event) => {
      this.start = (event as CustomEvent<string | null>).detail;
      this.isTimeless &&= this.start === null;
    });
  }

  protected override async load(signal: AbortSignal): Promise<Data> {
    const { client, locale } = this.hub;
    const [types, forms] = await Promise.all([client.teamBookingTypes({}, { signal }), loadHubWords(locale, 'draft')]);
    const published = types.items.filter(({ status }) => status === 'published');
    const { type } = plannedIn(published, this.address.query) ?? {};
    const whole = type ? await client.teamBookingType({ id: type.id }, { signal }) : null;
    return { types: published, forms, whole };
  }

  /** Another booking type asks other questions. */
  protected override isAnother(before: Address): boolean {
    return before.query['type'] !== this.address.query['type'];
  }

  protected override show(data: Data): TemplateResult {
    const { hub, words } = this;
    const planned = plannedIn(data.types, this.address.query);
    const frame = (body: TemplateResult) =>
      page(hub, {
        title: hub.words.newBooking,
        crumb: { address: at('bookings'), text: hub.words.bookings, here: hub.words.newBooking },
        body,
      });
    if (!planned)
      return frame(
        html`<div class="body">
          ${empty(words.noType, words.noTypeMore, html`<a class="btn" href=${hub.router.href(at('types'))}>${hub.words.types}</a>`)}
        </div>`,
      );
    const { type, duration, host } = planned;
    this.#times.day ??= hub.formats.dayOf(hub.now());
    Object.assign(this.#times, {
      hub,
      words,
      chosen: this.start,
      wanted: { type: type.id, duration, hosts: host === null ? null : [host] },
    });
    const whole = wholeOf(data, planned);
    const visitor = this.#who(whole);
    const places = whole?.locations ?? [];
    const form: Form = { words: data.forms, errors: this.errors };
    const choose = (part: Readonly<Record<string, string>>) => hub.router.go(withQuery(this.address, part), true);
    const send = (event: Event) => {
      event.preventDefault();
      void this.#send(data);
    };
    return frame(
      html`<form class="body book" @submit=${send}>
        <div class="form">
          <section class="card form" aria-labelledby="what">
            <h2 id="what">${words.what}</h2>
            <div class="fields">
              ${whatFields(hub, words, form, { types: data.types, planned, choose })}
              ${placeFields(words, form, places, { chosen: this.place, set: (part) => (this.place = { ...this.place, ...part }) })}
            </div>
          </section>
          <section class="card form" aria-labelledby="when">
            <h2 id="when">${words.when}</h2>
            <p class="small muted">${hub.words.zone(hub.formats.place(hub.formats.timeZone))}</p>
            ${this.#times} ${this.#noTime()}
          </section>
        </div>
        <section class="card form" aria-labelledby="who">
          <h2 id="who">${words.who}</h2>
          ${whoFields(hub, words, form, { visitor, isCalled: placeIn(places, this.place)?.ask === 'phone', set: (part) => (this.visitor = { ...this.visitor, ...part }) })}
          ${(whole?.fields ?? []).map((field) => this.#question(form, field))}
          ${this.failure === undefined ? nothing : html`<p class="note" role="alert">${icons.warn}${this.failure}</p>`}
          <p class="small muted">${joined([whole?.approval && hub.words.needsYes, words.told])}</p>
          ${onTheirClock(hub, { start: this.start, duration, timeZone: visitor.timeZone })}
          <button class="btn main" aria-disabled=${this.isSending ? 'true' : 'false'}>
            ${this.start === null ? words.book : words.bookAt(hub.formats.dayAndTime(this.start))}
          </button>
        </section>
      </form>`,
    );
  }

  /** The visitor, in the usual zone as long as no other is chosen. */
  #who(type: BookingTypeDocument | null): Visitor & { readonly timeZone: string } {
    const { hub, visitor } = this;
    const usual = usualZone({ type, team: hub.team.timeZone, hub: hub.formats.timeZone });
    return { ...visitor, timeZone: visitor.timeZone ?? usual };
  }

  #question(form: Form, field: Field): TemplateResult {
    const { answers, hub } = this;
    const change = (id: string, answer: Answers[string] | undefined) => {
      const { [id]: _before, ...others } = this.answers;
      this.answers = answer === undefined ? others : { ...others, [id]: answer };
    };
    return questionField(field, { form, answers, change, optional: optionalWord(hub) });
  }

  #noTime(): TemplateResult | typeof nothing {
    return this.isTimeless
      ? html`<p class="small bad row" role="alert">${icons.warn}${this.words.chooseTime}</p>`
      : nothing;
  }

  async #send(data: Data): Promise<void> {
    const { hub, words, start } = this;
    const planned = plannedIn(data.types, this.address.query);
    if (!planned || this.isSending) return;
    const whole = wholeOf(data, planned);
    const answers = answersTo(whole?.fields ?? [], this.answers);
    const body = requestOf(planned, {
      start,
      visitor: this.#who(whole),
      answers,
      location: placeSent(whole?.locations ?? [], this.place),
      locale: hub.locale,
    });
    Object.assign(this, { errors: [], failure: undefined, isTimeless: body === null });
    if (!body) return void this.#focus();
    this.isSending = true;
    try {
      const booking = await hub.client.bookForVisitor({ body });
      const { status, attendee } = booking;
      const text =
        status === 'confirmed'
          ? words.booked(attendee.name)
          : joinedText([attendee.name, statusWord(status, hub.words)]);
      hub.toast({ text });
      hub.router.go(at('bookings', booking.id));
    } catch (error) {
      const { errors = [], code } = error as { errors?: readonly FieldError[]; code?: string };
      this.failure = problemWords(error, hub.words);
      this.errors = errors;
      if (code === 'slot-taken') void this.#times.refresh();
      void this.#focus();
    } finally {
      this.isSending = false;
    }
  }

  async #focus(): Promise<void> {
    await this.updateComplete;
    if (!focusFirstError(this.renderRoot, this.errors)) this.#times.renderRoot.querySelector('input')?.focus();
  }
}

/** All of what is planned; `null` while that is not known, as after another booking type was chosen. */
function wholeOf({ whole }: Data, { type }: Planned): BookingTypeDocument | null {
  return whole?.id === type.id ? whole : null;
}
