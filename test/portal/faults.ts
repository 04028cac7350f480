/** Faults that tests order: what a network, a proxy or a broken portal would do. */

export type FaultKind =
  /** Answers as usual, `ms` later. */
  | 'latency'
  /** Answers `status` with `body` (JSON `{message}` by default). */
  | 'status'
  /** Answers an HTML page, as a proxy does (`status`, 502 by default). */
  | 'html'
  /** 200 and bytes that are not JSON though they say so. */
  | 'garbage'
  /** 200 and JSON that is not what was asked. */
  | 'wrongShape'
  /** Cuts the connection before anything is done. */
  | 'reset'
  /** Does what was asked, then cuts the connection. */
  | 'resetAfter'
  /** Never answers. */
  | 'hang'
  /** 302 to `headers.location`. */
  | 'redirect';

export interface Fault {
  /** `path`: a regular expression on path and query. */
  match: { method?: string; path: string };
  kind: FaultKind;
  /** How often; for ever where absent. */
  times?: number;
  ms?: number;
  status?: number;
  headers?: Record<string, string>;
  body?: string;
}

export class Faults {
  #orders: { fault: Fault; path: RegExp; left: number }[] = [];

  /** @throws SyntaxError where `match.path` is no regular expression */
  add(fault: Fault): void {
    this.#orders.push({ fault, path: new RegExp(fault.match.path), left: fault.times ?? Infinity });
  }

  clear(): void {
    this.#orders = [];
  }

  /** @returns the fault ordered for a request, counted down, or null */
  take(method: string, target: string): Fault | null {
    const order = this.#orders.find(
      ({ fault, path, left }) => left > 0 && (fault.match.method ?? method) === method && path.test(target),
    );
    if (!order) return null;
    order.left--;
    return order.fault;
  }
}
