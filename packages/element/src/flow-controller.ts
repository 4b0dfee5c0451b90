import { createFlow, type BookingFlow, type FlowEvent, type FlowOptions, type FlowState } from '@team-booking/sdk';
import type { LitElement, ReactiveController } from 'lit';

/** What the element is notified of by its flow. */
export interface FlowListeners {
  readonly changed: (state: FlowState, before: FlowState) => void;
  readonly happened: (event: FlowEvent) => void;
}

/** Binds a flow to an element: subscribes and runs only while the element is in a document. */
export class FlowController implements ReactiveController {
  readonly #element: LitElement;
  readonly #listeners: FlowListeners;
  #own = false;
  #end = (): void => {};
  /** Undefined as long as the settings do not describe one. */
  flow: BookingFlow | undefined;

  constructor(element: LitElement, listeners: FlowListeners) {
    this.#element = element;
    this.#listeners = listeners;
    element.addController(this);
  }

  /** Takes a flow of the page, which the element starts and only the page stops, or creates one. */
  use(flow: BookingFlow | FlowOptions | undefined): void {
    this.#end();
    this.#own = !!flow && !('subscribe' in flow);
    this.flow = this.#own ? createFlow(flow as FlowOptions) : (flow as BookingFlow | undefined);
    if (this.#element.isConnected) this.hostConnected();
  }

  hostConnected(): void {
    const { flow } = this;
    if (!flow) return;
    const unsubscribe = flow.subscribe((state, before) => {
      this.#listeners.changed(state, before);
      this.#element.requestUpdate();
    });
    const unlisten = flow.listen(this.#listeners.happened);
    this.#end = () => {
      unsubscribe();
      unlisten();
      if (this.#own) flow.stop();
    };
    flow.start();
  }

  hostDisconnected(): void {
    this.#end();
  }
}
