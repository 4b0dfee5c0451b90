import type { BookingType } from '@team-booking/sdk';
import type { Booker } from '../booker.ts';
import type { FullView } from '../view.ts';

/** Calls `act` once a booker shows its booking type; at once where it does. */
export function whenShown(booker: Booker, act: (view: FullView, type: BookingType) => void): void {
  const controller = {
    hostUpdated() {
      const { rendering: view } = booker;
      const step = view?.state.step;
      if (!view || !step || !('bookingType' in step)) return;
      booker.removeController(controller);
      act(view, step.bookingType);
    },
  };
  booker.addController(controller);
  controller.hostUpdated();
}
