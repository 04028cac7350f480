/**
 * Finding: what a dataset link is. Pure: no network, no storage, no import from other rooms.
 */
export { type FindOptions, findDatasetLinks } from './finder/find';
export { PORTALS } from './portals';
export { type RecogniseOptions, recogniseLink } from './recognise';
export type { FoundLink, FoundReference, Portal, Reference, ReferenceKind } from './types';
