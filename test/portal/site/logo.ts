/** A square logo of two colours and initials. */
import type { Organization } from '../data/types';

/** @returns an SVG of the organization's initials */
export function logo({ name, colours: [ground, ink] }: Organization): string {
  const initials = name
    .split(/[\s’-]+/)
    .filter((word) => /^[A-ZÀ-Ý]/.test(word))
    .slice(0, 2)
    .map((word) => word[0]);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><path fill="${ground}" d="M0 0h100v100H0z"/><path fill="${ink}" opacity=".35" d="M0 100 100 40v60z"/><text x="50" y="64" fill="${ink}" font-family="Georgia,serif" font-size="42" text-anchor="middle">${initials.join('')}</text></svg>`;
}
