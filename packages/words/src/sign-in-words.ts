/** Texts of the pages for signing in. */
export interface SignInWords {
  readonly signIn: string;
  /** Title with the team's name. */
  readonly signInTo: (team: string) => string;
  readonly email: string;
  readonly name: string;
  readonly sendLink: string;
  readonly sent: string;
  readonly sentText: (email: string) => string;
  /** Where no mail is sent, and whoever runs the server sees the link. */
  readonly shown: string;
  readonly shownText: (email: string) => string;
  readonly useLink: string;
  readonly useLinkText: string;
  readonly firstAdmin: string;
  readonly firstAdminText: string;
  readonly ended: string;
  readonly wrong: string;
  readonly tooMany: string;
  readonly elsewhere: string;
  readonly withPasskey: string;
  readonly passkeyFailed: string;
  readonly withCompany: string;
  readonly companyFailed: string;
  readonly notInvited: string;
  readonly unverified: string;
  /** Somebody has come back from Google or Microsoft without having allowed it. */
  readonly notConnected: string;
  readonly signedInAs: (name: string) => string;
  readonly role: Readonly<Record<'admin' | 'host', string>>;
  readonly api: string;
  readonly addPasskey: string;
  readonly passkeyAdded: string;
  readonly signOut: string;
  readonly goOn: string;
}
