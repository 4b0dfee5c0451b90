import type { Preview, TemplateDocument, TemplateWords } from '@team-booking/contract/team';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Hub } from '../../../hub.ts';

/** So long nobody has typed before a message is shown again, milliseconds. */
const PAUSE = 250;

/** What is looked at. */
interface Look {
  readonly hub: Hub;
  readonly template: TemplateDocument;
  readonly words: TemplateWords | 'ours';
}

/** Shows a message as its reader gets it, once nobody has typed for a moment. */
export class MessageLooks implements ReactiveController {
  /** The message; `undefined` until it is composed. */
  preview: Preview | undefined;
  /** Nothing composes messages here. */
  cannotShow = false;
  readonly #host: ReactiveControllerHost;
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Asks for a message, unless it was asked for last. */
  async look({ hub, template, words }: Look): Promise<void> {
    const { kind, role, locale, revision } = template;
    const asked = JSON.stringify([words, revision]);
    if (asked === this.#asked || (words !== 'ours' && (words.subject === '' || words.text === ''))) return;
    const isFirst = this.#asked === '';
    this.#asked = asked;
    clearTimeout(this.#timer);
    if (!isFirst) await new Promise((resolve) => (this.#timer = setTimeout(resolve, PAUSE)));
    try {
      const preview = await hub.client.previewTemplate({ body: { kind, role, locale, words } });
      if (asked === this.#asked) this.preview = preview;
      this.cannotShow = false;
    } catch {
      // What is wrong with the words is said when they are saved.
      this.cannotShow = !this.preview;
    }
    this.#host.requestUpdate();
  }
}
