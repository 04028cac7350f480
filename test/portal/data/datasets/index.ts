/** Every dataset of the demo portal. */
import { objectId } from '../../ids';
import type { Ago } from '../dates';
import { organizationId } from '../organizations';
import { personId } from '../people';
import type { CommunityFile, Dataset } from '../types';
import { build, buildFile, type Row } from './build';
import { ELSEWHERE, SERIES } from './elsewhere';
import { states } from './states';
import { VALOMBRE } from './valombre';

export { datasetId, fileId } from './build';

/** @returns the rows of all datasets: their keys name them everywhere */
export const rows = (ago: Ago): Row[] => [...VALOMBRE, ...states(ago), ...ELSEWHERE, ...SERIES];

/** @returns all datasets, some with followers and community files */
export function datasets(ago: Ago): Dataset[] {
  return rows(ago).map((row, n) => {
    const dataset = build(row, ago);
    // A copy: the row is seeded again at each start.
    if (dataset.harvest) dataset.harvest = { ...dataset.harvest, at: ago(dataset.harvest.at) };
    for (let f = 0; f < n % 9; f++) dataset.followers.set(objectId(`follower:${n}:${f}`), ago(f * 7));
    if (row.key === 'stops') dataset.community = community(ago);
    if (row.key === 'bikes') dataset.followers.set(personId('journalist'), ago(12));
    return dataset;
  });
}

const community = (ago: Ago): CommunityFile[] => [
  {
    ...buildFile({ title: 'Arrêts en GeoJSON', format: 'geojson' }, 'stops:community', 0, 14, ago),
    organization: organizationId('canopee'),
    owner: null,
  },
  {
    ...buildFile({ title: 'Fréquences par arrêt.csv', format: 'csv' }, 'stops:community', 1, 70, ago),
    organization: null,
    owner: personId('reader'),
  },
];
