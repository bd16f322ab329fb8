import { mostCompared } from '../compare/choice';
import { storedGroup } from './stored-group';

const defaults: { compared: string[] } = { compared: [] };

/** Slugs of the models chosen for comparison, the first chosen first. */
export const comparedModels = storedGroup(defaults, ({ compared }) => ({
  compared: Array.isArray(compared)
    ? [...new Set(compared.filter((slug) => typeof slug === 'string'))].slice(0, mostCompared)
    : defaults.compared,
}));
