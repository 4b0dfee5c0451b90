import type { HubWords } from '@team-booking/words/hub';
import type { Hub } from '../../hub.ts';
import type { TodayData } from './load-today.ts';

/** A view that shows what waits. */
export interface Shows {
  readonly hub: Hub;
  readonly words: HubWords['today'];
  readonly data: TodayData | undefined;
  readonly renderRoot: DocumentFragment | HTMLElement;
  readonly updateComplete: Promise<unknown>;
  requestUpdate(): void;
  refresh(): Promise<void>;
}
