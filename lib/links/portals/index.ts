import type { Portal } from '../types';
import { dadosGovPt } from './dados-gov-pt';
import { dataGouvFr } from './data-gouv-fr';
import { dataGovRs } from './data-gov-rs';
import { dataPublicLu } from './data-public-lu';
import { data4tunisiaOrg } from './data4tunisia-org';
import { demo } from './demo';
import { demoDataGouvFr } from './demo-data-gouv-fr';
import { opendataGouvTg } from './opendata-gouv-tg';
import { staging } from './staging';

// Outside a bundler there is no mode at all: then the demo portal stays away too.
const mode: string | undefined = import.meta.env?.MODE;

/** Every portal that the recogniser knows by itself, the public ones first. */
export const PORTALS: readonly Portal[] = [
  dataGouvFr,
  demoDataGouvFr,
  dataPublicLu,
  dadosGovPt,
  dataGovRs,
  opendataGouvTg,
  data4tunisiaOrg,
  ...staging,
  ...(mode && mode !== 'production' ? [demo] : []),
];
