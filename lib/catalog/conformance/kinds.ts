import { faultsOfContent } from './faults-of-content';
import { faultsOfServing } from './faults-of-serving';

/** Everything that can be wrong with a host, by the name that machines know it by. */
export const kinds = { ...faultsOfServing, ...faultsOfContent };

export type Kind = keyof typeof kinds;
