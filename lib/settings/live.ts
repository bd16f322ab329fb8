import { storedGroup } from './stored-group';

/** When live figures are asked for by themselves. */
export interface LiveWishes {
  /** Whether a repository's health is asked for when the panel opens on GitHub. */
  liveOnGitHub: boolean;
}

export const liveWishes = storedGroup<LiveWishes>({ liveOnGitHub: false }, ({ liveOnGitHub }) => ({
  liveOnGitHub: liveOnGitHub === true,
}));
