import { loadHubWords, type HubPart, type HubWords } from '@team-booking/words/hub';
import type { Topic } from '../../hub-view.ts';
import type { Draft, Told } from '../../parts/draft/draft.ts';
import { keptDraft } from '../../parts/draft/kept.ts';
import { HubSaveBar } from '../../parts/draft/save-bar.ts';
import { focusFirstError, type Form } from '../../parts/form/field.ts';
import { formStyles } from '../../parts/form/form.styles.ts';
import { make } from '../../parts/make.ts';
import { SettingsPart } from './settings-part.ts';
import { storedTeam, teamDraft, type EditedTeam } from './team-draft.ts';

/** What forms about the team need. */
export interface TeamForm {
  readonly formWords: HubWords['draft'];
  readonly team: HubWords['team'];
}

/** A part that edits some of the team itself. */
export abstract class TeamPart<Part extends HubPart> extends SettingsPart<Part, TeamForm> {
  static override styles = [...SettingsPart.styles, formStyles];
  override readonly topics: readonly Topic[] = ['team'];
  protected draft!: Draft<EditedTeam>;
  protected readonly bar = make('team-hub-save-bar', HubSaveBar);

  /** Puts a member into words. */
  protected abstract told(member: keyof EditedTeam, path: readonly string[], words: HubWords['team']): Told;

  get #subject(): string {
    return `team/${this.localName}`;
  }

  protected override async load(signal: AbortSignal): Promise<TeamForm> {
    const { client, locale } = this.hub;
    const [team, formWords, words] = await Promise.all([
      client.team({}, { signal }),
      loadHubWords(locale, 'draft'),
      loadHubWords(locale, 'team'),
    ]);
    this.draft ??= this.#begun(words);
    this.draft.show(storedTeam(team));
    return { formWords, team: words };
  }

  #begun(words: HubWords['team']): Draft<EditedTeam> {
    const draft = teamDraft(this, {
      client: () => this.hub.client,
      told: (member, path) => this.told(member, path, words),
      stored: () => this.refresh(),
    });
    const left = keptDraft<EditedTeam>(this.hub, this.#subject);
    if (left) draft.adopt(left);
    return draft;
  }

  /** What its fields are given. */
  protected form({ formWords }: TeamForm): Form {
    return { words: formWords, errors: this.draft.errors };
  }

  /** The bar that saves, for the foot of the part. */
  protected saveBar(note?: string): HubSaveBar {
    const { hub, address, draft, bar } = this;
    const refused = () => void focusFirstError(this.renderRoot, draft.errors);
    bar.parts = { hub, address, drafts: { [this.#subject]: draft }, refused, ...(note !== undefined && { note }) };
    return bar;
  }
}
