import type { RepositoryHealth } from '../live/repository-health';
import type { Evidence } from './evidence';

/** A repository and its file list, before a file is read. */
export interface Listed
  extends Pick<Evidence, 'path' | 'commit' | 'truncated' | 'license' | 'archived' | 'fork' | 'releases' | 'care'> {
  paths: string[];
  /** Absent: there is no commit, or it is the commit's own. */
  branch?: string;
  health?: RepositoryHealth;
  /** What the service says of the model that the repository is. */
  hub?: Evidence['hub'];
}
