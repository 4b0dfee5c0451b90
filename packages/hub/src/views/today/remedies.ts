import { approve } from '../../parts/approving.ts';
import { problemWords } from '../../parts/problem-words.ts';
import type { Shows } from './shows.ts';
import type { Remedies } from './waiting.ts';
import type { Waits } from './waits.ts';

/** What is done about what waits. */
export class Remedying implements Omit<Remedies, 'question' | 'calendarWhy'> {
  readonly #view: Shows;
  readonly #waits: Waits;
  readonly #attempt: (work: () => Promise<unknown>) => Promise<boolean>;
  /** Hosts who were asked here, which may still be taken back. */
  readonly #asked = new Set<string>();
  /** Hosts whose calendars are being read again. */
  readonly #reading = new Set<string>();

  /** @param attempt does something and says what keeps it from being done; @returns whether it was */
  constructor(view: Shows, waits: Waits, attempt: (work: () => Promise<unknown>) => Promise<boolean>) {
    this.#view = view;
    this.#waits = waits;
    this.#attempt = attempt;
  }

  readonly approve: Remedies['approve'] = ({ booking }) => {
    approve(this.#view.hub, booking, this.#view);
    this.#toWaits();
  };

  readonly isAsked: Remedies['isAsked'] = ({ host }) => this.#asked.has(host);

  /** Says so at once, and asks ten seconds later: until then it can be taken back. */
  readonly ask: Remedies['ask'] = ({ host }) => {
    if (this.#asked.has(host)) return;
    const view = this.#view;
    const { hub, data } = view;
    const { hosts, questionWords } = data!;
    const back = () => {
      this.#asked.delete(host);
      view.requestUpdate();
    };
    const send = async () => {
      try {
        await hub.client.askToReconnect({ id: host });
      } catch (error) {
        hub.toast({ text: problemWords(error, hub.words), isBad: true });
      }
      // It goes on saying what was done until it is known what has become of it.
      await view.refresh();
      back();
    };
    const text = questionWords.told(hosts.find(({ id }) => id === host)?.name ?? host);
    hub.toast({ text, undo: back, after: () => void send() });
    this.#asked.add(host);
    view.requestUpdate();
    this.#toWaits();
  };

  readonly isReading: Remedies['isReading'] = ({ host }) => this.#reading.has(host);

  readonly readAgain: Remedies['readAgain'] = (item) => void this.#readAgain(item);

  async #readAgain(item: Parameters<Remedies['readAgain']>[0]): Promise<void> {
    const { calendarAgain } = await import('./calendar-again.ts');
    await calendarAgain(this.#view, item, this.#reading, this.#waits);
  }

  readonly deliver: Remedies['deliver'] = ({ letter: { id } }, again) => void this.#deliver(id, again);

  async #deliver(id: string, again: boolean): Promise<void> {
    const { hub, words } = this.#view;
    const { client } = hub;
    const isDone = await this.#attempt(() =>
      again ? client.retryDeadLetter({ id }) : client.discardDeadLetter({ id }),
    );
    if (!isDone) return;
    hub.toast({ text: again ? words.sentAgain : words.discarded });
    await this.#view.refresh();
  }

  /** What had the focus may be gone. */
  #toWaits(): void {
    this.#view.renderRoot.querySelector<HTMLElement>('#waits')?.focus();
  }
}
