import { HttpHandler } from 'msw/http';

/** Handles requests with a streamed answer. */
export class StreamHandler extends HttpHandler {
  /** Logging reads an answer to its end, which a stream does not have. */
  override async log({ response }: Parameters<HttpHandler['log']>[0]): Promise<void> {
    await response.body?.cancel();
  }
}
