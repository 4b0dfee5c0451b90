/** Texts of the pages that show letters which did not leave. */
export interface OutboxWords {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  readonly to: string;
  readonly from: string;
  readonly replyTo: string;
  readonly subject: string;
  readonly sent: string;
  readonly asPage: string;
  readonly asText: string;
  readonly invite: string;
  readonly download: string;
  readonly all: string;
  readonly forAdmins: string;
  readonly forAdminsText: string;
}
