export { checkedAgainst, checkedHead, checkedRequest, withBody, type SentRequest } from './checked-request.ts';
export type { Access, QueryParameter, Route, Routes, Scope } from './route.ts';
export { ROUTES, type RouteId } from './routes.ts';
export type { Changed } from '../changed.ts';
export type {
  Answer,
  AnswerFor,
  AnswerOf,
  Moved,
  RequestFor,
  RequestOf,
  RequiredRouteId,
  Subscribe,
  Surface,
} from './surface.ts';
