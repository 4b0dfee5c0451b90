import type { Hub } from '../../hub.ts';

/** The view in which something waits that could not be delivered. */
interface Waiting {
  readonly hub: () => Hub;
  /** Carries a request out. @returns whether it was done */
  readonly attempt: (work: () => Promise<unknown>) => Promise<boolean>;
  readonly refresh: () => Promise<void>;
  /** Shows what has changed. */
  readonly requestUpdate: () => void;
}

/** Tries again what could not be delivered, or lets it be: then it leaves at once, and for good when the toast goes. */
export class Undelivered {
  readonly #view: Waiting;
  readonly #leaving = new Set<string>();

  constructor(view: Waiting) {
    this.#view = view;
  }

  /** Whether it was let be, though it may still be taken back. */
  isLeaving(id: string | null): boolean {
    return id !== null && this.#leaving.has(id);
  }

  /** @param text what is said when it is on its way */
  async retry(id: string, text: string): Promise<void> {
    const { hub, attempt, refresh } = this.#view;
    if (await attempt(() => hub().client.retryDeadLetter({ id }))) hub().toast({ text });
    await refresh();
  }

  /** @param text what is said while it can be taken back */
  discard(id: string, text: string): void {
    const { hub, attempt, refresh } = this.#view;
    this.#change(() => this.#leaving.add(id));
    const stay = () => this.#change(() => this.#leaving.delete(id));
    hub().toast({
      text,
      undo: stay,
      after: () =>
        void attempt(() => hub().client.discardDeadLetter({ id }))
          .then(refresh)
          .then(stay),
    });
  }

  #change(change: () => unknown): void {
    change();
    this.#view.requestUpdate();
  }
}
