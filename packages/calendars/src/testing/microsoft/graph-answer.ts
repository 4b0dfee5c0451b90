/** What a server answers. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export function refusal(status: number, code: string): Answer {
  return { status, body: { error: { code, message: code, innerError: { 'request-id': '1' } } } };
}
