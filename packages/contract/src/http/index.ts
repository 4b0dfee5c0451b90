export { matchesTag } from './entity-tag.ts';
export { httpHandler, type HandledRequest, type HandlerOptions, type HttpHandler } from './handler.ts';
export { problemResponse } from './problem-response.ts';
