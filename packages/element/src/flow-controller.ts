import { createFlow, type BookingFlow, type FlowEvent, type FlowOptions, type FlowState } from '@team-booking/sdk';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What the element wants to hear of its flow. */
export interface FlowListeners {
  readonly changed: (state: FlowState, before: FlowState) => void;
  readonly happened: (event: FlowEvent) => void;
}

/** Binds a flow to an element: listens and runs while the element is in a document, and not a moment longer. */
export class FlowController implements ReactiveController {
  readonly #element: ReactiveControllerHost;
  readonly #listeners: FlowListeners;
  #endings: (() => void)[] = [];
  #own = false;
  #connected = false;
  /** Undefined as long as the settings do not make one. */
  flow: BookingFlow | undefined;

  constructor(element: ReactiveControllerHost, listeners: FlowListeners) {
    this.#element = element;
    this.#listeners = listeners;
    element.addController(this);
  }

  /** Takes a flow of the page, which starts with the element but whose end is the page's, or makes one. */
  use(flow: BookingFlow | FlowOptions | undefined): void {
    this.#end();
    this.#own = !!flow && !('start' in flow && typeof flow.start === 'function');
    this.flow = this.#own ? createFlow(flow as FlowOptions) : (flow as BookingFlow | undefined);
    if (this.#connected) this.#begin();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#begin();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#end();
  }

  #begin(): void {
    const { flow } = this;
    if (!flow) return;
    const { changed, happened } = this.#listeners;
    this.#endings = [
      flow.subscribe((state, before) => {
        changed(state, before);
        this.#element.requestUpdate();
      }),
      flow.listen(happened),
    ];
    flow.start();
  }

  #end(): void {
    for (const end of this.#endings) end();
    this.#endings = [];
    if (this.#own) this.flow?.stop();
  }
}
