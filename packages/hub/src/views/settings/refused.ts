import { codeOf } from '../../parts/problem-words.ts';

/**
 * Shows at its field what the backend does not accept.
 *
 * @param text what is said there
 * @returns whether there was such a field
 */
export function showRefused(form: HTMLFormElement, error: unknown, text: string): boolean {
  if (codeOf(error) !== 'invalid') return false;
  const errors = (error as { readonly errors?: readonly { readonly pointer: string }[] }).errors ?? [];
  for (const { pointer } of errors) {
    const field = form.elements.namedItem(pointer.split('/')[1] ?? '');
    if (
      field instanceof HTMLInputElement ||
      field instanceof HTMLTextAreaElement ||
      field instanceof HTMLSelectElement
    ) {
      flag(field, text);
      return true;
    }
  }
  return false;
}

/** Says at a field what is wrong with it, until it is changed. */
export function flag(field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, text: string): void {
  field.setCustomValidity(text);
  field.reportValidity();
  field.addEventListener('input', () => field.setCustomValidity(''), { once: true });
}
