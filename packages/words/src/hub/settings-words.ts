import type { LogWords } from './log-words.ts';
import type { MembersWords } from './members-words.ts';
import type { MessagesWords } from './messages-words.ts';
import type { MineWords } from './mine-words.ts';
import type { PaymentsWords } from './payments-words.ts';
import type { PrivacyWords } from './privacy-words.ts';
import type { TeamWords } from './team-words.ts';
import type { TokensWords } from './tokens-words.ts';
import type { WebhooksWords } from './webhooks-words.ts';

/** Names a part of the settings. */
type SettingsPart =
  | 'team'
  | 'look'
  | 'messages'
  | 'payments'
  | 'members'
  | 'webhooks'
  | 'tokens'
  | 'log'
  | 'privacy'
  | 'mine';

/** What stands around every part of the settings, and what several of them say. */
export interface SettingsWords {
  readonly names: Readonly<Record<SettingsPart, string>>;
  /** What a part is about, below its name. */
  readonly leads: Readonly<Record<SettingsPart, string>>;
  readonly byFile: (file: string) => string;
  readonly saved: string;
  readonly save: string;
  readonly add: string;
  readonly remove: string;
  readonly never: string;
  readonly copy: string;
  readonly shownOnce: string;
  readonly more: string;
}

/** Words of the settings, part by part. */
export interface SettingsParts {
  readonly settings: SettingsWords;
  readonly log: LogWords;
  readonly members: MembersWords;
  readonly tokens: TokensWords;
  readonly webhooks: WebhooksWords;
  readonly messages: MessagesWords;
  readonly payments: PaymentsWords;
  readonly team: TeamWords;
  readonly privacy: PrivacyWords;
  readonly mine: MineWords;
}
