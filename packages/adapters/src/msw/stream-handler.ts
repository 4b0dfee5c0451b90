import { HttpHandler } from 'msw/http';

/** Handles what is answered for as long as somebody listens. */
export class StreamHandler extends HttpHandler {
  /** Writing an answer to the console means reading it to its end, which this one has not. */
  override async log({ response }: Parameters<HttpHandler['log']>[0]): Promise<void> {
    await response.body?.cancel();
  }
}
