import { Refusal } from '@team-booking/contract';

export function slotTaken(): Refusal {
  return new Refusal('slot-taken', 'Load the availability again and choose another time.');
}
