import type { HubPart, HubWords } from '@team-booking/words/hub';
import { HubView } from '../../hub-view.ts';
import { emptyStyles } from '../../parts/empty.ts';
import { hostStyles } from '../../parts/host.ts';
import { skeletonStyles } from '../../parts/skeleton.ts';
import { partStyles } from './part.styles.ts';

/** A part of the settings: a view below the list's heading. */
export abstract class SettingsPart<Part extends HubPart, Data> extends HubView<Part, Data> {
  static override properties = { ...HubView.properties, common: { attribute: false } };
  static override styles = [...HubView.styles, emptyStyles, hostStyles, skeletonStyles, partStyles];

  /** What several parts say. */
  declare common: HubWords['settings'];

  /** Moves the focus within the part, once it shows what is named. */
  protected async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
