import type { HostDocument } from '@team-booking/contract/team';
import type { HubWords } from '@team-booking/words/hub';
import type { Hub } from '../../hub.ts';
import type { HostContent } from './content.ts';
import { hoursOf, windowsIn } from './week.ts';

/** For so long nothing may be typed before it is asked for. Milliseconds. */
const PAUSE = 250;

/** What other hours would have done to the times of the last 90 days, computed by the backend. Only for admins, and hosts with a booking type. */
export class EffectOfHours {
  /** In words; undefined as long as it is not known. */
  text: string | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = '';

  /** Asks for it, if it was not asked for yet. @param told runs once it is known */
  ask(hub: Hub, words: HubWords['hours'], host: HostDocument, content: HostContent, told: () => void): void {
    const [pool] = host.pools;
    if (hub.me.role !== 'admin' || !pool) return;
    const overrides = content.days.map(({ date, hours }) => ({ date, hours: windowsIn(hours) }));
    const draft = { hours: [{ host: host.id, hours: hoursOf(content.week), overrides }] };
    const asked = JSON.stringify(draft);
    if (asked === this.#asked) return;
    this.#asked = asked;
    this.text = undefined;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#compute(hub, words, pool.id, asked, told), PAUSE);
  }

  async #compute(hub: Hub, words: HubWords['hours'], pool: string, asked: string, told: () => void): Promise<void> {
    const { formats } = hub;
    try {
      const { slotsLost, slotsGained } = await hub.client.simulate({ id: pool, body: { draft: JSON.parse(asked) } });
      if (asked !== this.#asked) return;
      this.text =
        slotsLost + slotsGained === 0
          ? words.noEffect
          : words.effect(formats.number(slotsLost), formats.number(slotsGained));
      told();
    } catch {
      // It is said besides; without it the hours are saved all the same.
    }
  }
}
