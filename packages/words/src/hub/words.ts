import type { BookingWords } from './booking-words.ts';
import type { BookingsWords } from './bookings-words.ts';
import type { FrameWords } from './frame-words.ts';
import type { PaletteWords } from './palette-words.ts';
import type { StartWords } from './start-words.ts';
import type { TodayWords } from './today-words.ts';
import type { TypesWords } from './types-words.ts';
import type { CoverageWords } from './coverage-words.ts';
import type { ProposalsWords } from './proposals-words.ts';
import type { TimesWords } from './times-words.ts';
import type { FairnessWords, ProofWords } from './fairness-words.ts';
import type { CalendarsWords, HostsWords, HostWords, HoursWords } from './host-words.ts';
import type { SettingsParts } from './settings-words.ts';
import type { BookWords } from './book-words.ts';
import type { AwayWords } from './away-words.ts';
import type { DraftWords } from './draft-words.ts';
import type { QuestionWords } from './question-words.ts';
import type { PoolWords, PreviewWords } from './pool-words.ts';
import type { QuestionsWords } from './questions-words.ts';
import type { ShareWords } from './share-words.ts';
import type { TypeHelpWords, TypeWords } from './type-words.ts';

/** Words of the hub, part by part: a page loads those of the frame, and of the views that it shows. */
export interface HubWords extends SettingsParts {
  readonly frame: FrameWords;
  readonly today: TodayWords;
  readonly bookings: BookingsWords;
  readonly booking: BookingWords;
  readonly types: TypesWords;
  readonly times: TimesWords;
  readonly coverage: CoverageWords;
  readonly proposals: ProposalsWords;
  readonly fairness: FairnessWords;
  readonly proof: ProofWords;
  readonly start: StartWords;
  readonly away: AwayWords;
  readonly hosts: HostsWords;
  readonly host: HostWords;
  readonly hours: HoursWords;
  readonly calendars: CalendarsWords;
  readonly palette: PaletteWords;
  readonly book: BookWords;
  readonly draft: DraftWords;
  readonly question: QuestionWords;
  readonly type: TypeWords;
  readonly typeHelp: TypeHelpWords;
  readonly questions: QuestionsWords;
  readonly pool: PoolWords;
  readonly preview: PreviewWords;
  readonly share: ShareWords;
}

/** Names a part of the hub's words. */
export type HubPart = keyof HubWords;
