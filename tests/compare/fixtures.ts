import type { ComparedModel } from '../../lib/compare/rows';
import { aRecord, fullFigures, fullRecord, said, someFigures } from '../fixtures/cards';

export const genesis: ComparedModel = { record: fullRecord, figures: fullFigures };

/** A model of which nothing is known but a score and its stars, none of them. */
export const bare: ComparedModel = {
  record: aRecord({ openness: { score: 0, label: 'Closed', source: 'bio.rodeo', asOf: '2026-09' } }),
  figures: someFigures({ stars: said(0, 'GitHub', '2026-09-10') }),
};
