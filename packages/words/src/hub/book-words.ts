/** Booking for a visitor, and choosing a time. */
export interface BookWords {
  readonly what: string;
  readonly when: string;
  readonly who: string;
  readonly type: string;
  readonly duration: string;
  readonly host: string;
  /** Where it takes place. */
  readonly place: string;
  /** Where the host comes to. */
  readonly address: string;
  readonly whoeverIsNext: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  /** That of the visitor. */
  readonly zone: string;
  /** Below the button: what sending does. */
  readonly told: string;
  readonly book: string;
  readonly bookAt: (when: string) => string;
  readonly booked: (visitor: string) => string;
  readonly chooseTime: string;
  readonly noType: string;
  readonly noTypeMore: string;
  readonly day: string;
  readonly dayBefore: string;
  readonly dayAfter: string;
  readonly time: string;
  readonly noneOnDay: string;
  readonly nextDay: string;
  readonly noneAhead: string;
}
