/** What a form sends, as far as it may be handed over. */
export interface Entry {
  readonly name: string;
  /** The last token of `autocomplete`, e.g. `given-name`. */
  readonly autocomplete: string;
  /** `type` of an input; else `textarea`, `select-one` … */
  readonly type: string;
  /** `data-team-booking`: what it is for the booker. */
  readonly meant: string | undefined;
  readonly value: string;
}

/** Never handed over, whatever they are called. */
const SECRET = /^(password|file|submit|button|image|reset|output|fieldset)$/;

/** Reads a form as it would be sent, without passwords, files and cards. Does not change it. */
export function entriesOf(form: HTMLFormElement): Entry[] {
  return ([...form.elements] as HTMLInputElement[]).flatMap((control) => {
    const { name, type, disabled, dataset, checked, value } = control;
    const meant = dataset['teamBooking'];
    const autocomplete = control.getAttribute('autocomplete')?.trim().toLowerCase().split(/\s+/).at(-1) ?? '';
    if (!type || disabled || SECRET.test(type) || /^(cc-|.*password|one-time-code)/.test(autocomplete)) return [];
    if (/^(checkbox|radio)$/.test(type) && !checked) return [];
    const values =
      control instanceof HTMLSelectElement ? [...control.selectedOptions].map((one) => one.value) : [value];
    return values.filter((one) => one?.trim()).map((one) => ({ name, autocomplete, type, meant, value: one.trim() }));
  });
}
