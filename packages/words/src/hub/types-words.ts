/** The list of booking types. */
export interface TypesWords {
  readonly name: string;
  readonly who: string;
  readonly link: string;
  readonly upcoming: string;
  readonly inUse: string;
  readonly archived: string;
  readonly draft: string;
  readonly publish: string;
  readonly inTurn: string;
  readonly everybody: string;
  readonly one: string;
  readonly mix: string;
  readonly none: string;
  readonly noneMore: string;
  readonly begin: string;
  readonly keyMove: string;
  readonly share: string;
  readonly newType: string;
  readonly newTitle: string;
  readonly newHelp: string;
  readonly make: string;
  readonly all: string;
  readonly startFrom: string;
  readonly fromNothing: string;
  readonly search: string;
  readonly noneFound: string;
  readonly sorted: string;
}
