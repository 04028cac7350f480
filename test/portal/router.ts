/** A table of routes; `:name` in a pattern takes one segment. */
import type { Handler } from './http';

interface Route {
  method: string;
  pattern: RegExp;
  names: string[];
  handler: Handler;
}

export interface Match {
  handler: Handler;
  params: Record<string, string>;
}

export class Router {
  readonly #routes: Route[] = [];

  /** @param pattern e.g. `/api/1/datasets/:dataset/` */
  on(method: string, pattern: string, handler: Handler): this {
    const names: string[] = [];
    const source = pattern.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:(\w+)/g, (_, name: string) => {
      names.push(name);
      return '([^/]+)';
    });
    this.#routes.push({ method, pattern: new RegExp(`^${source}$`), names, handler });
    return this;
  }

  get(pattern: string, handler: Handler): this {
    return this.on('GET', pattern, handler);
  }

  post(pattern: string, handler: Handler): this {
    return this.on('POST', pattern, handler);
  }

  put(pattern: string, handler: Handler): this {
    return this.on('PUT', pattern, handler);
  }

  delete(pattern: string, handler: Handler): this {
    return this.on('DELETE', pattern, handler);
  }

  /** @returns the route's handler and its values; null where no route of that method fits */
  find(method: string, path: string): Match | null {
    const wanted = method === 'HEAD' ? 'GET' : method;
    for (const { method: known, pattern, names, handler } of this.#routes) {
      const found = known === wanted ? pattern.exec(path) : null;
      if (found) {
        return { handler, params: Object.fromEntries(names.map((n, i) => [n, decode(found[i + 1] ?? '')])) };
      }
    }
    return null;
  }

  /** @returns whether any method has a route there */
  knows(path: string): boolean {
    return this.#routes.some(({ pattern }) => pattern.test(path));
  }
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
