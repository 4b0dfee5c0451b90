import '@team-booking/element/embed';
import type {} from '@team-booking/element/react';

export function Booker({ onBooked }: { onBooked: (id: string) => void }) {
  return (
    <team-booking
      src="https://book.example/call"
      time-zone="Europe/Berlin"
      lock-time-zone
      ref={(element) => {
        if (element) element.prefill = { name: 'Vera Visitor' };
      }}
      onteam-booking-booked={(event) => onBooked(event.detail.id)}
    />
  );
}
