/** Hours that are proposed to a host. */
export interface ProposalsWords {
  readonly title: string;
  readonly from: (admin: string) => string;
  readonly none: string;
  readonly noneMore: string;
  readonly decided: string;
  readonly weekday: string;
  readonly proposed: string;
  readonly now: string;
  readonly nothing: string;
  readonly reason: string;
  readonly accept: string;
  readonly refuse: string;
  readonly accepted: string;
  readonly refused: string;
  readonly withdraw: string;
  readonly withdrawn: string;
  readonly asBefore: string;
}
