import type { LitElement } from 'lit';
import { at } from '../address/address.ts';
import type { Hub } from '../hub.ts';
import type { HubPalette } from '../palette/palette.ts';
import { isSingleKey } from '../parts/keys.ts';
import { make } from '../parts/make.ts';
import { problemWords } from '../parts/problem-words.ts';
import { viewAt } from '../views.ts';

/** The palette and the keys that work everywhere. The palette is loaded when it is wanted, and stands in the shell from then on. */
export class Finder {
  readonly #shell: LitElement & { readonly hub: Hub | undefined };
  /** What the shell shows; undefined as long as nobody has asked for it. */
  palette: HubPalette | undefined;

  constructor(shell: LitElement & { readonly hub: Hub | undefined }) {
    this.#shell = shell;
  }

  /** Opens the palette, or the list of keys. */
  async open(face: 'find' | 'keys'): Promise<void> {
    const { hub } = this.#shell;
    if (!hub) return;
    try {
      const { HubPalette } = await import('../palette/palette.ts');
      this.palette ??= make('team-hub-palette', HubPalette);
      this.palette.hub = hub;
      this.#shell.requestUpdate();
      await this.#shell.updateComplete;
      await this.palette.open(face);
    } catch (error) {
      hub.toast({ text: problemWords(error, hub.words), isBad: true });
    }
  }

  /** Does what a key stands for. */
  press(event: KeyboardEvent): void {
    const { hub } = this.#shell;
    if (!hub) return;
    const { key } = event;
    if ((event.metaKey || event.ctrlKey) && !event.altKey && !event.shiftKey && key.toLowerCase() === 'k')
      void this.open('find');
    else if (!isSingleKey(event, hub)) return;
    else if (key === '?') void this.open('keys');
    else if (key === 'n' && viewAt(at('book'), hub.me.role)) hub.router.go(at('book'));
    else return;
    event.preventDefault();
  }
}
