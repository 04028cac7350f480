/** Formats that are not written in capitals alone. */
const SPELT: Readonly<Record<string, string>> = {
  GEOJSON: 'GeoJSON',
  PARQUET: 'Parquet',
  PMTILES: 'PMTiles',
  TOPOJSON: 'TopoJSON',
  'JSON-LD': 'JSON-LD',
  SHAPEFILE: 'Shapefile',
};

/**
 * @param format as a portal gives it, in any case
 * @returns as people write it, at most 12 characters, e.g. `CSV`, `GeoJSON`
 */
export function formatName(format: string): string {
  const upper = format.trim().toUpperCase();
  const known = Object.hasOwn(SPELT, upper) ? SPELT[upper] : undefined;
  return known ?? [...upper].slice(0, 12).join('');
}

/**
 * @param formats distinct, most frequent first
 * @param room how many are shown
 * @returns those shown, and how many others there are
 */
export function formatsShown(formats: readonly string[], room: number): { shown: string[]; others: number } {
  const real = formats.map((format) => formatName(format)).filter(Boolean);
  return { shown: real.slice(0, room), others: Math.max(0, real.length - room) };
}
