export { matchesTag } from './entity-tag.ts';
export {
  httpHandler,
  tableHandler,
  type HandledRequest,
  type HandlerOptions,
  type HttpHandler,
  type Members,
} from './handler.ts';
export { problemResponse } from './problem-response.ts';
