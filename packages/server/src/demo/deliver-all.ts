import type { Deliverer } from '@team-booking/engine';

/** Delivers what is due, until nothing is. */
export async function deliverAll(deliverer: Deliverer): Promise<void> {
  for (let isMore = true; isMore;) {
    isMore = await deliverer.pass();
    await deliverer.settled();
  }
}
