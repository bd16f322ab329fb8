import type { ModelSummary } from '../catalog/summary';
import type { CheckReply } from '../openness/check-state';

/** What the box in a repository's sidebar shows; hidden: nothing is known of it, or the person does not want it there. */
export type BoxReply = { status: 'hidden' } | { status: 'shown'; models: ModelSummary[]; check: CheckReply };
