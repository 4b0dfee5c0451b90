/** A request that has an address of the contract. */
export interface Asked {
  readonly request: Request;
  /** The slug or id in its address. */
  readonly name: string;
}

/** A request of the contract and how it is answered. */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `{base}`; a slug or id is `:name`. */
  readonly path: string;
  /** Whether the answer goes on for as long as somebody listens. */
  readonly streams?: boolean;
  /** @throws Refusal, BackendError */
  readonly answer: (asked: Asked) => Response | Promise<Response>;
}
