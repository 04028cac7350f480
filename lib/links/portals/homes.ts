import type { Portal } from '../types';
import { dadosGovPt } from './dados-gov-pt';
import { dataGouvFr } from './data-gouv-fr';
import { dataGovRs } from './data-gov-rs';
import { dataPublicLu } from './data-public-lu';
import { data4tunisiaOrg } from './data4tunisia-org';
import { demo } from './demo';
import { demoDataGouvFr } from './demo-data-gouv-fr';
import { opendataGouvTg } from './opendata-gouv-tg';

// Outside a bundler there is no mode at all: then the demo portal stays away too.
const mode: string | undefined = import.meta.env?.MODE;

/** The portals with their own hosts and file stores, the public ones first. A new one is a file and a word here. */
export const HOMES: readonly Portal[] = [
  dataGouvFr,
  demoDataGouvFr,
  dataPublicLu,
  dadosGovPt,
  dataGovRs,
  opendataGouvTg,
  data4tunisiaOrg,
  ...(mode && mode !== 'production' ? [demo] : []),
];
