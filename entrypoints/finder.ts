/**
 * The finder: the script that looks for dataset links in a page. Injected where somebody opened Datalien on
 * the page; it brings no framework, no schema library, no polyfill (the background parses what it says).
 *
 *   background ──executeScript──▶ finder.js ──▶ quick pass: one selector query over the light tree
 *       ▲    ▲                        │             │ hits alone are read (finder/sieve.ts)
 *       │    └──── its result: FoundReference[] ◀───┤
 *       │                             ▼             │
 *       └──── finder.report ◀──── follow.ts ────────┘  again after changes, when idle
 *
 *   background ──executeScript──▶ thorough.js: takes the finder's place; also shadow roots, plain text,
 *                                 JSON-LD, every attribute, frames of the same origin
 *
 *   what                        when                              bound
 *   quick pass                  injection, later changes          slices of 8 ms; hits alone are parsed
 *   thorough pass               thorough.js injected, changes     slices of 8 ms; between them the page goes on
 *   observer                    until the first change, then off  no work at all per further change
 *   next pass                   ≥ 400 ms after a change, idle,    rest of 150 × the last pass: < 1 % of a core
 *                               page visible
 *   message                     the set of references changed     none from a page that cites nothing
 *   everything                  until the extension is gone       an orphan goes quiet at its next change
 *
 * The constants stand, with their reasons, where they are used: finder/follow.ts (400 ms, 150 ×, 1 s),
 * finder/slices.ts (8 ms), finder/quick.ts (the words of the selector), read.ts (8192 characters,
 * three wrappers), finder/distinct.ts (500 references).
 */
import { quick } from '../lib/links/finder/quick';
import { settle } from '../lib/links/finder/resident';

// What `defineUnlistedScript` would make of it, without the bytes of that function.
export default { main: () => settle(window, false, quick) };
