import { Component, CUSTOM_ELEMENTS_SCHEMA, output } from '@angular/core';
import '@team-booking/element/embed';
import type { TeamBookingBookedEvent } from '@team-booking/element';

@Component({
  selector: 'app-booker',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <team-booking
      src="https://book.example/call"
      time-zone="Europe/Berlin"
      lock-time-zone
      [prefill]="{ name: 'Vera Visitor' }"
      (team-booking-booked)="tell($event)"
    />
  `,
})
export class Booker {
  readonly booked = output<string>();

  tell(event: TeamBookingBookedEvent): void {
    this.booked.emit(event.detail.id);
  }
}
