import { storedGroup } from './stored-group';

/** On which repositories' pages the box in GitHub's sidebar stands: catalogued or checked ones, all, or none. */
export const boxWishes = ['known', 'always', 'never'] as const;
export type BoxWish = (typeof boxWishes)[number];

const fallback: { repositoryBox: BoxWish } = { repositoryBox: 'known' };

export const boxWish = storedGroup(fallback, ({ repositoryBox }) => ({
  repositoryBox: boxWishes.find((one) => one === repositoryBox) ?? fallback.repositoryBox,
}));
