import type { ReactiveControllerHost } from 'lit';
import type { Hub } from '../hub.ts';

/** The name of the key that commands begin with, on this machine. */
export const COMMAND = /Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl ';

/** Hands an element what is pressed anywhere on the page, as long as it is there. */
export function followKeys(element: ReactiveControllerHost, press: (event: KeyboardEvent) => void): void {
  element.addController({
    hostConnected: () => document.addEventListener('keydown', press),
    hostDisconnected: () => document.removeEventListener('keydown', press),
  });
}

/** Whether a key was pressed alone while nothing is typed, and may therefore do something by itself. Everybody can switch that off. */
export function isSingleKey(event: KeyboardEvent, { keys }: Pick<Hub, 'keys'>): boolean {
  const { ctrlKey, metaKey, altKey, defaultPrevented } = event;
  return keys && !ctrlKey && !metaKey && !altKey && !defaultPrevented && !isTyped(event);
}

/** Whether it goes into a field, or to a dialog that has keys of its own. */
function isTyped(event: KeyboardEvent): boolean {
  return event
    .composedPath()
    .some(
      (target) =>
        target instanceof HTMLElement &&
        (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select, dialog')),
    );
}
