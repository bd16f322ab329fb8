import { handOver, takeOver } from '../hand-over';
import type { Surroundings } from './follow-links';

/** Detector: the page whose links may get marks. False while no script draws them. */
export const offerPage = (scope: object, page: Surroundings): boolean => handOver(scope, 'marks', page);

/** Marks script: the pages of this tab. False when another copy of the script already has them. */
export const takePages = (scope: object, draw: (page: Surroundings | undefined) => void): boolean =>
  takeOver(scope, 'marks', draw);
