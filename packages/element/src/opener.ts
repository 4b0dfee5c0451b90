import { html, type ReactiveController } from 'lit';
import { SettingsElement } from './settings-element.ts';

/** What opens and closes a booker. */
export interface Opens {
  open(): void;
  close(): void;
  /** Invalidates cached times and reloads them. */
  refresh(): void;
}

/** What an {@link Opener} shows; lazy-loaded. */
export interface OpenerBody extends Opens, ReactiveController {
  render(): unknown;
}

/** An element that opens a booker in a dialog. Its content stands for it until its body is loaded. */
export abstract class Opener extends SettingsElement implements Opens {
  #loading: Promise<void> | undefined;
  #body: OpenerBody | undefined;

  protected abstract load(): Promise<OpenerBody>;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#call();
  }

  /** Opens the booker in a dialog. */
  open(): void {
    this.#call('open');
  }

  /** Closes the dialog; what was typed is kept. */
  close(): void {
    this.#call('close');
  }

  /** Invalidates cached times and reloads them. */
  refresh(): void {
    this.#call('refresh');
  }

  protected override render(): unknown {
    return this.#body ? this.#body.render() : html`<slot></slot><slot name="trigger"></slot>`;
  }

  /** Calls a method of the body, which it loads. */
  #call(method?: keyof Opens): void {
    this.#loading ??= this.#load();
    if (method) void this.#loading.then(() => this.#body?.[method]());
  }

  async #load(): Promise<void> {
    try {
      this.#body = await this.load();
      this.addController(this.#body);
      this.requestUpdate();
    } catch (error) {
      this.#loading = undefined;
      console.error(`<${this.localName}>: ${(error as Error).message}`);
    }
  }
}
