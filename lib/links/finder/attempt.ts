/** What a function returns; `undefined` where it throws. For what a hostile page, or address, may break. */
export function attempt<T>(what: () => T): T | undefined {
  try {
    return what();
  } catch {
    return undefined;
  }
}
