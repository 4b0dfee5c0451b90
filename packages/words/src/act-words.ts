/** Texts of the pages that links in letters lead to. */
export interface ActWords {
  readonly ended: string;
  readonly endedText: string;
  readonly tooMany: string;
  /** What was shown is not so any more. */
  readonly changed: string;
  readonly refused: string;
  readonly taken: string;
  readonly reason: string;

  readonly willYou: string;
  readonly attend: string;
  readonly seeYou: string;
  readonly willBeThere: string;
  readonly moveOrCancel: string;
  readonly move: string;
  readonly moveTitle: string;
  readonly moveText: (when: string) => string;
  readonly moved: string;
  readonly inCalendar: string;
  readonly cancel: string;
  readonly cancelTitle: string;
  readonly cancelNow: string;
  readonly keep: string;
  readonly noMore: string;
  readonly contact: (who: string) => string;
  readonly again: string;

  readonly waitsForTeam: string;
  readonly waitsForPayment: string;
  readonly cancelled: string;
  readonly declined: string;
  readonly expired: string;
  readonly begun: string;
  readonly over: string;

  readonly visitor: string;
  readonly answer: string;
  readonly until: (when: string) => string;
  readonly approve: string;
  readonly decline: string;
  readonly declineTitle: string;
  readonly reasonForVisitor: string;
  readonly confirmed: string;
  readonly approvedBy: (name: string) => string;
  readonly declinedBy: (name: string) => string;
  readonly cancelledByVisitor: string;
  readonly cancelledBy: (name: string) => string;
  readonly notAnswered: string;
  readonly notYours: string;
  readonly notYoursText: string;
  readonly back: string;
}
