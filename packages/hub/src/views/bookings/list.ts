import type { TeamBookingRow } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import { html, type LitElement, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Hub } from '../../hub.ts';
import { isApproved } from '../../parts/approving.ts';
import { given, isAnswered } from '../../parts/question/leaving.ts';
import { rem, Window } from '../../parts/window.ts';
import { bookingLine, dayLine } from './line.ts';
import { Lines } from './lines.ts';
import type { BookingsData } from './load-bookings.ts';
import type { Line } from './rows.ts';

/** What a list is shown in, and what is done in it. */
interface ListParts {
  readonly hub: Hub;
  readonly words: HubWords['bookings'];
  /** Ids of those that are ticked. */
  readonly ticked: ReadonlySet<string>;
  /** Loads what comes after what is there. */
  readonly more: () => void;
  readonly tick: (id: string) => void;
  readonly approve: (row: TeamBookingRow) => void;
  readonly decide: (id: string) => void;
}

/** The bookings with their days between, of which only those in the window are there. */
export class BookingList {
  readonly #view: LitElement;
  readonly #window: Window;
  readonly #lines = new Lines();

  constructor(view: LitElement) {
    this.#view = view;
    this.#window = new Window(view);
  }

  show(data: BookingsData, parts: ListParts): TemplateResult {
    const isNarrow = this.#view.clientWidth / rem() < 44;
    const { lines, offsets } = this.#lines.of(data.rows, isNarrow, parts.hub.formats);
    const [first, last] = this.#window.lines(data.list, offsets);
    if (data.next !== null && last > lines.length - 40) queueMicrotask(parts.more);
    const shown = lines.slice(first, last).map((line, i) => ({ line, top: offsets[first + i]! }));
    return html`<div class="all" role="list" .style=${`block-size: ${offsets.at(-1)}rem`}>
      ${repeat(
        shown,
        ({ line }) => (line.kind === 'day' ? line.day : line.row.id),
        ({ line, top }) => lineOf(line, top, data, parts),
      )}
    </div>`;
  }
}

/** Made anew only where something of it has changed, not while one scrolls. */
function lineOf(line: Line, top: number, { questions }: BookingsData, parts: ListParts): unknown {
  const { hub, words, ticked, tick, approve, decide } = parts;
  if (line.kind === 'day') return guard([line, top, hub], () => dayLine(hub, words, line.at, top));
  const { row } = line;
  const isTicked = ticked.has(row.id);
  const asked = isAnswered(hub, row.id) ? undefined : questions.get(row.id)?.[0];
  const wasApproved = isApproved(hub, row.id);
  return guard([line, top, hub, isTicked, asked, wasApproved, given.get(row.id)], () =>
    bookingLine(parts, row, top, {
      isTicked,
      tick: () => tick(row.id),
      asked,
      isApproved: wasApproved,
      approve: () => approve(row),
      decide: () => decide(row.id),
    }),
  );
}
