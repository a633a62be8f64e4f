// The HTTP status that a line gives, in whatever shape its client prints it: as a number, in brackets, by its name.

/** `status code 403`, `status: 503`, `HTTP status: 502`, `status=500`, `StatusCode: 400`, `from registry 403 (Forbidden)`. */
const BEHIND_WORD =
  /(?:status(?:[ _]?code)?|from registry|response code)["']?\s{0,2}[:=]?\s{0,2}["'(]{0,2}([45]\d\d)(?!\d)/i;
/** `HTTP 403`, `HTTP/2 503`, `(HTTP 400)`, `HTTP Error 404`. */
const HTTP = /\bhttp(?:\/\d(?:\.\d)?)?(?: error)?[ _:]{1,2}([45]\d\d)(?!\d)/i;
/** `https://ghcr.io/v2/octo/app/manifests/1: 500 Server Error`. */
const BEHIND_ADDRESS = /https?:\/\/[^\s"]{1,400}[^\s":]"?: ["']?([45]\d\d)(?= [A-Z])/i;
/** `403 Forbidden`, `503 (Service Unavailable)`, `401: Unauthorized`. */
const BEFORE_NAME =
  /(?:^|[^\d.])([45]\d\d)[:,]? ["'(]{0,2}(?:bad request|unauthorized|payment required|forbidden|not found|method not allowed|not acceptable|conflict|gone|precondition failed|request entity too large|unsupported media type|requested range not satisfiable|unprocessable (?:entity|content)|too many requests|internal server error|bad gateway|service unavailable|gateway time-?out)/i;
/** `DELETE /users/octo/packages/container/app/versions/1 - 404`: a request with its answer behind it. */
const BEHIND_REQUEST = /\b(?:GET|HEAD|POST|PUT|PATCH|DELETE) \S{1,400}(?: -|:| =>)? ([45]\d\d)(?: |$)/;
/** `'Forbidden'`, as .NET names a status. */
const NAMED =
  /(?:status|responded with|received|returned)[^'"]{0,40}['"](unauthorized|forbidden|not ?found|bad ?request|too ?many ?requests|internal ?server ?error|bad ?gateway|service ?unavailable|gateway ?timeout)['"]/i;
/** `RequestError [HttpError]: Server Error`: octokit gives GitHub's message, which often is the status alone. */
const OCTOKITS =
  /\bHttpError\]?: (unauthorized|forbidden|not found|bad request|server error|bad gateway|service unavailable|gateway timeout)\b/i;

const NAMES: Readonly<Record<string, number>> = {
  badrequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notfound: 404,
  toomanyrequests: 429,
  internalservererror: 500,
  servererror: 500,
  badgateway: 502,
  serviceunavailable: 503,
  gatewaytimeout: 504,
};

/** A status that says that a request failed. */
export function findStatus(line: string): number | undefined {
  const number = [BEHIND_WORD, HTTP, BEFORE_NAME, BEHIND_ADDRESS, BEHIND_REQUEST]
    .map((pattern) => pattern.exec(line)?.[1])
    .find((found) => found !== undefined);
  if (number !== undefined) return Number(number);
  const name = (NAMED.exec(line) ?? OCTOKITS.exec(line))?.[1];
  return name === undefined ? undefined : NAMES[name.toLowerCase().replaceAll(" ", "")];
}
