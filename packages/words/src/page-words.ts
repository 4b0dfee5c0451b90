/** Texts of the pages around the booker, which has its own. */
export interface PageWords {
  /** Title of the page with all links of a team. */
  readonly book: (team: string) => string;
  readonly noLinks: string;
  readonly withOne: string;
  readonly withAll: (names: string) => string;
  readonly withPanel: string;
  readonly yourBooking: string;
  readonly missing: string;
  readonly missingText: string;
  readonly allLinks: (team: string) => string;
  /** Link to the plain page, for when the booker does not appear. */
  readonly plainHint: string;
  readonly plainLink: string;
  readonly manageNeedsScript: string;
  /** Link to the page that has lost links mailed. */
  readonly lostLink: string;
  readonly contact: (who: string) => string;
  readonly failed: string;
  readonly failedText: string;
}
