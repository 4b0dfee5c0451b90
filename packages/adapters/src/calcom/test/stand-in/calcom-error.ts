/** An error in Cal.com's envelope. */
export class CalcomError extends Error {
  override readonly name = 'CalcomError';
  readonly status: number;
  /** The name of the exception, as Cal.com's API answers it. */
  readonly code: string;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
    this.code = CODES[status] ?? 'InternalServerErrorException';
  }
}

const CODES: Record<number, string> = {
  400: 'BadRequestException',
  401: 'UnauthorizedException',
  403: 'ForbiddenException',
  404: 'NotFoundException',
  422: 'UnprocessableEntityException',
};

/** Cal.com's messages for a taken time. */
export const TAKEN = {
  user: 'User either already has booking at this time or is not available',
  team: 'One of the hosts either already has booking at this time or is not available',
};

export const OUT_OF_BOUNDS =
  "The event type can't be booked at the \"start\" time provided. This could be because it's too soon (violating the minimum booking notice) or too far in the future (outside the event's scheduling window).";
