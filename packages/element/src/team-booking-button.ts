import { Opener, type OpenerBody } from './opener.ts';

/**
 * A button that opens the booker in a dialog. Takes all attributes, properties, slots, parts and custom properties of
 * `<team-booking>`, and has its events.
 *
 * @tag team-booking-button
 *
 * @slot - The label; of a link, which is the fallback without script, its text.
 * @slot trigger - A button or link of the page that takes the place of the element's own.
 *
 * @csspart trigger - The button.
 * @csspart dialog - The dialog.
 * @csspart head - Faces, team and the button that closes.
 * @csspart close - The button that closes.
 */
export class TeamBookingButton extends Opener {
  static override readonly properties = { label: {}, floating: { reflect: true } };

  /** The button's text. Default: the element's content, else "Book a time". */
  declare label: string | undefined;
  /** Pins the button to a corner of the window. */
  declare floating: 'bottom-end' | 'bottom-start' | 'top-end' | 'top-start' | undefined;

  protected override async load(): Promise<OpenerBody> {
    const { ButtonBody } = await import('./opener/bodies.ts');
    return new ButtonBody(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'team-booking-button': TeamBookingButton;
  }
}
