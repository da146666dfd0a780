/** A request to the REST API, as the server read it. */
export type ApiRequest = {
  readonly method: string;
  /** Without `/api/v10` and the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
};
