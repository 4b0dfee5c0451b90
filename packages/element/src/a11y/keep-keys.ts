/**
 * Keeps keys from the page that are typed into a field or that moved something here: outside of the shadow root their target is the
 * element itself, so a page takes letters for its shortcuts. Tab and Escape leave, as dialogs need them.
 */
export function keepKeys(event: Event): void {
  const { key, target } = event as KeyboardEvent;
  const isTyped = (target as Element).matches('input, select, textarea') && !/^(Tab|Escape)$/.test(key);
  if (isTyped || event.defaultPrevented) event.stopPropagation();
}
