/** Cache validators of a feed's answer; sent with the next request, so that an unchanged calendar is not sent again. */
export interface Validators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** The text of a calendar, or that it is the one the validators came with. */
export type SourceText =
  | { readonly changed: true; readonly text: string; readonly validators: Validators }
  | { readonly changed: false };
