import { html, nothing, noChange, render, type RootPart } from 'lit/html.js';
import type { ReactiveController } from 'lit';

export { html, nothing, noChange };

/** A style sheet. Without Lit's fallback for browsers that lack constructable ones: they lack the CSS of the booker, too. */
export const css = ([text]: TemplateStringsArray): CSSStyleSheet => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text!);
  return sheet;
};

export const adoptStyles = (root: ShadowRoot, styles: CSSStyleSheet[]): void => void (root.adoptedStyleSheets = styles);

interface Declaration {
  readonly type?: unknown;
  readonly attribute?: string | false;
  readonly reflect?: boolean;
}

type Properties = Readonly<Record<string, Declaration>>;

const attributeOf = (name: string, { attribute = name.toLowerCase() }: Declaration) => attribute;

/**
 * `LitElement` as far as the elements of the embed use it, in a third of its size; the build puts it in Lit's place. Packages are built on
 * Lit's own. Properties are read from `static properties` of the class and of those it extends.
 */
export class LitElement extends HTMLElement {
  static readonly properties: Properties = {};
  static readonly styles: CSSStyleSheet | CSSStyleSheet[] = [];

  /** The properties of a class that is defined, and of all that it extends. */
  protected static all: Properties = {};

  static get elementStyles(): CSSStyleSheet[] {
    return [this.styles].flat();
  }

  /** Read once, when the class is defined; this defines the accessors, too. */
  static get observedAttributes(): string[] {
    const { prototype } = this;
    this.all = {};
    // Those of a class that it extends come first.
    for (let one = this as typeof LitElement; one !== LitElement; one = Object.getPrototypeOf(one)) {
      this.all = { ...one.properties, ...this.all };
    }
    return Object.entries(this.all).flatMap(([name, declaration]) => {
      Object.defineProperty(prototype, name, {
        configurable: true,
        get(this: LitElement) {
          return this.#values[name];
        },
        set(this: LitElement, value: unknown) {
          const before = this.#values[name];
          this.#values[name] = value;
          this.requestUpdate(name, before);
        },
      });
      return attributeOf(name, declaration) || [];
    });
  }

  declare readonly renderRoot: ShadowRoot;
  hasUpdated = false;
  isUpdatePending = false;
  readonly #values: Record<string, unknown> = {};
  #changed = new Map<string, unknown>();
  readonly #controllers = new Set<ReactiveController>();
  #connect: () => void = () => {};
  /** Rejects if the last update threw. */
  #updated: Promise<unknown> = new Promise<void>((resolve) => (this.#connect = resolve));
  #part: RootPart | undefined;

  constructor() {
    super();
    const { all } = this.constructor as typeof LitElement;
    for (const name of Object.keys(all)) {
      // Set before the element was upgraded: would hide the accessor.
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name as never];
      delete this[name as never];
      this[name as never] = value;
    }
    this.requestUpdate();
  }

  connectedCallback(): void {
    (this as { renderRoot: ShadowRoot }).renderRoot ??= this.createRenderRoot();
    this.#connect();
    for (const controller of this.#controllers) controller.hostConnected?.();
    this.#part?.setConnected(true);
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
    this.#part?.setConnected(false);
  }

  attributeChangedCallback(attribute: string, before: string | null, value: string | null): void {
    if (before === value) return;
    const { all } = this.constructor as typeof LitElement;
    for (const [name, declaration] of Object.entries(all)) {
      if (attributeOf(name, declaration) !== attribute) continue;
      const { type } = declaration;
      const read = type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value;
      if (read !== this[name as never]) this[name as never] = read as never;
    }
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  requestUpdate(name?: string, before?: unknown): void {
    if (name) {
      if (Object.is(before, this[name as never])) return;
      if (!this.#changed.has(name)) this.#changed.set(name, before);
    }
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    this.#updated = this.#update(this.#updated);
  }

  /** Whether there is nothing to update; an update may bring about another. */
  get updateComplete(): Promise<boolean> {
    return this.#updated.then(() => !this.isUpdatePending);
  }

  async #update(before: Promise<unknown>): Promise<void> {
    // Who waits for the one before hears of its failure.
    await before.catch(() => {});
    this.performUpdate();
  }

  performUpdate(): void {
    if (!this.isUpdatePending) return;
    const changed = this.#changed;
    let template: unknown;
    try {
      this.willUpdate(changed);
      this.#reflect(changed);
      template = this.render();
      this.#part = render(template, this.renderRoot, { host: this, isConnected: this.isConnected });
    } finally {
      this.#changed = new Map();
      this.isUpdatePending = false;
    }
    this.hasUpdated = true;
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.updated(changed);
  }

  #reflect(changed: ReadonlyMap<string, unknown>): void {
    for (const [name, declaration] of Object.entries((this.constructor as typeof LitElement).all)) {
      const attribute = attributeOf(name, declaration);
      if (!declaration.reflect || !attribute || !changed.has(name)) continue;
      const value = this.#values[name];
      if (value == null) this.removeAttribute(attribute);
      else this.setAttribute(attribute, String(value));
    }
  }

  protected createRenderRoot(): ShadowRoot {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    adoptStyles(root, (this.constructor as typeof LitElement).elementStyles);
    return root;
  }

  protected willUpdate(_changed: ReadonlyMap<string, unknown>): void {}
  protected updated(_changed: ReadonlyMap<string, unknown>): void {}
  protected render(): unknown {
    return nothing;
  }
}
