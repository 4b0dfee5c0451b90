import { Opener, type OpenerBody } from './opener.ts';

/**
 * The next free times in one line; each opens the booker in a dialog, with that time chosen. Takes all attributes, properties, slots,
 * parts and custom properties of `<team-booking>`, and has its events.
 *
 * @tag team-booking-times
 *
 * @slot - Fallback without script, e.g. a link to the booking page.
 *
 * @csspart strip - The line.
 * @csspart day-name - The day, before its first time.
 * @csspart pill - One time.
 * @csspart more - The button that opens the booker without a time.
 * @csspart dialog - The dialog.
 * @csspart head - Faces, team and the button that closes.
 * @csspart close - The button that closes.
 */
export class TeamBookingTimes extends Opener {
  static override readonly properties = { count: { type: Number } };

  /** How many times at most. Default: 5. */
  declare count: number | undefined;

  protected override async load(): Promise<OpenerBody> {
    const { StripBody } = await import('./opener/bodies.ts');
    return new StripBody(this);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'team-booking-times': TeamBookingTimes;
  }
}
