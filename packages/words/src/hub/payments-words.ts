/** How the team takes money. */
export interface PaymentsWords {
  readonly takers: string;
  readonly testPage: string;
  readonly ready: string;
  readonly notReady: string;
  readonly live: string;
  readonly test: string;
  readonly missing: (settings: string) => string;
  readonly webhook: string;
  readonly heard: string;
  readonly reached: string;
  readonly refused: (when: string) => string;
  readonly unreached: (when: string) => string;
  readonly none: string;
  readonly noneMore: string;
  readonly priced: string;
  readonly unpayable: string;
  readonly unpayableMore: (provider: string) => string;
  readonly free: string;
  readonly freeMore: (tab: string) => string;
  readonly refunds: string;
  readonly refundStates: Readonly<Record<'asked' | 'failed', string>>;
  readonly refundMore: string;
  readonly retried: string;
}
