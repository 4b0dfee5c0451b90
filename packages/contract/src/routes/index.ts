export { checkedHead, checkedRequest, withBody, type SentRequest } from './checked-request.ts';
export type { QueryParameter, Route } from './route.ts';
export { ROUTES, type RouteId } from './routes.ts';
export type { Answer, AnswerOf, Changed, Moved, RequestOf, RequiredRouteId, Subscribe, Surface } from './surface.ts';
