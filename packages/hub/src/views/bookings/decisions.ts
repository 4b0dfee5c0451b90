import type { HubWords } from '@team-booking/words/hub';
import type { LitElement } from 'lit';
import type { Hub } from '../../hub.ts';
import { make } from '../../parts/make.ts';
import type { HubDeciding } from './deciding.ts';
import type { BookingsData } from './load-bookings.ts';

/** Lets somebody decide in a list what becomes of a booking. What asks them is loaded when it is wanted. */
export class Decisions {
  readonly #view: LitElement;
  #deciding: HubDeciding | undefined;

  constructor(view: LitElement) {
    this.#view = view;
  }

  /** What asks, with what it knows by now; undefined as long as nobody has wanted to decide. */
  show(hub: Hub, words: HubWords['bookings'], { questions }: BookingsData): HubDeciding | undefined {
    return this.#deciding && Object.assign(this.#deciding, { hub, words, items: questions });
  }

  async open(booking: string): Promise<void> {
    const { HubDeciding: Deciding } = await import('./deciding.ts');
    if (!this.#deciding) {
      this.#deciding = make('team-hub-deciding', Deciding);
      this.#deciding.addEventListener('answered', () => this.#answered());
      this.#view.requestUpdate();
      await this.#view.updateComplete;
    }
    await this.#deciding.open(booking);
  }

  /** The button goes, to which the dialog has given the focus back. */
  #answered(): void {
    const row = this.#view.shadowRoot!.activeElement?.closest('.booking');
    row?.querySelector<HTMLElement>('a')!.focus();
    this.#view.requestUpdate();
  }
}
