/** What is read of an event at Microsoft Graph. What an occurrence leaves out is as its series says. */
export interface GraphEvent {
  readonly id: string;
  readonly '@odata.etag'?: string;
  readonly type?: 'singleInstance' | 'occurrence' | 'exception' | 'seriesMaster' | null;
  readonly seriesMasterId?: string | null;
  readonly start?: GraphTime | null;
  readonly end?: GraphTime | null;
  readonly isAllDay?: boolean | null;
  readonly isCancelled?: boolean | null;
  readonly showAs?: string | null;
  readonly responseStatus?: { readonly response?: string | null } | null;
  /** Its UID, which Graph has made, or an invitation. */
  readonly iCalUId?: string | null;
  /** Of ours: our UID. */
  readonly transactionId?: string | null;
  /** In an answer about changes: it is gone, or outside of the range by now. */
  readonly '@removed'?: unknown;
}

export interface GraphTime {
  /** `2027-03-08T09:00:00.0000000`. */
  readonly dateTime?: string;
  /** Name of a zone, of Windows or of IANA. */
  readonly timeZone?: string | null;
}

/** What is asked for, where it can be chosen. */
export const READ = 'id,type,seriesMasterId,start,end,isAllDay,isCancelled,showAs,responseStatus,iCalUId,transactionId';
