import type {} from '@team-booking/element/react';

export const refused = [
  // No such theme.
  <team-booking key="1" theme="blue" />,
  // Misspelled.
  <team-booking key="2" hide="detials" />,
  // No number.
  <team-booking key="3" duration="long" />,
  // A property, no attribute.
  <team-booking key="4" backend="https://book.example" />,
  // No such detail.
  <team-booking key="5" onteam-booking-step={(event) => event.detail.id} />,
  // Only the button has a label.
  <team-booking-times key="6" label="Book" />,
];
