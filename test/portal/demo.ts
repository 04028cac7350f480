/** What tests ask of the portal itself, under `/__demo/`; not there unless faults are enabled. */
import type { Fault } from './faults';
import { type Context, json, type Reply } from './http';

/** @returns the answer, or null for any other path */
export function demoAnswer(c: Context): Reply | null {
  if (!c.state.settings.faults || !c.path.startsWith('/__demo/')) return null;
  const done = json({ done: true });
  switch (`${c.method} ${c.path}`) {
    case 'POST /__demo/fault':
      c.state.faults.add(JSON.parse(c.body.toString()) as Fault);
      return done;
    case 'POST /__demo/reset':
      c.state.reset();
      return done;
    case 'GET /__demo/requests':
      return json(c.state.log);
    case 'POST /__demo/read-only':
      c.state.readOnly = Boolean((JSON.parse(c.body.toString()) as { on?: unknown }).on);
      return done;
    default:
      return null;
  }
}
